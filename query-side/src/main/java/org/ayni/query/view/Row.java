package org.ayni.query.view;

import java.util.List;

/**
 * One row of a row view.
 *
 * @param key what it is about, unique among the rows that are current
 * @param order where it stands among others: rows are listed by it, character by character; unique
 * @param first first day that it may concern, ISO 8601
 * @param last last day that it may concern, ISO 8601; days are compared as text
 * @param tags words by which it is found, sorted; none for a row that only helps others
 * @param body what it says, in the words of its read model
 */
public record Row(String key, String order, String first, String last, List<String> tags, String body) {

    public Row {
        tags = tags.stream().distinct().sorted().toList();
    }

    /** A row that is only ever looked up by its key. */
    public static Row helping(String key, String body) {
        return new Row(key, "", "", "", List.of(), body);
    }
}
