/**
 * The vocabularies that a programme's office keeps: what its terms are called, which are no longer used, and which themes are
 * used that it does not know. {@link org.ayni.query.vocabulary.Terms} names themes for other read models.
 */
@NullMarked
package org.ayni.query.vocabulary;

import org.jspecify.annotations.NullMarked;
