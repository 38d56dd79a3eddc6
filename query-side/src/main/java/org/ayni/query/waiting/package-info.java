/**
 * What waits for whom, since when: facts that the other side may confirm, disputes that their author has not answered, documents to endorse, and what
 * else the two sides owe each other a word on. Each subject says for itself what waits ({@link org.ayni.query.waiting.Waits});
 * nothing is kept here, so that it can never tell another story than the views it is asked from.
 */
@NullMarked
package org.ayni.query.waiting;

import org.jspecify.annotations.NullMarked;
