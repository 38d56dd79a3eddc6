/** What every store of evidence must do, as tests that a store's own test class implements. Run against a store that does nothing, each of them fails. */
@NullMarked
package org.ayni.evidence.contract;

import org.jspecify.annotations.NullMarked;
