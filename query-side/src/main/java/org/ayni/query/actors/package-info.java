/** The actors of a partnership: who belongs to whom, who came after whom, and how far each has come aboard. States follow the
 * order in which things happened, not the order in which they were recorded. */
@NullMarked
package org.ayni.query.actors;

import org.jspecify.annotations.NullMarked;
