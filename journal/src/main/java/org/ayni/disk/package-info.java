/** What every store that keeps files in the data directory has to know: whose they are, when they outlast a power cut, when there is no room. */
@NullMarked
package org.ayni.disk;

import org.jspecify.annotations.NullMarked;
