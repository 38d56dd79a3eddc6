package org.ayni.command.http;

import java.util.Optional;
import org.ayni.command.Command;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.command.partnership.CourseCommand.FoundPartnership;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.InvalidValue;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.journal.JournalReader;

/** Which journal an address means. The two sides of a partnership may stand in either order; its journal has one. */
final class JournalNames {

    private final JournalReader reader;

    JournalNames(JournalReader reader) {
        this.reader = reader;
    }

    /** @param plural as in the address: {@code partnerships} */
    static JournalKind kind(String plural) {
        return switch (plural) {
            case "municipalities" -> JournalKind.MUNICIPALITY;
            case "programmes" -> JournalKind.PROGRAMME;
            case "partnerships" -> JournalKind.PARTNERSHIP;
            default -> throw ProblemException.of(Code.NO_SUCH_ADDRESS, plural);
        };
    }

    /** @throws ProblemException when it is no id of this kind */
    static String checked(JournalKind kind, String id) {
        try {
            return switch (kind) {
                case MUNICIPALITY -> new MunicipalityId(id).value();
                case PROGRAMME -> new ProgrammeId(id).value();
                case PARTNERSHIP -> new PartnershipId(id).value();
            };
        } catch (InvalidValue malformed) {
            throw ProblemException.of(Code.JOURNAL_ID_MALFORMED, id);
        }
    }

    /**
     * The journal that an address names, as it names it.
     *
     * @throws ProblemException when there cannot be one of this name
     */
    static JournalId named(String plural, String id) {
        var kind = kind(plural);
        return new JournalId(kind, checked(kind, id));
    }

    /** The journal that an address names: the one that there is, when the two sides stand in the other order there. */
    JournalId found(JournalId named) {
        return reader.head(named).isPresent() ? named : exchanged(named).orElse(named);
    }

    /** The journal that a command is for, as far as its address and its content say. */
    static JournalId of(JournalKind kind, String id, Command command) {
        return new JournalId(kind, command instanceof FoundPartnership found ? founded(id, found) : id);
    }

    /** Founding fixes the order of the sides, in whichever one they were named. */
    private static String founded(String id, FoundPartnership found) {
        if (found.sides().size() != 2) {
            return id; // the rules refuse it
        }
        var partnership =
                PartnershipId.of(found.sides().getFirst(), found.sides().getLast());
        return new PartnershipId(id).exchanged().contains(partnership) ? partnership.value() : id;
    }

    /**
     * The partnership that is meant by an id under which there is none: the one with its two sides exchanged. When the
     * words of the id could be divided in two ways that both exist, none is guessed.
     */
    Optional<JournalId> exchanged(JournalId journal) {
        if (journal.kind() != JournalKind.PARTNERSHIP) {
            return Optional.empty();
        }
        var there = new PartnershipId(journal.id())
                .exchanged().stream()
                        .map(other -> new JournalId(JournalKind.PARTNERSHIP, other.value()))
                        .filter(other -> reader.head(other).isPresent())
                        .limit(2)
                        .toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }
}
