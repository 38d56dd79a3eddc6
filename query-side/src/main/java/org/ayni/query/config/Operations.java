package org.ayni.query.config;

import java.time.Clock;
import org.ayni.journal.Commits;
import org.ayni.journal.JournalReader;
import org.ayni.query.feed.DirectFeed;
import org.ayni.query.rebuild.AdminController;
import org.ayni.query.rebuild.AdminGate;
import org.ayni.query.rebuild.Rebuilding;
import org.ayni.query.rebuild.Tidying;
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
            Commits commits, Projecting projecting, ViewStore store, Rebuilding rebuilding, QuerySettings settings) {
        var tidying = new Tidying(projecting, store);
        return new DirectFeed(commits, projecting, settings.compareEvery(), () -> rebuilding.between(tidying::once));
    }

    /** Begins last and ends first: streams must have ended before the server waits for its requests to end. */
    @Bean
    Running running(DirectFeed feed, Progress progress) {
        return new Running(feed, progress);
    }

    @Bean
    Rebuilding rebuilding(Projecting projecting, JournalReader reader) {
        return new Rebuilding(projecting, reader, Clock.systemUTC());
    }

    @Bean
    AdminController adminController(Projecting projecting, Rebuilding rebuilding, ObjectProvider<AdminGate> gate) {
        return new AdminController(projecting, rebuilding, gate.getIfAvailable(() -> _ -> false));
    }

    @Bean
    ProjectionsHealth projectionsHealth(Projecting projecting) {
        return new ProjectionsHealth(projecting);
    }
}
