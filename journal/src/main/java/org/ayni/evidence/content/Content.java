package org.ayni.evidence.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.value.MediaType;

/** What kind of file it is. */
public final class Content {

    private static final int PORTION = 1 << 16;
    private static final MediaType TEXT = new MediaType("text/plain");

    private Content() {}

    /**
     * The type of these bytes; empty when it is not on the list. Reads as far as it must, to the end at most, and does not close.
     *
     * @throws IOException when the bytes cannot be read; what they are is no reason
     */
    public static Optional<MediaType> mediaType(InputStream bytes) throws IOException {
        var in = new BufferedInputStream(bytes, PORTION);
        in.mark(Signature.LONGEST);
        var start = in.readNBytes(Signature.LONGEST);
        in.reset();
        var signed = Stream.of(Signature.values())
                .filter(signature -> signature.begins(start))
                .findFirst();
        if (signed.isPresent()) {
            return signed.map(Signature::type);
        }
        if (OfficeFile.begins(start)) {
            return OfficeFile.mediaType(in);
        }
        return PlainText.is(in) ? Optional.of(TEXT) : Optional.empty();
    }
}
