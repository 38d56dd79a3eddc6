/** What waits for whom, asked over HTTP weeks after it was recorded. */
@NullMarked
package org.ayni.query.waiting;

import org.jspecify.annotations.NullMarked;
