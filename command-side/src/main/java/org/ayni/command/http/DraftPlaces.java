package org.ayni.command.http;

import static org.ayni.command.Decision.refused;

import java.util.Optional;
import org.ayni.command.Acting;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Reason;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.journal.JournalReader;
import org.ayni.journal.codec.EventCodec;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a draft may be kept: for a journal that is there, by a side of it, or as what begins a journal. Else it would wait for a
 * partnership that a slip of the pen has made up, and be refused once it is written.
 */
final class DraftPlaces {

    private final JournalReader reader;

    DraftPlaces(JournalReader reader) {
        this.reader = reader;
    }

    /** @return why it is not kept, as the rules would say it */
    Optional<Refused> refusal(JournalId journal, Acting acting, ObjectNode content) {
        var first = reader.entry(journal, 0).map(EventCodec::decode);
        if (first.isEmpty()) {
            return beginning(journal.kind()).equals(content.path("type").asString(""))
                    ? Optional.empty()
                    : Optional.of(refused(missing(journal.kind()), journal.id()));
        }
        return first.get().event() instanceof PartnershipFounded founded
                        && founded.sides().stream().noneMatch(acting::isFor)
                ? Optional.of(refused(Reason.NOT_A_SIDE, acting, journal.id()))
                : Optional.empty();
    }

    private static String beginning(JournalKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> "register-municipality";
            case PROGRAMME -> "open-programme";
            case PARTNERSHIP -> "found-partnership";
        };
    }

    private static Reason missing(JournalKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> Reason.NOT_REGISTERED;
            case PROGRAMME -> Reason.NOT_OPENED;
            case PARTNERSHIP -> Reason.NOT_FOUNDED;
        };
    }
}
