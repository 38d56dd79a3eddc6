package org.ayni.query.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set, under {@code ayni.query}.
 *
 * @param patience how long a question waits for a view to see what the asking side has seen
 * @param heartbeat how often a quiet stream says that it is still there
 * @param compareEvery how often the heads of all journals are compared with the views
 * @param threads how many platform threads read views, and how many fold; as many as there are processors, 2 to 8, when it
 *     is left out
 */
@ConfigurationProperties("ayni.query")
public record QuerySettings(
        @DefaultValue("5s") Duration patience,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("1m") Duration compareEvery,
        @Nullable Integer threads) {
    private static final int LEAST = 2;
    private static final int MOST = 8;

    int poolSize() {
        return threads != null ? threads : Math.clamp(Runtime.getRuntime().availableProcessors(), LEAST, MOST);
    }
}
