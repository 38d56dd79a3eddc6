package org.ayni.entry;

/** Writes the one spelling of a header that {@link HeaderScan} reads. */
final class HeaderWriter {
    private final StringBuilder out = new StringBuilder(640);

    private HeaderWriter() {}

    static String write(Header header) {
        return new HeaderWriter().all(header);
    }

    private String all(Header header) {
        out.append("{\"v\":").append(Header.VERSION);
        word("journal", header.journal());
        out.append(",\"position\":").append(header.position());
        word("id", header.id());
        word("type", header.type());
        word("happened", header.happened());
        word("recorded", Moment.write(header.recorded()));
        out.append(",\"by\":");
        by(header.by());
        out.append(",\"channel\":");
        channel(header.channel());
        if (header.captured() != null) {
            word("captured", Moment.write(header.captured()));
        }
        word("audience", header.audience().word());
        word("payload", header.payload());
        word("previous", header.previous());
        return out.append('}').toString();
    }

    private void by(RecordedBy by) {
        out.append("{\"subject\":\"").append(by.subject()).append('"');
        if (by.side() != null) {
            word("side", by.side());
        }
        word("capacity", by.capacity().word());
        if (by.onBehalfOf() != null) {
            word("onBehalfOf", by.onBehalfOf());
        }
        out.append('}');
    }

    private void channel(Channel channel) {
        switch (channel) {
            case Channel.App _ -> out.append("{\"kind\":\"app\"}");
            case Channel.Api _ -> out.append("{\"kind\":\"api\"}");
            case Channel.Import imported -> {
                out.append("{\"kind\":\"import\",\"file\":\"");
                JsonString.escape(imported.file(), out);
                out.append('"');
                word("fileHash", imported.fileHash());
                out.append(",\"row\":\"");
                JsonString.escape(imported.row(), out);
                out.append('"');
                word("content", imported.content());
                out.append('}');
            }
        }
    }

    /** For values that are spelt without any character that JSON would escape. */
    private void word(String key, Object value) {
        out.append(",\"").append(key).append("\":\"").append(value).append('"');
    }
}
