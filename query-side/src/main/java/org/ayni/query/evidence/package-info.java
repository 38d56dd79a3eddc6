/** The files that prove what is told: what they are, what they show, what is not known of them yet, which were removed and why. */
@NullMarked
package org.ayni.query.evidence;

import org.jspecify.annotations.NullMarked;
