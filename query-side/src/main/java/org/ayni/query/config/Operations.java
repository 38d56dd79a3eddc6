package org.ayni.query.config;

import java.time.InstantSource;
import org.ayni.journal.Journals;
import org.ayni.query.feed.DirectFeed;
import org.ayni.query.rebuild.AdminController;
import org.ayni.query.rebuild.AdminGate;
import org.ayni.query.rebuild.Rebuilding;
import org.ayni.query.rebuild.Tidying;
import org.ayni.query.view.PlatformPool;
import org.ayni.query.view.Progress;
import org.ayni.query.view.Projecting;
import org.ayni.query.view.ViewStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps views up to date and lets people look after them. */
@Configuration(proxyBeanMethods = false)
class Operations {

    @Bean
    DirectFeed directFeed(
            Journals journals, Projecting projecting, ViewStore store, Rebuilding rebuilding, QuerySettings settings) {
        var tidying = new Tidying(projecting, store);
        return new DirectFeed(
                journals.commits(), projecting, settings.compareEvery(), () -> rebuilding.between(tidying::once));
    }

    /** Begins last and ends first: streams must have ended before the server waits for its requests to end. */
    @Bean
    Running running(DirectFeed feed, Progress progress, Rebuilding rebuilding, PlatformPool foldingPool) {
        return new Running(feed, progress, rebuilding, foldingPool);
    }

    @Bean
    Rebuilding rebuilding(Projecting projecting, Journals journals, InstantSource clock) {
        return new Rebuilding(projecting, journals.reader(), clock);
    }

    @Bean
    AdminController adminController(Projecting projecting, Rebuilding rebuilding, ObjectProvider<AdminGate> gate) {
        return new AdminController(projecting, rebuilding, gate.getIfAvailable(() -> _ -> false));
    }

    // health shows it under its name without the last two words
    @Bean
    JournalHealth journalHealthIndicator(Journals journals) {
        return new JournalHealth(journals);
    }

    @Bean
    ProjectionsHealth projectionsHealth(Projecting projecting) {
        return new ProjectionsHealth(projecting);
    }
}
