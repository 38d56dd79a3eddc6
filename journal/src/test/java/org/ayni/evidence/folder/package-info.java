@NullMarked
package org.ayni.evidence.folder;

import org.jspecify.annotations.NullMarked;
