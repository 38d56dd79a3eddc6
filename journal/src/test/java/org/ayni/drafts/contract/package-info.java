/** What every store of drafts must do, as tests that a store's own test class implements. Run against a store that does nothing, each of them fails. */
@NullMarked
package org.ayni.drafts.contract;

import org.jspecify.annotations.NullMarked;
