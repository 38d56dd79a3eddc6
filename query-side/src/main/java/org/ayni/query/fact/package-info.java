/**
 * A fact as the folds of all read models know it: what was told, and what was done to it since. {@link
 * org.ayni.query.fact.Act} says what an entry does, {@link org.ayni.query.fact.Fact} carries it, {@link
 * org.ayni.query.fact.Facts} holds those that a read model keeps. Nothing is overwritten without a trace, and nothing is
 * counted as confirmed that nobody has confirmed as it is now.
 */
@NullMarked
package org.ayni.query.fact;

import org.jspecify.annotations.NullMarked;
