/** Boards, medals and records, by example and by chance. */
@NullMarked
package org.ayni.query.contests;

import org.jspecify.annotations.NullMarked;
