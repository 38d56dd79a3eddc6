package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What is hashed of an entry, and the only part that is never withheld or removed. It therefore holds ids and digests,
 * and no words that a person wrote.
 *
 * @param journal the journal it stands in
 * @param position its number there, from 0 without gaps
 * @param id its own random id; writers use UUID version 7
 * @param type wire name of the event with its version, {@code partnership.founded.v2}
 * @param happened when it happened, as well as that is known
 * @param recorded when it was recorded, in whole microseconds (finer is cut off); never before the entry it follows
 * @param captured the clock of the device on which it was noted down, if that was earlier
 * @param payload SHA-256 of the salt followed by the payload
 * @param previous hash of the entry before; {@link Hash#ZERO} at position 0
 */
public record Header(
        JournalId journal,
        long position,
        UUID id,
        String type,
        Edtf happened,
        Instant recorded,
        RecordedBy by,
        Channel channel,
        @Nullable Instant captured,
        Audience audience,
        Hash payload,
        Hash previous) {

    /** The version of the format that is written, and the only one that is read. */
    static final long VERSION = 1;

    private static final Pattern TYPE =
            Pattern.compile("%1$s(\\.%1$s)*\\.v[1-9][0-9]*".formatted("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,20}"));

    /** @throws IllegalArgumentException if a value could not be written, or not be read back the same */
    public Header {
        Positions.check(position);
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("a type is a wire name with version, not '%s'".formatted(type));
        }
        recorded = Moment.check(recorded);
        captured = captured == null ? null : Moment.check(captured);
        if (position == 0 && !previous.equals(Hash.ZERO)) {
            throw new IllegalArgumentException("nothing stands before position 0, so its previous hash is all zeros");
        }
    }

    /** The bytes that are stored and hashed: the same header always gives the same bytes. */
    public byte[] bytes() {
        return HeaderWriter.write(this).getBytes(UTF_8);
    }

    /**
     * Reads what {@link #bytes()} writes, and nothing else: no other order, spacing, spelling or key.
     *
     * @throws IllegalArgumentException saying what was expected and what was found where
     */
    public static Header parse(byte[] bytes) {
        var cursor = new Cursor();
        cursor.open(bytes, 0, bytes.length);
        var scan = new HeaderScan();
        scan.read(cursor);
        if (!cursor.atEnd()) {
            throw cursor.refused("the end of the header");
        }
        return of(cursor, scan);
    }

    private static Header of(Cursor cursor, HeaderScan scan) {
        var happened = scan.happened.toString();
        var date = Edtf.parse(happened);
        if (!date.toString().equals(happened)) {
            throw cursor.refused("'" + date + "'", "'" + happened + "'");
        }
        return new Header(
                JournalId.parse(scan.journal.toString()),
                scan.position,
                UUID.fromString(scan.id.toString()),
                scan.type.toString(),
                date,
                Moment.value(scan.recorded.bytes(), scan.recorded.from()),
                new RecordedBy(
                        UUID.fromString(scan.subject.toString()),
                        scan.side.isAbsent() ? null : new MunicipalityId(scan.side.toString()),
                        Capacity.ofWord(scan.capacity.toString()),
                        scan.onBehalfOf.isAbsent() ? null : scan.onBehalfOf.toString()),
                channel(scan),
                scan.captured.isAbsent() ? null : Moment.value(scan.captured.bytes(), scan.captured.from()),
                Audience.ofWord(scan.audience.toString()),
                hash(scan.payload),
                hash(scan.previous));
    }

    private static Channel channel(HeaderScan scan) {
        return switch (scan.channel.toString()) {
            case "app" -> new Channel.App();
            case "api" -> new Channel.Api();
            case "import" ->
                new Channel.Import(
                        JsonString.unescape(scan.file.toString()),
                        hash(scan.fileHash),
                        JsonString.unescape(scan.row.toString()),
                        hash(scan.content));
            default -> throw new IllegalArgumentException("no channel '%s' is known".formatted(scan.channel));
        };
    }

    private static Hash hash(Span hex) {
        return new Hash(HexFormat.of().parseHex(hex.toString()));
    }
}
