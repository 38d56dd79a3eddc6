package org.ayni.command.config;

import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What an installation keeps for itself beside its journals. Whoever holds the data directory has made it; two processes
 * never do at once.
 *
 * @param token what a program must show to record something, 256 random bits
 * @param subject the random id under which entries name whoever records here, until there is a login
 * @param digestKey 32 random bytes; with another key, a command that is sent again would count as another command
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the digest at once, never compared
record Installation(String token, UUID subject, byte[] digestKey) {

    private static final int KEY_BYTES = 32;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern SUBJECT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Reads it, and makes at the first start what is not there.
     *
     * @param random a source of random bytes that nobody can foresee
     * @throws InstallationRefused when a file is readable by others or is not what it should be
     */
    static Installation in(Path data, RandomGenerator random) {
        var token = read(data.resolve("token"), KEY, random);
        var digestKey = Base64.getUrlDecoder().decode(read(data.resolve("digest-key"), KEY, random));
        var subject = read(data.resolve("subject"), SUBJECT, random);
        return new Installation(token, UUID.fromString(subject), digestKey);
    }

    private static String read(Path file, Pattern spelling, RandomGenerator random) {
        var line = OwnerFile.read(file, () -> spelling == KEY ? key(random) : subject(random));
        if (!spelling.matcher(line).matches()) {
            throw new InstallationRefused(
                    "%s does not hold what this installation wrote into it; put it back from a backup".formatted(file));
        }
        return line;
    }

    private static String key(RandomGenerator random) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A random UUID (RFC 9562, section 5.4). */
    private static String subject(RandomGenerator random) {
        var high = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | (4L << 12);
        var low = (random.nextLong() >>> 2) | (0b10L << 62);
        return new UUID(high, low).toString();
    }
}
