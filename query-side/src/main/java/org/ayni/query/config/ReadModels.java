package org.ayni.query.config;

import java.time.InstantSource;
import java.util.List;
import org.ayni.evidence.EvidenceFiles;
import org.ayni.journal.Journals;
import org.ayni.query.actors.ActorsController;
import org.ayni.query.agreements.AgreementsController;
import org.ayni.query.calls.CallsController;
import org.ayni.query.calls.EndingCalls;
import org.ayni.query.calls.WaitingInterests;
import org.ayni.query.contests.ContestsController;
import org.ayni.query.contributions.Contributions;
import org.ayni.query.contributions.Neighbours;
import org.ayni.query.evidence.EvidenceController;
import org.ayni.query.export.ExportController;
import org.ayni.query.figures.FiguresController;
import org.ayni.query.files.FileController;
import org.ayni.query.genealogy.GenealogyController;
import org.ayni.query.http.KnownParameters;
import org.ayni.query.http.Questions;
import org.ayni.query.http.Translations;
import org.ayni.query.municipalities.MunicipalitiesController;
import org.ayni.query.municipalities.MunicipalityNames;
import org.ayni.query.network.NetworkController;
import org.ayni.query.olympiads.OlympiadsController;
import org.ayni.query.olympiads.PassedOlympiads;
import org.ayni.query.partnerships.PartnershipsController;
import org.ayni.query.practices.ExchangeController;
import org.ayni.query.products.ExpiringCertificates;
import org.ayni.query.products.ProductsController;
import org.ayni.query.programme.ProgrammesController;
import org.ayni.query.promises.DuePromises;
import org.ayni.query.promises.PromisesController;
import org.ayni.query.publishing.PublishingController;
import org.ayni.query.reminders.Dues;
import org.ayni.query.reminders.RemindersController;
import org.ayni.query.reports.ReportsController;
import org.ayni.query.stocktaking.StocktakingController;
import org.ayni.query.stocktaking.Stocktakings;
import org.ayni.query.timeline.PublicFacts;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.timeline.TimelineController;
import org.ayni.query.timeline.TranslatedTexts;
import org.ayni.query.timeline.TranslationsController;
import org.ayni.query.view.AsOf;
import org.ayni.query.vocabulary.VocabularyController;
import org.ayni.query.waiting.WaitingController;
import org.ayni.query.waiting.WaitingDocuments;
import org.ayni.query.waiting.WaitingFacts;
import org.ayni.query.waiting.WaitingPublications;
import org.ayni.query.waiting.Waits;
import org.ayni.query.workplans.DueItems;
import org.ayni.query.workplans.WorkPlansController;
import org.ayni.query.workshops.PassedWorkshops;
import org.ayni.query.workshops.WorkshopsController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Questions and answers over HTTP. */
@Configuration(proxyBeanMethods = false)
class ReadModels {

    @Bean
    Translations.Of translations(Timeline timeline) {
        return new TranslatedTexts(timeline);
    }

    @Bean
    Questions questions(Journals journals, AsOf asOf, Views views, Translations.Of translations, InstantSource clock) {
        return new Questions(journals.reader(), asOf, new PublicFacts(views.timeline()), translations, clock);
    }

    @Bean
    WebMvcConfigurer knownParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KnownParameters());
            }
        };
    }

    @Bean
    TranslationsController translationsController(Questions questions, Timeline timeline) {
        return new TranslationsController(questions, timeline);
    }

    @Bean
    Timeline timeline(Views views) {
        return new Timeline(views.timeline());
    }

    @Bean
    TimelineController timelineController(Questions questions, Timeline timeline) {
        return new TimelineController(questions, timeline);
    }

    @Bean
    PartnershipsController partnershipsController(Questions questions, Views views, AsOf asOf) {
        return new PartnershipsController(
                questions,
                views.partnerships(),
                new MunicipalityNames(views.municipalities()),
                views.programme(),
                asOf);
    }

    @Bean
    ActorsController actorsController(Questions questions, Views views) {
        return new ActorsController(questions, views.actors());
    }

    @Bean
    OlympiadsController olympiadsController(Questions questions, Views views) {
        return new OlympiadsController(questions, views.olympiads());
    }

    @Bean
    ContestsController contestsController(Questions questions, Views views, AsOf asOf, InstantSource clock) {
        return new ContestsController(
                questions, views.contests(), new MunicipalityNames(views.municipalities()), asOf, clock);
    }

    @Bean
    PromisesController promisesController(Questions questions, Views views, Timeline timeline) {
        return new PromisesController(questions, views.promises(), timeline);
    }

    /** Whoever asks what waits is told by every subject that has something to say. */
    @Bean
    Waits waitingFacts(Timeline timeline) {
        return new WaitingFacts(timeline);
    }

    @Bean
    Waits waitingPublications(Timeline timeline) {
        return new WaitingPublications(timeline);
    }

    @Bean
    PublishingController publishingController(Questions questions, Timeline timeline) {
        return new PublishingController(questions, timeline);
    }

    @Bean
    Waits waitingWorkPlans(Views views) {
        return WaitingDocuments.workPlans(views.workPlans());
    }

    @Bean
    Waits waitingMinutes(Views views) {
        return WaitingDocuments.minutes(views.workshops());
    }

    @Bean
    Waits waitingAgreements(Views views) {
        return WaitingDocuments.agreements(views.agreements());
    }

    @Bean
    Waits waitingInterests(Views views) {
        return new WaitingInterests(views.calls());
    }

    @Bean
    WaitingController waitingController(Questions questions, Timeline timeline, List<Waits> subjects) {
        return new WaitingController(questions, timeline, subjects);
    }

    /** Whoever asks what to be reminded of is told by every subject of which something has a date. */
    @Bean
    Dues duePromises(Views views, Timeline timeline) {
        return new DuePromises(views.promises(), timeline);
    }

    @Bean
    Dues dueItems(Views views, Timeline timeline) {
        return new DueItems(views.workPlans(), timeline);
    }

    @Bean
    Dues endingCalls(Views views) {
        return new EndingCalls(views.calls());
    }

    @Bean
    Dues expiringCertificates(Views views) {
        return new ExpiringCertificates(views.products());
    }

    @Bean
    Dues passedWorkshops(Views views) {
        return new PassedWorkshops(views.workshops());
    }

    @Bean
    Dues passedOlympiads(Views views) {
        return new PassedOlympiads(views.olympiads());
    }

    @Bean
    RemindersController remindersController(
            Questions questions, Timeline timeline, List<Dues> dues, List<Waits> waits) {
        return new RemindersController(questions, timeline, dues, waits);
    }

    @Bean
    AgreementsController agreementsController(Questions questions, Views views) {
        return new AgreementsController(questions, views.agreements());
    }

    @Bean
    WorkPlansController workPlansController(Questions questions, Views views, Timeline timeline) {
        return new WorkPlansController(questions, views.workPlans(), timeline);
    }

    @Bean
    GenealogyController genealogyController(Questions questions, Views views, Neighbours neighbours) {
        return new GenealogyController(questions, views.genealogy(), neighbours);
    }

    @Bean
    Neighbours neighbours(Views views, Translations.Of translations, AsOf asOf) {
        return new Neighbours(views.contributions(), translations, asOf);
    }

    @Bean
    ExchangeController exchangeController(Questions questions, Contributions contributions, Neighbours neighbours) {
        return new ExchangeController(questions, contributions, neighbours);
    }

    @Bean
    WorkshopsController workshopsController(Questions questions, Views views) {
        return new WorkshopsController(
                questions, views.workshops(), views.actors(), new Stocktakings(views.stocktaking(), views.programme()));
    }

    @Bean
    StocktakingController stocktakingController(Questions questions, Views views) {
        return new StocktakingController(questions, new Stocktakings(views.stocktaking(), views.programme()));
    }

    @Bean
    Contributions contributions(Views views, Translations.Of translations, AsOf asOf) {
        return new Contributions(views.programme(), views.contributions(), translations, asOf);
    }

    @Bean
    ProgrammesController programmesController(Questions questions, Views views, Contributions contributions) {
        return new ProgrammesController(questions, views.programme(), contributions);
    }

    @Bean
    VocabularyController vocabularyController(Questions questions, Contributions contributions) {
        return new VocabularyController(questions, contributions);
    }

    @Bean
    NetworkController networkController(Questions questions, Contributions contributions) {
        return new NetworkController(questions, contributions);
    }

    @Bean
    FiguresController figuresController(Questions questions, Contributions contributions, Views views, AsOf asOf) {
        return new FiguresController(questions, contributions, new MunicipalityNames(views.municipalities()), asOf);
    }

    @Bean
    ProductsController productsController(Questions questions, Views views) {
        return new ProductsController(questions, views.products());
    }

    @Bean
    ReportsController reportsController(Questions questions, Views views, Timeline timeline) {
        return new ReportsController(questions, views.reports(), timeline);
    }

    @Bean
    CallsController callsController(Questions questions, Views views) {
        return new CallsController(questions, views.calls());
    }

    @Bean
    EvidenceController evidenceListController(Questions questions, Views views, Timeline timeline) {
        return new EvidenceController(questions, views.evidence(), timeline);
    }

    @Bean
    FileController fileController(Questions questions, Views views, EvidenceFiles files) {
        return new FileController(questions, views.evidence(), files);
    }

    @Bean
    MunicipalitiesController municipalitiesController(Questions questions, Views views) {
        return new MunicipalitiesController(questions, views.municipalities());
    }

    @Bean
    ExportController exportController(Questions questions, Journals journals) {
        return new ExportController(questions, journals.reader());
    }
}
