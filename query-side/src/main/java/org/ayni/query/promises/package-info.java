/** The promise ledger: made, then kept by a fact, or lapsed. When the keeping, or the fact by which it was kept, is taken back
 * or disputed, the promise is open again. */
@NullMarked
package org.ayni.query.promises;

import org.jspecify.annotations.NullMarked;
