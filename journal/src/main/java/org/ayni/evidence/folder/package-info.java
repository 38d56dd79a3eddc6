/** Files in a folder of the data directory: one folder for each journal in it, and in that one file for each hash, under the hash as its name. */
@NullMarked
package org.ayni.evidence.folder;

import org.jspecify.annotations.NullMarked;
