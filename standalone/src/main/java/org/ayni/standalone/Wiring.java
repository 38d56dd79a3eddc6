package org.ayni.standalone;

import java.nio.file.Path;
import java.time.InstantSource;
import org.ayni.command.config.CommandSide;
import org.ayni.drafts.DraftStore;
import org.ayni.drafts.folder.FolderDrafts;
import org.ayni.evidence.EvidenceStore;
import org.ayni.evidence.folder.FolderEvidence;
import org.ayni.journal.Journals;
import org.ayni.query.config.QuerySide;
import org.ayni.query.rebuild.AdminGate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Which parts there are. Nothing is found by scanning: each side is one configuration class. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandSide.class, QuerySide.class, Loopback.class})
class Wiring {

    /** @param journals opened before: who holds them holds the data directory */
    @Bean
    EvidenceStore evidence(@Value("${ayni.data}") Path data, Journals journals, InstantSource clock) {
        return FolderEvidence.open(data, clock);
    }

    /** @param journals opened before: who holds them holds the data directory */
    @Bean
    DraftStore draftStore(@Value("${ayni.data}") Path data, Journals journals) {
        return FolderDrafts.open(data);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** Whoever has the token may operate; the check of the token stands before all that is no reading. */
    @Bean
    AdminGate adminGate() {
        return _ -> true;
    }

    /** For the person who started it and for the scripts that wait; the log goes elsewhere. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> ready(WebServerApplicationContext context) {
        return _ -> System.out.println("Ayni is ready at http://127.0.0.1:" + port(context));
    }

    private static int port(WebServerApplicationContext context) {
        var server = context.getWebServer();
        if (server == null) {
            throw new IllegalStateException("ready without a web server");
        }
        return server.getPort();
    }
}
