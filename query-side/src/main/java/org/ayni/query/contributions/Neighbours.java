package org.ayni.query.contributions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.entry.EntryRef;
import org.ayni.entry.JournalId;
import org.ayni.events.CourseFact.Enrolled;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.query.contributions.Contribution.Reads;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Question;
import org.ayni.query.http.Translations;
import org.ayni.query.view.AsOf;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.DocumentView.Shown;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;

/**
 * All partnerships as one of them may read them: itself wholly, of others what is public, and what is for the programme where
 * both say themselves that they take part in the same one. As ever, rights are those of now.
 */
public final class Neighbours {
    private final DocumentView<Facts<PartnershipFact>> view;
    private final Translations.Of translations;
    private final AsOf asOf;

    public Neighbours(DocumentView<Facts<PartnershipFact>> view, Translations.Of translations, AsOf asOf) {
        this.view = view;
        this.translations = translations;
        this.asOf = asOf;
    }

    public DocumentView<Facts<PartnershipFact>> view() {
        return view;
    }

    /** @param question of the partnership that reads */
    public List<Contribution> of(Question question) {
        var moment = asOf.moment(question.journal(), question.knownAt());
        var now = view.all(new KnownAt.Now()).stream().collect(Collectors.toMap(Shown::journal, Shown::folded));
        var then = moment instanceof KnownAt.Now
                ? now
                : view.all(moment).stream().collect(Collectors.toMap(Shown::journal, Shown::folded));
        var own = Optional.ofNullable(now.get(question.journal()))
                .map(folded -> programmes(folded.state()))
                .orElse(Set.of());
        return then.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey(java.util.Comparator.comparing(JournalId::toString)))
                .map(one -> contribution(
                        question,
                        one.getKey(),
                        one.getValue(),
                        own,
                        now.getOrDefault(one.getKey(), one.getValue()).state()))
                .toList();
    }

    /** The same question, by one who reads also what is translated and approved in what others have told of practices. */
    public Question translated(Question question, List<Contribution> read) {
        var others = read.stream()
                .filter(one -> one.reads() != Reads.ALL_THAT_IS_ITS_OWN
                        && one.facts().stream().anyMatch(fact -> fact.told() instanceof PracticeFact))
                .toList();
        var moment = asOf.moment(question.journal(), question.knownAt());
        return question.translated(
                question.reader().translations().or(Contributions.approved(translations, others, question, moment)));
    }

    /** A fact as of an entry of its journal, whoever may read it; to the public, nothing of what was said then is known. */
    public Function<EntryRef, Optional<Fact<PartnershipFact>>> then(Question question) {
        return entry -> {
            if (question.publicly() != null) {
                return Optional.empty();
            }
            try {
                return view.at(entry.journal(), new KnownAt.Position(entry.position()))
                        .state()
                        .about(entry.position());
            } catch (NoAnswer none) {
                return Optional.empty();
            }
        };
    }

    private static Contribution contribution(
            Question question,
            JournalId journal,
            Folded<Facts<PartnershipFact>> folded,
            Set<ProgrammeId> own,
            Facts<PartnershipFact> now) {
        return new Contribution(
                new PartnershipId(journal.id()),
                folded.position(),
                reads(question, journal, own, now),
                folded.state(),
                now,
                question.happenedBy(),
                question.moment());
    }

    private static Reads reads(Question question, JournalId journal, Set<ProgrammeId> own, Facts<PartnershipFact> now) {
        if (question.publicly() != null) {
            return Reads.WHAT_IS_PUBLIC;
        }
        if (journal.equals(question.journal())) {
            return Reads.ALL_THAT_IS_ITS_OWN;
        }
        return programmes(now).stream().anyMatch(own::contains)
                ? Reads.WHAT_IS_FOR_THE_PROGRAMME
                : Reads.WHAT_IS_PUBLIC;
    }

    private static Set<ProgrammeId> programmes(Facts<PartnershipFact> facts) {
        return facts.telling(Enrolled.class)
                .filter(one -> !one.fact().retracted())
                .flatMap(one -> Stream.of(one.told().phase().programme()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
