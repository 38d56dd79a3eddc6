package org.ayni.events.value;

import java.time.ZoneId;
import org.ayni.events.value.InvalidValue.Rule;

/** A time zone by its name in the IANA database, such as {@code America/Lima}. */
public record TimeZone(String name) {

    public TimeZone {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new InvalidValue(
                    Rule.TIME_ZONE_UNKNOWN,
                    name,
                    "a time zone is named like Europe/Berlin, not \"%s\"".formatted(name));
        }
    }

    public ZoneId zone() {
        return ZoneId.of(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
