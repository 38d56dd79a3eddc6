/** Drafts and held commands: what is written and not recorded yet, and the clerk who records what was held when its time has come. */
@NullMarked
package org.ayni.command.drafts;

import org.jspecify.annotations.NullMarked;
