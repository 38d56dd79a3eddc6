package org.ayni.query.http;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/** {@code kind/id@position}: how far somebody has seen a journal. Answers carry it, and questions bring it along. */
public record SeenAt(JournalId journal, long position) {
    public static final String HEADER = "Ayni-Seen";
    /** More than anybody needs, and far from what a header may hold. */
    static final int AT_MOST = 50;

    /** @throws BadQuestion when one of them is not spelled like that */
    static List<SeenAt> parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return List.of();
        }
        var parts = header.split(",");
        if (parts.length > AT_MOST) {
            throw malformed(header);
        }
        return Arrays.stream(parts).map(String::strip).map(SeenAt::one).toList();
    }

    static String header(List<SeenAt> seen) {
        return seen.stream().limit(AT_MOST).map(SeenAt::toString).collect(Collectors.joining(", "));
    }

    private static SeenAt one(String text) {
        var at = text.lastIndexOf('@');
        if (at < 0 || !text.substring(at + 1).matches("[0-9]{1,16}")) {
            throw malformed(text);
        }
        try {
            return new SeenAt(JournalId.parse(text.substring(0, at)), Long.parseLong(text.substring(at + 1)));
        } catch (IllegalArgumentException e) {
            throw malformed(text);
        }
    }

    private static BadQuestion malformed(String text) {
        return new BadQuestion(BadQuestion.Reason.SEEN_MALFORMED, HEADER, text);
    }

    @Override
    public String toString() {
        return journal + "@" + position;
    }
}
