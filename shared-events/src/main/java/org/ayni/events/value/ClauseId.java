package org.ayni.events.value;

/** Names a clause within one agreement; it keeps its id when it is worded anew or moved. */
public record ClauseId(String value) {

    public ClauseId {
        Slug.of("clause id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
