package org.ayni.query.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ayni.entry.JournalId;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.BadQuestion.Reason;
import org.jspecify.annotations.Nullable;

/** How far a client has heard of several journals, as a text that nobody needs to understand. */
record JournalsCursor(Map<String, Long> positions) {

    /** @throws BadQuestion when it is none of ours */
    static JournalsCursor read(@Nullable String cursor) {
        var positions = new TreeMap<String, Long>();
        if (cursor == null || cursor.isBlank()) {
            return new JournalsCursor(positions);
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            Arrays.stream(text.split(","))
                    .map(one -> one.split("@", 2))
                    .forEach(one -> positions.put(JournalId.parse(one[0]).toString(), Long.parseLong(one[1])));
            return new JournalsCursor(positions);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new BadQuestion(Reason.CURSOR_UNKNOWN, "Last-Event-ID", cursor);
        }
    }

    long of(JournalId journal) {
        return positions.getOrDefault(journal.toString(), -1L);
    }

    static String write(Map<JournalId, Long> positions) {
        var text = positions.entrySet().stream()
                .filter(one -> one.getValue() >= 0)
                .map(one -> one.getKey() + "@" + one.getValue())
                .sorted()
                .collect(Collectors.joining(","));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
