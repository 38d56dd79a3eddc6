package org.ayni.query.config;

import org.ayni.query.http.QueryProblems;
import org.ayni.query.openapi.QuestionsDocument;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The whole query side. Whoever imports it provides a {@link org.ayni.journal.Journals}, the {@link
 * org.ayni.evidence.EvidenceFiles}, a {@link
 * java.time.InstantSource}, the property {@code ayni.data} (the data directory), and, if anybody may tell the system to do
 * something, an {@link org.ayni.query.rebuild.AdminGate}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuerySettings.class)
@Import({
    Mechanism.class,
    ReadModels.class,
    Streams.class,
    Operations.class,
    QueryProblems.class,
    QuestionsDocument.class
})
public class QuerySide {}
