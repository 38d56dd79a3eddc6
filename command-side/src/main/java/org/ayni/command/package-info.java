/**
 * Deciding: what every subject's rules share. A command is a wish in the imperative; {@code decide} answers it with the
 * events to record or with a refusal, from the state and the parameters alone. {@code evolve} folds recorded entries into
 * the state. Nothing here knows the clock, chance, a store or a framework.
 */
@NullMarked
package org.ayni.command;

import org.jspecify.annotations.NullMarked;
