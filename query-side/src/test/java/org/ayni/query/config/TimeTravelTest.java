package org.ayni.query.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.actors.ActorsFold;
import org.ayni.query.agreements.AgreementsFold;
import org.ayni.query.calls.CallsFold;
import org.ayni.query.contests.ContestsFold;
import org.ayni.query.contributions.ContributionsFold;
import org.ayni.query.evidence.EvidenceFold;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.FactsFold;
import org.ayni.query.genealogy.GenealogyFold;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.olympiads.OlympiadsFold;
import org.ayni.query.partnerships.PartnershipsFold;
import org.ayni.query.products.ProductsFold;
import org.ayni.query.promises.PromisesFold;
import org.ayni.query.reports.ReportsFold;
import org.ayni.query.served.Served;
import org.ayni.query.stocktaking.StocktakingFold;
import org.ayni.query.timeline.TimelineFold;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.MemoryViewStore;
import org.ayni.query.view.Projections;
import org.ayni.query.view.RowView;
import org.ayni.query.workplans.WorkPlansFold;
import org.ayni.query.workshops.WorkshopsFold;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a view shows of the past is what it showed then, and what a fold makes that has seen nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeTravelTest {
    private static final int ENTRIES = 250;
    private static final int POSITIONS = 60;

    @TempDir
    Path data;

    @Test
    void what_was_shown_then_is_shown_again_and_a_fresh_fold_shows_the_same() {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("TimeTravelTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        var journal = RandomJournals.partnership(RandomJournals.PARTNERSHIP, ENTRIES, seed);
        var chosen = new TreeSet<>(IntStream.range(0, POSITIONS)
                .mapToObj(_ -> random.nextInt(ENTRIES))
                .toList());
        try (var served = Served.start(data)) {
            var views = served.bean(Views.class);
            for (var position : chosen) {
                served.record(journal, position);
                documents(views).forEach(one -> assertLive(one, journal, position));
            }
            served.record(journal);
            for (var position : chosen) {
                documents(views).forEach(one -> assertPast(one, journal, position));
                assertRows(views.timeline(), journal, position);
            }
        }
    }

    private record Document(DocumentView<Facts<PartnershipFact>> view, FactsFold<PartnershipFact> fold) {
        String refolded(List<Entry<Event>> entries) {
            return fold.write(Folded.nothing(fold).evolve(fold, entries).state());
        }
    }

    private static List<Document> documents(Views views) {
        return List.of(
                new Document(views.partnerships(), new PartnershipsFold()),
                new Document(views.actors(), new ActorsFold()),
                new Document(views.olympiads(), new OlympiadsFold()),
                new Document(views.contests(), new ContestsFold()),
                new Document(views.evidence(), new EvidenceFold()),
                new Document(views.promises(), new PromisesFold()),
                new Document(views.stocktaking(), new StocktakingFold()),
                new Document(views.contributions(), new ContributionsFold()),
                new Document(views.calls(), new CallsFold()),
                new Document(views.workPlans(), new WorkPlansFold()),
                new Document(views.reports(), new ReportsFold()),
                new Document(views.agreements(), new AgreementsFold()),
                new Document(views.products(), new ProductsFold()),
                new Document(views.workshops(), new WorkshopsFold()),
                new Document(views.genealogy(), new GenealogyFold()));
    }

    private static void assertLive(Document document, Journal journal, int position) {
        document.view().at(journal.id(), new KnownAt.Position(position)); // waits until it has seen it
        var live = document.view().at(journal.id(), new KnownAt.Now());

        assertThat(live.position()).isEqualTo(position);
        assertThat(document.fold().write(live.state())).isEqualTo(document.refolded(journal.upTo(position)));
    }

    private static void assertPast(Document document, Journal journal, int position) {
        var past = document.view().at(journal.id(), new KnownAt.Position(position));
        var byInstant =
                document.view().at(journal.id(), new KnownAt.Moment(Journal.START.plusSeconds(60L * position + 30)));

        assertThat(document.fold().write(past.state())).isEqualTo(document.refolded(journal.upTo(position)));
        assertThat(byInstant).isEqualTo(past);
    }

    private static void assertRows(RowView timeline, Journal journal, int position) {
        var fresh = new MemoryViewStore();
        Projections.rows(new TimelineFold(), fresh).apply(journal.id(), journal.upTo(position));
        var expected = fresh.all(TimelineFold.KEY, journal.id(), position);

        timeline.position(journal.id(), new KnownAt.Position(position));
        assertThat(timeline.rows(journal.id(), position, expected.keySet())).isEqualTo(expected);
    }
}
