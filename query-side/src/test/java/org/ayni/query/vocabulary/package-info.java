/** Vocabularies, by example. */
@NullMarked
package org.ayni.query.vocabulary;

import org.jspecify.annotations.NullMarked;
