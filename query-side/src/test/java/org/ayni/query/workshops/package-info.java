/** What is shown of workshops, by example and by chance. */
@NullMarked
package org.ayni.query.workshops;

import org.jspecify.annotations.NullMarked;
