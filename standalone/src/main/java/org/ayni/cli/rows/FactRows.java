package org.ayni.cli.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayni.cli.chronology.Chronology;
import org.ayni.cli.chronology.Fact;
import org.ayni.cli.chronology.Fact.Activity;
import org.ayni.cli.chronology.Fact.Agreement;
import org.ayni.cli.chronology.Fact.Conference;
import org.ayni.cli.chronology.Fact.Enrolment;
import org.ayni.cli.chronology.Fact.Launch;
import org.ayni.cli.chronology.Fact.Olympiad;
import org.ayni.cli.chronology.Fact.Workshop;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.Role;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Whose;

/**
 * The facts in the file's order, each followed by the promises made there and those it kept. A fact of a programme is
 * told in the programme's journal first; what the partnership had of it cites that.
 */
final class FactRows {

    /** One side decides or is awarded these; the other was not asked. */
    private static final Set<ActivityKind> OWN_AFFAIRS = Set.of(ActivityKind.RESOLUTION, ActivityKind.CERTIFICATION);

    private final Chronology chronology;
    private final Drafts drafts;
    private final JournalId journal;
    private final String side;
    private final Map<ActorId, ActorSide> sides;
    private final Set<SeriesId> begun = new HashSet<>();

    FactRows(Chronology chronology, Drafts drafts, JournalId journal, String side) {
        this.chronology = chronology;
        this.drafts = drafts;
        this.journal = journal;
        this.side = side;
        this.sides =
                chronology.actors().stream().collect(Collectors.toMap(Chronology.Actor::id, Chronology.Actor::side));
    }

    void add() {
        for (var fact : chronology.facts()) {
            switch (fact.kind()) {
                case Activity activity -> activity(fact, activity);
                case Workshop(var outcomes, var themesValid) ->
                    row(fact, CommandType.RECORD_WORKSHOP)
                            .with("workshop", fact.id())
                            .with("what", fact.what())
                            .with("outcomes", outcomes)
                            .with("themesValid", themesValid)
                            .add(fact.when());
                case Agreement(var supersedes) ->
                    row(fact, CommandType.RECORD_AGREEMENT)
                            .with("agreement", fact.id())
                            .with("what", fact.what())
                            .with("supersedes", supersedes)
                            .add(fact.when());
                case Olympiad olympiad -> olympiad(fact, olympiad);
                case Launch(var product, var owner) ->
                    row(fact, CommandType.LAUNCH_PRODUCT)
                            .with("product", product)
                            .with("whose", owner == null ? Whose.BOTH : Whose.of(owner))
                            .with("what", fact.what())
                            .add(fact.when());
                case Enrolment(var phase) -> enrolment(fact, phase);
                case Conference conference -> conference(fact, conference);
            }
            promises(fact);
        }
    }

    private void activity(Fact fact, Activity activity) {
        var body = activity.body();
        row(fact, CommandType.RECORD_ACTIVITY)
                .with("kind", activity.kind())
                .with("whose", whose(fact, activity))
                .with("what", fact.what())
                .with("travel", activity.travel())
                .with("learning", activity.learning())
                .with("body", body == null ? null : inTheLanguageOf(fact, body))
                .with("product", activity.product())
                .with("jointWith", activity.jointWith())
                .add(fact.when());
    }

    private Whose whose(Fact fact, Activity activity) {
        var owner = activity.side();
        if (owner != null) {
            return Whose.of(owner);
        }
        return OWN_AFFAIRS.contains(activity.kind()) ? leadersOf(fact) : Whose.BOTH;
    }

    /** Of the side of the first actor in the lead; of both when that actor belongs to no side, or nobody led. */
    private Whose leadersOf(Fact fact) {
        return fact.what().actors().stream()
                .filter(participation -> participation.role() == Role.LEAD)
                .map(participation -> sides.getOrDefault(participation.actor(), ActorSide.EXTERNAL))
                .findFirst()
                .filter(ActorSide::isMunicipality)
                .map(leader -> Whose.of(leader.municipality()))
                .orElse(Whose.BOTH);
    }

    private void olympiad(Fact fact, Olympiad olympiad) {
        var series = olympiad.series();
        if (begun.add(series)) {
            drafts.draft("series/" + series, journal, side, CommandType.START_OLYMPIAD_SERIES)
                    .with("series", series)
                    .inferring("name", SeriesName.in(fact.what().title()))
                    .inferring("whose", leadersOf(fact))
                    .addInferring(SeriesName.started(fact.when(), olympiad.edition()));
        }
        var renamed = olympiad.renamed();
        if (renamed != null) {
            drafts.draft(fact.id() + "/renames", journal, side, CommandType.RENAME_OLYMPIAD_SERIES)
                    .with("series", series)
                    .with("name", inTheLanguageOf(fact, renamed))
                    .add(fact.when());
        }
        row(fact, CommandType.RECORD_OLYMPIAD)
                .with("series", series)
                .with("edition", olympiad.edition())
                .with("what", fact.what())
                .with("inspiredBy", olympiad.inspiredBy())
                .add(fact.when());
    }

    private void enrolment(Fact fact, PhaseRef phase) {
        inProgramme(fact, phase.programme(), CommandType.ENROL_PARTNERSHIP)
                .with("phase", phase.phase())
                .with("partnership", chronology.partnership().id())
                .with("sources", fact.what().sources())
                .add(fact.when());
        row(fact, CommandType.RECORD_ENROLMENT)
                .with("phase", phase)
                .citing("enrolment", programmeRow(fact))
                .with("what", fact.what())
                .add(fact.when());
    }

    private void conference(Fact fact, Conference conference) {
        var phase = conference.phase();
        var name = phase.phase() + "-conference";
        inProgramme(fact, phase.programme(), CommandType.RECORD_CONFERENCE_PART)
                .with("conference", name)
                .with("part", conference.part())
                .with("phase", phase.phase())
                .with("what", ConferenceShares.ofAll(fact.what()))
                .with("countriesPresent", conference.countriesPresent())
                .with("themesOfAll", conference.themesOfAll())
                .add(fact.when());
        row(fact, CommandType.RECORD_CONFERENCE_ATTENDANCE)
                .with("conference", name)
                .with("part", conference.part())
                .citing("held", programmeRow(fact))
                .with("what", ConferenceShares.own(fact.what()))
                .citing("presents", conference.presents())
                .with("outcomes", conference.outcomes())
                .add(fact.when());
    }

    private void promises(Fact fact) {
        for (var promise : fact.promises()) {
            drafts.draft(fact.id() + "/promise/" + promise.id(), journal, side, CommandType.MAKE_PROMISE)
                    .with("promise", promise.id())
                    .with("text", promise.text())
                    .with("by", promise.by())
                    .with("actor", promise.actor())
                    .citing("announced", fact.id())
                    .add(fact.when());
        }
        for (var kept : fact.keeps()) {
            drafts.draft(fact.id() + "/keeps/" + kept, journal, side, CommandType.KEEP_PROMISE)
                    .with("promise", kept)
                    .citing("keptBy", fact.id())
                    .add(fact.when());
        }
    }

    private Drafts.Draft row(Fact fact, CommandType type) {
        return drafts.draft(fact.id(), journal, side, type);
    }

    private Drafts.Draft inProgramme(Fact fact, ProgrammeId programme, CommandType type) {
        var itsJournal = new JournalId(JournalKind.PROGRAMME, programme.value());
        return drafts.draft(programmeRow(fact), itsJournal, Row.OFFICE, type);
    }

    private static String programmeRow(Fact fact) {
        return fact.id() + "/programme";
    }

    /** A text without a language of its own is in the one that the fact is told in. */
    private static LocalizedText inTheLanguageOf(Fact fact, org.ayni.events.value.Text text) {
        return new LocalizedText(fact.what().title().language(), text, List.of());
    }
}
