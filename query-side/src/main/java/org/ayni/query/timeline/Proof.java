package org.ayni.query.timeline;

import org.ayni.entry.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A file that shows a fact.
 *
 * @param position of the fact that added it
 * @param removed the position of the fact that removed it
 */
public record Proof(long position, Hash file, @Nullable Long removed) {}
