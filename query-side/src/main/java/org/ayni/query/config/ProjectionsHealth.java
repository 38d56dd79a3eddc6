package org.ayni.query.config;

import java.util.TreeMap;
import org.ayni.query.view.Projecting;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Which read models have stopped. That is no reason to take the system away from everybody: recording goes on, and so do the
 * other read models. The status is therefore one of its own, which counts as up for whoever only asks whether to restart.
 */
final class ProjectionsHealth implements HealthIndicator {
    static final Status DEGRADED = new Status("DEGRADED", "some read models have stopped");

    private final Projecting projecting;

    ProjectionsHealth(Projecting projecting) {
        this.projecting = projecting;
    }

    @Override
    public Health health() {
        var failures = projecting.failures();
        if (failures.isEmpty()) {
            return Health.up().build();
        }
        var details = new TreeMap<String, Object>();
        failures.forEach(failure -> details.put(
                failure.view() + " of " + failure.journal(),
                "stopped before entry %d since %s: %s".formatted(failure.position(), failure.since(), failure.why())));
        return Health.status(DEGRADED).withDetails(details).build();
    }
}
