package org.ayni.events.value;

/**
 * Where an actor belongs: to a side of the partnership (a municipality, or one that it succeeded), to the programme, or
 * to neither ({@code external}).
 *
 * @param value the id of a municipality, {@code programme} or {@code external}
 */
public record ActorSide(String value) {

    public static final ActorSide PROGRAMME = new ActorSide("programme");
    public static final ActorSide EXTERNAL = new ActorSide("external");

    public ActorSide {
        Slug.of("side", value);
    }

    public boolean isMunicipality() {
        return !equals(PROGRAMME) && !equals(EXTERNAL);
    }

    /** The municipality. Ask {@link #isMunicipality} first. */
    public MunicipalityId municipality() {
        if (!isMunicipality()) {
            throw new IllegalStateException(value + " is no municipality");
        }
        return new MunicipalityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
