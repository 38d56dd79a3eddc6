package org.ayni.command.programme;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.Stream;
import org.ayni.command.FactLog;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.programme.Subject.Enrolment;
import org.ayni.command.programme.Subject.Retirement;
import org.ayni.command.programme.Subject.Scale;
import org.ayni.command.programme.Subject.Term;
import org.ayni.command.programme.Subject.Withdrawal;
import org.ayni.entry.Entry;
import org.ayni.events.ProgrammeEvent;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.TermId;
import org.ayni.events.value.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the rules of a programme need to know: what there are standing facts about. */
public record ProgrammeState(FactLog<Subject> facts) {

    public static final ProgrammeState EMPTY = new ProgrammeState(FactLog.empty());

    boolean has(Subject subject) {
        return facts.stands(subject);
    }

    /** Whether the last of its enrolments and withdrawals that stand is an enrolment: it may come back after leaving. */
    boolean enrolled(PhaseId phase, PartnershipId partnership) {
        return Stream.of(new Enrolment(phase, partnership), new Withdrawal(phase, partnership))
                .flatMap(facts::about)
                .max(Comparator.comparingLong(Fact::position))
                .filter(last -> last.subject() instanceof Enrolment)
                .isPresent();
    }

    /** Whether there ever was such a scale: partnerships may have used one that was retracted since, and know it by its id. */
    boolean knew(ScaleId scale) {
        return facts.facts().values().stream()
                .anyMatch(fact -> fact.subject() instanceof Scale(var known, var _, var _) && known.equals(scale));
    }

    /** Whether a term takes the place of another, over however many between them. None replaces itself. */
    boolean replaces(Vocabulary vocabulary, @Nullable TermId replacement, TermId replaced) {
        var seen = new HashSet<Subject>();
        var next = new ArrayDeque<Subject>();
        if (replacement != null) {
            next.add(new Term(vocabulary, replacement));
        }
        while (!next.isEmpty()) {
            var one = next.remove();
            if (one.equals(new Term(vocabulary, replaced))) {
                return true;
            }
            if (one instanceof Term(var _, var term) && seen.add(one)) {
                facts.about(new Retirement(vocabulary, term))
                        .flatMap(fact -> Stream.ofNullable(fact.gist().tiedTo()))
                        .forEach(next::add);
            }
        }
        return false;
    }

    /** The state as if this fact did not stand. */
    ProgrammeState except(Fact<Subject> fact) {
        return new ProgrammeState(facts.except(fact));
    }

    public ProgrammeState evolve(Entry<? extends ProgrammeEvent> entry) {
        return new ProgrammeState(
                switch (entry.event()) {
                    case ProgrammeFact fact -> facts.told(entry, Gists.of(fact));
                    case ProgrammeFactCorrected(var corrected, var happened, var fact, var _) ->
                        facts.corrected(corrected, entry, happened, Gists.of(fact));
                    case ProgrammeFactRetracted(var retracted, var _) -> facts.retracted(retracted, entry);
                });
    }
}
