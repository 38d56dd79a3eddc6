@NullMarked
package org.ayni.evidence.content;

import org.jspecify.annotations.NullMarked;
