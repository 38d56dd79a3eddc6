/** The values that facts are told with. Each checks itself when it is made and says in one sentence what it refuses. */
@NullMarked
package org.ayni.events.value;

import org.jspecify.annotations.NullMarked;
