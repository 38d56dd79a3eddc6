@NullMarked
package org.ayni.query.evidence;

import org.jspecify.annotations.NullMarked;
