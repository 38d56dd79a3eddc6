/** The direct feed: within one process, a nudge after each commit, and once a minute a look at all heads, which says it surely. */
@NullMarked
package org.ayni.query.feed;

import org.jspecify.annotations.NullMarked;
