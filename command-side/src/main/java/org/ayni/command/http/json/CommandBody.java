package org.ayni.command.http.json;

import java.time.Instant;
import org.ayni.command.Command;
import org.ayni.entry.Audience;
import org.ayni.entry.Channel;
import org.ayni.entry.Hash;
import org.ayni.events.value.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was read, and what every command may say besides.
 *
 * @param when when the fact happened; required by commands that tell one
 * @param audience who may read it; the journal's own when left out, or those of the fact that is corrected
 * @param captured what the device's clock said when it was taken down without a connection
 * @param origin the row of a file that it was taken from
 * @param canonical the same bytes for the same content, however it was spelt in the request
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the digest at once, never compared
public record CommandBody(
        Command command,
        @Nullable Edtf when,
        @Nullable Audience audience,
        @Nullable Instant captured,
        @Nullable Origin origin,
        byte[] canonical) {

    /** What may stand in the body of every command, beside its own fields. In JSON, the origin is called import. */
    record Common(
            @Nullable Edtf when,
            @Nullable Audience audience,
            @Nullable Instant captured,
            @Nullable Origin origin) {}

    /** The row of a file that a command was taken from. */
    public record Origin(String file, Hash fileHash, String row, Hash content) {

        Channel channel() {
            return new Channel.Import(file, fileHash, row, content);
        }
    }

    /** A command that names a row was imported; any other came over the API. */
    public Channel channel() {
        return origin == null ? new Channel.Api() : origin.channel();
    }
}
