/**
 * Projects and how far they have come, what came of what, and who learned what from whom.
 */
@NullMarked
package org.ayni.query.genealogy;

import org.jspecify.annotations.NullMarked;
