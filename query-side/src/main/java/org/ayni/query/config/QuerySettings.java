package org.ayni.query.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set, under {@code ayni.query}.
 *
 * @param patience how long a question waits for a view to see what the asking side has seen
 * @param heartbeat how often a quiet stream says that it is still there
 * @param compareEvery how often the heads of all journals are compared with the views
 * @param threads how many platform threads read views, and how many fold
 */
@ConfigurationProperties("ayni.query")
public record QuerySettings(
        @DefaultValue("5s") Duration patience,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("1m") Duration compareEvery,
        @DefaultValue("2") int threads) {}
