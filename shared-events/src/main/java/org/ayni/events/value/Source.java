package org.ayni.events.value;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from.
 *
 * @param citation an address or a few words that let a reader find it again; free text, because it may name somebody
 * @param dated when the source was made, if it says so
 */
public record Source(Text citation, @Nullable Edtf dated) {}
