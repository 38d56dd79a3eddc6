/**
 * Practices over several partnerships: who shares what, who has adopted it from whom, and what came of it. Whoever asks is shown
 * what each partnership lets them read; that somebody has adopted something is known from that one's own record alone.
 */
@NullMarked
package org.ayni.query.practices;

import org.jspecify.annotations.NullMarked;
