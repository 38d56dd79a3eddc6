package org.ayni.query.waiting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.endorsements.Endorsements.Endorsement;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.ayni.query.waiting.Wait.About;
import org.ayni.query.waiting.Wait.Since;
import org.ayni.query.waiting.Wait.Task;

/**
 * Documents that wait to be endorsed as they stand. A proposal asks both sides; where there is none, the endorsement of one
 * side asks the other. Whatever changes the document makes it wait anew.
 */
public final class WaitingDocuments implements Waits {
    private final DocumentView<Facts<PartnershipFact>> view;
    private final Paper.Kept kept;

    private WaitingDocuments(DocumentView<Facts<PartnershipFact>> view, Paper.Kept kept) {
        this.view = view;
        this.kept = kept;
    }

    public static WaitingDocuments workPlans(DocumentView<Facts<PartnershipFact>> view) {
        return new WaitingDocuments(view, Paper::workPlans);
    }

    public static WaitingDocuments agreements(DocumentView<Facts<PartnershipFact>> view) {
        return new WaitingDocuments(view, Paper::agreements);
    }

    public static WaitingDocuments minutes(DocumentView<Facts<PartnershipFact>> view) {
        return new WaitingDocuments(view, Paper::minutes);
    }

    @Override
    public Stream<Wait> waiting(Question question, long at) {
        var facts = view.at(question.journal(), new KnownAt.Position(at)).state();
        var sides = PartnershipFold.sides(facts);
        return kept.open(facts, question).flatMap(paper -> waiting(paper, facts, sides, question));
    }

    private static Stream<Wait> waiting(Paper paper, Facts<PartnershipFact> facts, Sides sides, Question question) {
        var endorsements =
                Endorsements.of(paper.document(), facts, sides, question).orElseThrow();
        var current = endorsements.given().stream().filter(Endorsement::current).toList();
        var asking = endorsements.agreedAs() == null ? current : endorsements.given();
        return sides.municipalities().stream()
                .filter(side -> current.stream().noneMatch(one -> one.side().equals(side)))
                .flatMap(side -> asked(paper, asking).stream()
                        .map(asked -> later(asked, lastChange(paper, facts)))
                        .map(since -> wait(paper, side, since, endorsements, sides, question)));
    }

    /**
     * By what a side that has not endorsed it as it stands is asked to do so; empty when nobody asks yet. Whoever words anew what both
     * agreed to asks both.
     */
    private static Optional<Since> asked(Paper paper, List<Endorsement> given) {
        var proposed = paper.proposed();
        return proposed == null
                ? given.stream()
                        .map(one -> new Since(one.fact().position(), one.fact().recorded()))
                        .min(Comparator.comparingLong(Since::entry))
                : Optional.of(new Since(proposed.position(), proposed.recorded()));
    }

    private static Since lastChange(Paper paper, Facts<PartnershipFact> facts) {
        return facts.stream()
                .filter(fact -> fact.told().documents().contains(paper.document()))
                .map(WaitingDocuments::changed)
                .max(Comparator.comparingLong(Since::entry))
                .orElseThrow();
    }

    private static Since changed(Fact<?> fact) {
        var retraction = fact.retraction();
        return retraction == null
                ? new Since(fact.stated().position(), fact.notice())
                : new Since(retraction.position(), retraction.recorded());
    }

    private static Since later(Since one, Since other) {
        return one.entry() < other.entry() ? other : one;
    }

    private static Wait wait(
            Paper paper, MunicipalityId side, Since since, Endorsements endorsements, Sides sides, Question question) {
        var title = Words.of(paper.title(), question.reader());
        return About.of(paper.begun(), paper.told(), title, sides, question)
                .waits(side, Task.ENDORSE, paper.document(), since, endorsements.cite(), null, question);
    }
}
