package org.ayni.events.value;

/** Names a team that comes again: the same id in another edition is the same team. */
public record TeamId(String value) {

    public TeamId {
        Slug.of("team id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
