package org.ayni.command;

import java.util.Iterator;
import java.util.Set;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.MunicipalityEvent.MunicipalityFactCorrected;
import org.ayni.events.MunicipalityEvent.MunicipalityFactRetracted;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.value.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A fact of another journal that a command cites. Any entry that told or corrected it may be cited; what counts is what it
 * says by now.
 *
 * @param cited the entry itself
 * @param now what the fact says by now; absent when it was retracted
 * @param stated the entry that says so: its telling or its last correction
 * @param readers absent where every journal may cite it, as what a municipality or a programme tells
 * @param withdrawn whether it tells of something that is offered no more
 */
public record FactElsewhere(
        Entry<Event> cited,
        @Nullable Event now,
        Seen stated,
        @Nullable Readers readers,
        boolean withdrawn) {

    /** @param programmes in which the partnership takes part whose fact it is, by its own word */
    public record Readers(Audience audience, Set<ProgrammeId> programmes) {
        public Readers {
            programmes = Set.copyOf(programmes);
        }

        /** Whether a partnership may read it that takes part in these programmes. */
        public boolean include(Set<ProgrammeId> others) {
            return switch (audience) {
                case PUBLIC -> true;
                case PROGRAMME -> others.stream().anyMatch(programmes::contains);
                case PARTNERSHIP -> false;
            };
        }
    }

    /** @param of the change of the fact before this one */
    private record Change(@Nullable Seen of, @Nullable Event says) {}

    /**
     * Of a municipality or a programme.
     *
     * @param entries the entry that is cited, and those that follow it in its journal
     */
    public static FactElsewhere of(Iterator<Entry<Event>> entries) {
        var cited = entries.next();
        var last = cited.seen();
        var stated = last;
        var now = change(cited.event()).says();
        while (entries.hasNext()) {
            var next = entries.next();
            var change = change(next.event());
            if (last.equals(change.of())) { // a change cites the one before it
                last = next.seen();
                now = change.says();
                stated = last;
            }
        }
        return new FactElsewhere(cited, now, stated, null, false);
    }

    private static Change change(Event event) {
        return switch (event) {
            case MunicipalityFactCorrected(var corrected, var _, var fact, var _) -> new Change(corrected, fact);
            case MunicipalityFactRetracted(var retracted, var _) -> new Change(retracted, null);
            case ProgrammeFactCorrected(var corrected, var _, var fact, var _) -> new Change(corrected, fact);
            case ProgrammeFactRetracted(var retracted, var _) -> new Change(retracted, null);
            case MunicipalityFact _, ProgrammeFact _, PartnershipEvent _ -> new Change(null, event);
        };
    }
}
