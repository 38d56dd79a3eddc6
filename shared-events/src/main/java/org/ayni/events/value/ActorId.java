package org.ayni.events.value;

/** Names an actor within one partnership: an organisation or a part of one, never a person. */
public record ActorId(String value) {

    public ActorId {
        Slug.of("actor id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
