/** Calls for contributors: what is sought, who came forward, and what came of it. */
@NullMarked
package org.ayni.query.calls;

import org.jspecify.annotations.NullMarked;
