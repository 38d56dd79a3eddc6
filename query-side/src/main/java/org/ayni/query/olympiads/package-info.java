/** Senior olympiads: each series with its names and editions. What nobody knows is shown as not known: an edition between two
 * known ones as an edition without content, a count without value as unknown, never as 0. */
@NullMarked
package org.ayni.query.olympiads;

import org.jspecify.annotations.NullMarked;
