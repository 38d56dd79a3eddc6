/**
 * What the partnerships of a programme have to give to each other: one document per partnership, of which a question over
 * several sees only what its readers may read. {@link org.ayni.query.contributions.Contributions} asks for all of them.
 */
@NullMarked
package org.ayni.query.contributions;

import org.jspecify.annotations.NullMarked;
