package org.ayni.events.value;

/** Names a fair-trade product of a partnership. */
public record ProductId(String value) {

    public ProductId {
        Slug.of("product id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
