package org.ayni.query.config;

import java.nio.file.Path;
import java.time.InstantSource;
import org.ayni.journal.JournalReader;
import org.ayni.journal.Journals;
import org.ayni.query.actors.ActorsFold;
import org.ayni.query.agreements.AgreementsFold;
import org.ayni.query.calls.CallsFold;
import org.ayni.query.contests.ContestsFold;
import org.ayni.query.contributions.ContributionsFold;
import org.ayni.query.evidence.EvidenceFold;
import org.ayni.query.genealogy.GenealogyFold;
import org.ayni.query.municipalities.MunicipalitiesFold;
import org.ayni.query.olympiads.OlympiadsFold;
import org.ayni.query.partnerships.PartnershipsFold;
import org.ayni.query.products.ProductsFold;
import org.ayni.query.programme.ProgrammesFold;
import org.ayni.query.promises.PromisesFold;
import org.ayni.query.reports.ReportsFold;
import org.ayni.query.sqlite.SqliteViews;
import org.ayni.query.stocktaking.StocktakingFold;
import org.ayni.query.timeline.TimelineFold;
import org.ayni.query.view.AsOf;
import org.ayni.query.view.DocumentFold;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.PlatformPool;
import org.ayni.query.view.Progress;
import org.ayni.query.view.Projecting;
import org.ayni.query.view.RowView;
import org.ayni.query.view.ViewStore;
import org.ayni.query.workplans.WorkPlansFold;
import org.ayni.query.workshops.WorkshopsFold;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Folding, and what the folds are kept in. */
@Configuration(proxyBeanMethods = false)
class Mechanism {

    /** For questions. Ends before the store that it reads. */
    @Bean
    @DependsOn("viewStore")
    PlatformPool readingPool(QuerySettings settings) {
        return new PlatformPool("views-read", settings.poolSize());
    }

    /** For folds: a long rebuild or catching up must not keep questions waiting. */
    @Bean
    PlatformPool foldingPool(QuerySettings settings) {
        return new PlatformPool("views-fold", settings.poolSize());
    }

    @Bean
    ViewStore viewStore(@Value("${ayni.data}") Path data, QuerySettings settings, InstantSource clock) {
        // questions, folds and a rebuild read at the same time
        return SqliteViews.open(data.resolve("views.db"), 2 * settings.poolSize() + 1, clock);
    }

    @Bean
    Progress progress() {
        return new Progress();
    }

    @Bean
    AsOf asOf(Journals journals, Progress progress, QuerySettings settings) {
        return new AsOf(journals.reader(), progress, settings.patience());
    }

    @Bean
    Views views(ViewStore store, Journals journals, PlatformPool readingPool, AsOf asOf) {
        var make = new Make(store, journals.reader(), readingPool, asOf);
        return new Views(
                new RowView(new TimelineFold(), store, readingPool, asOf),
                make.view(new PartnershipsFold()),
                make.view(new ActorsFold()),
                make.view(new OlympiadsFold()),
                make.view(new ContestsFold()),
                make.view(new PromisesFold()),
                make.view(new StocktakingFold()),
                make.view(new ContributionsFold()),
                make.view(new CallsFold()),
                make.view(new WorkPlansFold()),
                make.view(new AgreementsFold()),
                make.view(new WorkshopsFold()),
                make.view(new GenealogyFold()),
                make.view(new EvidenceFold()),
                make.view(new ProductsFold()),
                make.view(new ReportsFold()),
                make.view(new ProgrammesFold()),
                make.view(new MunicipalitiesFold()));
    }

    @Bean
    Projecting projecting(
            Views views, Journals journals, PlatformPool foldingPool, Progress progress, InstantSource clock) {
        return new Projecting(views.projections(), journals.reader(), foldingPool, progress, clock);
    }

    private record Make(ViewStore store, JournalReader reader, PlatformPool pool, AsOf asOf) {
        <S> DocumentView<S> view(DocumentFold<S> fold) {
            return new DocumentView<>(fold, store, reader, pool, asOf);
        }
    }
}
