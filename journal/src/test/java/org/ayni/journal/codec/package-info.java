/** Proves that what was written once is read for ever: golden files per wire name and version. */
@NullMarked
package org.ayni.journal.codec;

import org.jspecify.annotations.NullMarked;
