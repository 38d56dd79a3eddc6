/** Programmes: their phases, who takes part in them, and their conferences. The programme office keeps this journal. */
@NullMarked
package org.ayni.command.programme;

import org.jspecify.annotations.NullMarked;
