package org.ayni.entry;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at once: what makes a verifier as fast as hashing alone. The bytes are read as one number, the
 * first byte lowest; the highest bit of each byte tells about that byte.
 */
final class Eight {
    static final int BYTES = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private Eight() {}

    static long read(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Marks the first byte that is not plain ASCII, or is a control, {@code "} or {@code \}. Zero if there is none. */
    static long notPlain(long eight) {
        return ((eight - ' ' * ONES) | equal(eight, '"') | equal(eight, '\\') | eight) & TOPS;
    }

    /** Marks the first line feed. Zero if there is none. */
    static long lineFeed(long eight) {
        return equal(eight, '\n') & TOPS;
    }

    /** How many bytes stand before the first that is marked. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    static boolean areHex(long eight) {
        var digits = from(eight, '0') & ~from(eight, '9' + 1);
        var letters = from(eight, 'a') & ~from(eight, 'f' + 1);
        return ((digits | letters) & ~eight & TOPS) == TOPS;
    }

    /** Sets the top of each byte that is {@code value}, and maybe of those above it. */
    private static long equal(long eight, int value) {
        var zero = eight ^ value * ONES;
        return (zero - ONES) & ~zero;
    }

    /** Sets the top of each byte that is at least {@code lowest}, if all are ASCII. */
    private static long from(long eight, int lowest) {
        return eight + (0x80 - lowest) * ONES;
    }
}
