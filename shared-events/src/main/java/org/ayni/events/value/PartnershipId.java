package org.ayni.events.value;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Names a partnership by its two municipalities, {@code a-b}. Both towns own the record together, so neither order may
 * make a second one: the server fixes the order (descending by id), and {@code b-a} is the same partnership.
 */
public record PartnershipId(String value) {

    private static final int LONGEST = 2 * Slug.LONGEST + 1;

    public PartnershipId {
        Slug.of("partnership id", value, LONGEST);
    }

    public static PartnershipId of(MunicipalityId one, MunicipalityId other) {
        return one.value().compareTo(other.value()) > 0 ? joined(one, other) : joined(other, one);
    }

    /** The ids that the same letters could mean with the two sides exchanged, for finding the record under {@code b-a}. */
    public List<PartnershipId> exchanged() {
        var words = value.split("-");
        return java.util.stream.IntStream.range(1, words.length)
                .mapToObj(cut ->
                        new PartnershipId(String.join("-", java.util.Arrays.copyOfRange(words, cut, words.length))
                                + "-"
                                + String.join("-", java.util.Arrays.copyOfRange(words, 0, cut))))
                .toList();
    }

    /**
     * The pairs of municipalities that this id may name, in its order. There can be more than one, because the ids of
     * municipalities have hyphens too; there is none when the order is not the one that the server fixes.
     */
    public List<List<MunicipalityId>> possibleSides() {
        return IntStream.range(1, value.length() - 1)
                .filter(at -> value.charAt(at) == '-')
                .mapToObj(at -> List.of(value.substring(0, at), value.substring(at + 1)))
                .filter(pair -> pair.stream().allMatch(MunicipalityId::isOne))
                .map(pair -> pair.stream().map(MunicipalityId::new).toList())
                .filter(pair -> of(pair.getFirst(), pair.getLast()).equals(this))
                .toList();
    }

    private static PartnershipId joined(MunicipalityId first, MunicipalityId second) {
        return new PartnershipId(first + "-" + second);
    }

    @Override
    public String toString() {
        return value;
    }
}
