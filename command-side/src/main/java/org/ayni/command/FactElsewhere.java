package org.ayni.command;

import java.util.Iterator;
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
import org.jspecify.annotations.Nullable;

/**
 * A fact of a municipality's or a programme's journal that a command of another journal cites. Any entry that told or
 * corrected it may be cited; what counts is what it says by now.
 *
 * @param cited the entry itself
 * @param now what the fact says by now; absent when it was retracted
 */
public record FactElsewhere(Entry<Event> cited, @Nullable Event now) {

    /** @param of the change of the fact before this one */
    private record Change(@Nullable Seen of, @Nullable Event says) {}

    /** @param entries the entry that is cited, and those that follow it in its journal */
    public static FactElsewhere of(Iterator<Entry<Event>> entries) {
        var cited = entries.next();
        var last = cited.seen();
        var now = change(cited.event()).says();
        while (entries.hasNext()) {
            var next = entries.next();
            var change = change(next.event());
            if (last.equals(change.of())) { // a change cites the one before it
                last = next.seen();
                now = change.says();
            }
        }
        return new FactElsewhere(cited, now);
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
