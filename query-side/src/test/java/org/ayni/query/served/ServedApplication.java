package org.ayni.query.served;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.ayni.evidence.EvidenceStore;
import org.ayni.evidence.folder.FolderEvidence;
import org.ayni.journal.Journals;
import org.ayni.journal.sqlite.SqliteJournals;
import org.ayni.query.config.QuerySide;
import org.ayni.query.rebuild.AdminGate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the query side needs around it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(QuerySide.class)
class ServedApplication {
    static final String TOKEN = "Bearer let-me";

    @Bean
    Journals journals(@Value("${ayni.data}") Path data) {
        return SqliteJournals.open(data, () -> {});
    }

    @Bean
    EvidenceStore evidence(@Value("${ayni.data}") Path data, Journals journals, InstantSource clock) {
        return FolderEvidence.open(data, clock);
    }

    @Bean
    InstantSource clock(@Value("${ayni.test.ahead:PT0S}") Duration ahead) {
        return InstantSource.offset(InstantSource.system(), ahead);
    }

    @Bean
    AdminGate adminGate() {
        return TOKEN::equals;
    }
}
