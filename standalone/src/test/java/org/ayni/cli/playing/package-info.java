@NullMarked
package org.ayni.cli.playing;

import org.jspecify.annotations.NullMarked;
