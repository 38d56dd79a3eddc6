package org.ayni.evidence.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import org.ayni.events.value.MediaType;

/** Kinds of files that are known by how they begin. Bytes are compared as characters of the same number. */
enum Signature {
    PDF("application/pdf", "%PDF-[12]\\.[0-9].*"),
    /** A start of image and the next marker (ITU-T T.81, annex B). */
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff.*"),
    /** The signature and the header chunk, 13 bytes long (W3C PNG, section 5.2). */
    PNG("image/png", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR.*"),
    /** RFC 9649, section 2.4. */
    WEBP("image/webp", "RIFF....WEBPVP8[ LX].*"),
    /** A file type box with a brand of MP4 (ISO/IEC 14496-12); those of HEIC, AVIF and QuickTime are others. */
    MP4("video/mp4", "....ftyp(isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV).*"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation");

    /** How many bytes must be known. */
    static final int LONGEST = 128;

    private final String type;
    private final Pattern beginning;

    Signature(String type, String beginning) {
        this.type = type;
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    }

    /** A package whose first entry says what it is, stored as it stands (OpenDocument 1.3, part 2, section 3.3). */
    Signature(String openDocument) {
        this(openDocument, "PK\u0003\u0004.{26}mimetype" + Pattern.quote(openDocument) + "PK.*");
    }

    boolean begins(byte[] start) {
        return beginning.matcher(new String(start, ISO_8859_1)).matches();
    }

    MediaType type() {
        return new MediaType(type);
    }
}
