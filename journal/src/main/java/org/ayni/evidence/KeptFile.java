package org.ayni.evidence;

import java.time.Instant;
import org.ayni.entry.Hash;

/**
 * One that a store holds.
 *
 * @param since when it was put, the last time
 */
public record KeptFile(Hash hash, long size, Instant since) {}
