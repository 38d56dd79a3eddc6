/** What came of what, by example and by chance. */
@NullMarked
package org.ayni.query.genealogy;

import org.jspecify.annotations.NullMarked;
