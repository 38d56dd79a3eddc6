package org.ayni.command.shell;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids that sort by the time they were made at: 48 bits of milliseconds, then random bits (RFC 9562, section 5.7). */
public final class UuidV7 {

    private static final long VERSION = 7L << 12;
    private static final long VARIANT = 0b10L << 62;

    private final RandomGenerator random;

    public UuidV7(RandomGenerator random) {
        this.random = random;
    }

    public UUID at(Instant instant) {
        var high = (instant.toEpochMilli() << 16) | VERSION | (random.nextLong() >>> 52);
        var low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
