/** Drafts as files in a folder of a data directory. */
@NullMarked
package org.ayni.drafts.folder;

import org.jspecify.annotations.NullMarked;
