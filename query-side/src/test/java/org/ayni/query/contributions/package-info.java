/** What partnerships contribute, by example and by chance. */
@NullMarked
package org.ayni.query.contributions;

import org.jspecify.annotations.NullMarked;
