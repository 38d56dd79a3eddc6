/** Municipalities: registered by the office or by themselves, renamed, succeeded. */
@NullMarked
package org.ayni.command.municipality;

import org.jspecify.annotations.NullMarked;
