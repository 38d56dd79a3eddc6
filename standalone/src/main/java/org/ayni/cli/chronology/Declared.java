package org.ayni.cli.chronology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ayni.cli.chronology.Problem.Code;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.MunicipalityId;
import tools.jackson.databind.JsonNode;

/**
 * What a file names, gathered before it is read. So a reference is checked where it stands, and a flaw in what it refers
 * to is told once, there.
 *
 * @param owners the two sides, and the municipalities that one of them succeeded
 * @param succeeded the municipalities that were succeeded
 * @param actors the side of each actor
 * @param wholes what each actor is a part of
 * @param facts the index of each fact
 * @param kinds the kind of each fact
 * @param promises the index of the fact that makes each promise
 * @param products the index of the fact that launches each product
 */
record Declared(
        Set<String> municipalities,
        Set<String> owners,
        Set<String> succeeded,
        Map<String, String> actors,
        Map<String, String> wholes,
        Set<String> programmes,
        Set<String> phases,
        Map<String, Integer> facts,
        Map<String, String> kinds,
        Map<String, Integer> promises,
        Map<String, Integer> products) {

    static Declared in(JsonNode file) {
        var declared = new Declared(
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
        declared.gatherParties(file);
        var index = 0;
        for (var fact : file.path("facts")) {
            declared.gatherFact(fact, index++);
        }
        return declared;
    }

    private void gatherParties(JsonNode file) {
        file.path("municipalities").forEach(municipality -> municipalities.add(word(municipality, "id")));
        var sides = new HashSet<String>();
        file.path("partnership").path("sides").forEach(side -> sides.add(side.asString("")));
        owners.addAll(sides);
        if (sides.size() != 2 || !municipalities.containsAll(sides)) {
            owners.addAll(municipalities); // which of them are sides is not said, and that is told there
        }
        for (var municipality : file.path("municipalities")) {
            var successor = word(municipality, "succeededBy");
            if (!successor.isEmpty()) {
                succeeded.add(word(municipality, "id"));
                if (sides.contains(successor) || !municipalities.contains(successor)) {
                    owners.add(word(municipality, "id"));
                }
            }
        }
        for (var actor : file.path("actors")) {
            actors.putIfAbsent(word(actor, "id"), word(actor, "side"));
            wholes.putIfAbsent(word(actor, "id"), word(actor, "partOf"));
        }
        var programme = file.path("programme");
        programmes.add(word(programme, "id"));
        programme.path("phases").forEach(phase -> phases.add(word(phase, "id")));
    }

    private void gatherFact(JsonNode fact, int index) {
        facts.putIfAbsent(word(fact, "id"), index);
        kinds.putIfAbsent(word(fact, "id"), word(fact, "kind"));
        fact.path("promises").forEach(promise -> promises.putIfAbsent(word(promise, "id"), index));
        if (word(fact, "kind").equals(Kinds.LAUNCH)) {
            products.putIfAbsent(word(fact, "product"), index);
        }
    }

    Reader<MunicipalityId> municipality() {
        return known(MunicipalityId::new, municipalities, "municipality");
    }

    /** A side of the partnership, or a municipality that a side succeeded. */
    Reader<MunicipalityId> owner() {
        return known(MunicipalityId::new, owners, "side");
    }

    Reader<ActorId> actor() {
        return known(ActorId::new, actors.keySet(), "actor");
    }

    /** Whether an actor is, however indirectly, a part of itself. */
    boolean isPartOfItself(ActorId actor) {
        var whole = wholes.getOrDefault(actor.value(), "");
        for (var steps = 0; !whole.isEmpty() && steps < wholes.size(); steps++) {
            if (whole.equals(actor.value())) {
                return true;
            }
            whole = wholes.getOrDefault(whole, "");
        }
        return false;
    }

    static <T> Reader<T> known(Function<String, T> make, Set<String> all, String what) {
        return Reader.value(make)
                .checked((id, at) -> must(
                        all.contains(id.toString()),
                        at,
                        Code.UNKNOWN_REFERENCE,
                        "the file has no %s \"%s\"",
                        what,
                        id));
    }

    /** Something that a fact before {@code index} brought in. */
    static <T> Reader<T> earlier(Function<String, T> make, Map<String, Integer> all, int index, String what) {
        return known(make, all.keySet(), what)
                .checked((id, at) -> must(
                        all.getOrDefault(id.toString(), 0) < index,
                        at,
                        Code.TOO_EARLY,
                        "the %s \"%s\" stands only further down",
                        what,
                        id));
    }

    /** @param otherwise a format, and what stands in it */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation is of a library that nothing else here needs
    static void must(boolean so, At at, Code code, String otherwise, Object... about) {
        if (!so) {
            throw at.no(code, otherwise.formatted(about));
        }
    }

    private static String word(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
