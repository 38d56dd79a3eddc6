/** Gives out the files themselves, as they were sent: never one that was removed, and none that has become another. */
@NullMarked
package org.ayni.query.files;

import org.jspecify.annotations.NullMarked;
