package org.ayni.events.value;

/**
 * Whose fact it is: {@code both} sides', which stays one-sided until the other confirms, or one side's own affair
 * (its olympiad, its title), which needs no confirmation when that side records it.
 *
 * @param value {@code both} or the id of a municipality
 */
public record Whose(String value) {

    public static final Whose BOTH = new Whose("both");

    public Whose {
        Slug.of("side", value);
    }

    public static Whose of(MunicipalityId side) {
        return new Whose(side.value());
    }

    public boolean isBoth() {
        return value.equals("both");
    }

    /** The side whose own affair it is. Ask {@link #isBoth} first. */
    public MunicipalityId side() {
        if (isBoth()) {
            throw new IllegalStateException("a fact of both sides is not one side's own");
        }
        return new MunicipalityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
