/** What holds for journals whatever they are kept in. */
@NullMarked
package org.ayni.journal;

import org.jspecify.annotations.NullMarked;
