/**
 * What every store of journals must do, as tests that a store's own test class implements. Other modules use them by the
 * test jar. Run against a store that does nothing, each of them fails.
 */
@NullMarked
package org.ayni.journal.contract;

import org.jspecify.annotations.NullMarked;
