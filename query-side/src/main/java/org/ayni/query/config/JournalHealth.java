package org.ayni.query.config;

import java.util.Map;
import java.util.TreeMap;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.JournalException;
import org.ayni.journal.Journals;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the record is what was recorded. Damage is down, because a person must do something about it before more is lost.
 * Readiness does not ask for it: what is sound must still be read, and the damaged record be taken home as evidence.
 */
final class JournalHealth implements HealthIndicator {
    private final Journals journals;

    JournalHealth(Journals journals) {
        this.journals = journals;
    }

    @Override
    public Health health() {
        var soundness = journals.soundness();
        var health =
                soundness.damage().isEmpty() ? Health.up() : Health.down().withDetails(details(soundness.damage()));
        return health.withDetail(
                        "checked",
                        "%d of the %d entries that were there at the start"
                                .formatted(soundness.checked(), soundness.entries()))
                .build();
    }

    private static Map<String, Object> details(Iterable<JournalException> damage) {
        var details = new TreeMap<String, Object>();
        for (var each : damage) {
            if (each instanceof IntegrityBroken broken) {
                details.put(
                        broken.journal().toString(),
                        Map.of("position", broken.position(), "damage", String.valueOf(broken.getMessage())));
            } else {
                details.put("file", String.valueOf(each.getMessage()));
            }
        }
        return details;
    }
}
