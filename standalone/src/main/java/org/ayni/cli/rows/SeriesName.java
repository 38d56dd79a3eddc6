package org.ayni.cli.rows;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.EdtfShape;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translation;

/**
 * A series of olympiads has no words of its own in a chronology, only the titles of its editions. It is called what the
 * title of its first edition in the file says up to the first comma or colon, without the number before it: "1. Olympiade
 * der Seniorinnen und Senioren, Sporthalle Adlershof" is an edition of the "Olympiade der Seniorinnen und Senioren".
 */
final class SeriesName {

    private static final Pattern NUMBER = Pattern.compile("^[0-9]+\\s*(\\.|º|ª|th|st|nd|rd)+\\s*");
    private static final Pattern REST = Pattern.compile("\\s*[,:].*$", Pattern.DOTALL);

    private SeriesName() {}

    static LocalizedText in(LocalizedText title) {
        var translations = new ArrayList<Translation>();
        for (var translation : title.translations()) {
            translations.add(new Translation(translation.language(), name(translation.text()), translation.approved()));
        }
        return new LocalizedText(title.language(), name(title.text()), translations);
    }

    /** A series starts with its first edition; when the file has none so early, it started at some time before. */
    static Edtf started(Edtf held, int edition) {
        return edition == 1 || held.shape() instanceof EdtfShape.Interval ? held : Edtf.parse("/" + held);
    }

    private static Text name(Text title) {
        return switch (title) {
            case Text.Written(var words) -> {
                var name = REST.matcher(NUMBER.matcher(words).replaceFirst("")).replaceFirst("");
                yield Text.of(name.isBlank() ? words : name);
            }
            case Text.Removed removed -> removed;
        };
    }
}
