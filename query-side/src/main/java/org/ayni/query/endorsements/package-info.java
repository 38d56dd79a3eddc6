/**
 * What both sides endorse as a whole: its last change, who endorsed which state of it, and what both agreed to. The same for
 * work plans, agreements and minutes.
 */
@NullMarked
package org.ayni.query.endorsements;

import org.jspecify.annotations.NullMarked;
