package org.ayni.query.programme;

import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.CourseFact.PartnershipStateChanged;
import org.ayni.events.CourseFact.PartnershipStateChanged.State;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.Source;
import org.ayni.query.contributions.Overview;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * That a partnership takes part in a phase, as the office tells it.
 *
 * @param joined when
 * @param withdrawn when the partnership has left the phase since
 * @param reason why it left
 * @param course what became of the partnership since it joined, as its own journal tells it: that it carries on after the
 *     phase, sleeps, or has ended
 */
record Enrolment(
        PartnershipId partnership,
        Edtf joined,
        @Nullable FactNote withdrawn,
        @Nullable LocalizedText reason,
        List<Change> course,
        List<Source> sources,
        FactNote enrolled) {

    /** @param cite the entry of the partnership's journal that says so */
    record Change(State becomes, Edtf happened, @Nullable LocalizedText reason, Seen cite) {}

    boolean takesPart() {
        return withdrawn == null && enrolled.state() != Standing.RETRACTED;
    }

    static List<Enrolment> of(Overview overview, PhaseId phase, Reading reading) {
        var facts = overview.programme().state();
        return reading.telling(facts, PartnershipEnrolled.class)
                .filter(one -> one.told().phase().equals(phase))
                .map(one -> of(overview, facts, one, reading))
                .toList();
    }

    /**
     * Withdrawn by the first withdrawal that was recorded after it: a partnership may enrol again. Nobody withdraws from an
     * enrolment that was taken back.
     */
    private static Enrolment of(
            Overview overview, Facts<ProgrammeFact> facts, Telling<PartnershipEnrolled> enrolled, Reading reading) {
        var told = enrolled.told();
        var withdrawal = reading.telling(facts, PartnershipWithdrawn.class)
                .filter(one -> !enrolled.fact().retracted()
                        && one.told().phase().equals(told.phase())
                        && one.told().partnership().equals(told.partnership())
                        && !one.fact().retracted()
                        && one.fact().position() > enrolled.fact().position())
                .findFirst();
        return new Enrolment(
                told.partnership(),
                enrolled.fact().happened(),
                withdrawal.map(reading::note).orElse(null),
                withdrawal.map(one -> one.told().reason()).orElse(null),
                enrolled.fact().retracted() ? List.of() : course(overview, enrolled),
                told.sources(),
                reading.note(enrolled));
    }

    private static List<Change> course(Overview overview, Telling<PartnershipEnrolled> enrolled) {
        var joined = enrolled.fact().happened().earliest();
        return overview.contribution(enrolled.told().partnership()).stream()
                .flatMap(one -> one.telling(PartnershipStateChanged.class))
                .filter(one -> !one.fact().happened().latest().isBefore(joined))
                .map(one -> new Change(
                        one.told().state(),
                        one.fact().happened(),
                        one.told().reason(),
                        one.fact().last()))
                .toList();
    }
}
