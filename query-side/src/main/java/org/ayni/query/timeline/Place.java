package org.ayni.query.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.ayni.entry.Hash;
import org.ayni.query.http.BadQuestion;

/**
 * Where a page ended, handed out as a text that nobody needs to understand.
 *
 * @param at the position as of which all pages are shown, so that they fit together
 * @param question digest of what was asked: a cursor goes on with that and nothing else
 * @param after the place in the order behind which the next page begins
 */
record Place(long at, String question, String after) {

    /** @throws BadQuestion when it is none of ours, or belongs to another question */
    static Place read(String cursor, String question) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 3);
            var place = new Place(Long.parseLong(parts[0]), parts[1], parts[2]);
            if (place.at >= 0 && place.question.equals(question)) {
                return place;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // told below
        }
        throw new BadQuestion(BadQuestion.Reason.CURSOR_UNKNOWN, "cursor", cursor);
    }

    String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "|" + question + "|" + after).getBytes(StandardCharsets.UTF_8));
    }

    static String digest(String asked) {
        return Hash.sha256(asked.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 16);
    }
}
