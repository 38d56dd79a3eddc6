package org.ayni.command.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ayni.command.Acting;
import org.ayni.command.http.json.CommandBody;
import org.ayni.command.http.json.CommandTypes;
import org.ayni.entry.Hash;

/**
 * Tells whether a command that is sent again is the same: HMAC-SHA-256 over its type, its content, for whom and by whom.
 * The key stays in this installation, so that nobody finds out by trying what a text said that was removed since.
 */
public final class CommandDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key 32 random bytes */
    public CommandDigest(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    Hash of(CommandBody body, Acting acting, UUID subject) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            add(mac, CommandTypes.name(body.command().getClass()).getBytes(StandardCharsets.UTF_8));
            add(mac, body.canonical());
            add(mac, acting.toString().getBytes(StandardCharsets.UTF_8));
            add(mac, subject.toString().getBytes(StandardCharsets.UTF_8));
            return new Hash(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform must have HmacSHA256", e);
        }
    }

    /** Each part with its length, so that no two lists of parts give the same bytes. */
    private static void add(Mac mac, byte[] part) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        mac.update(part);
    }
}
