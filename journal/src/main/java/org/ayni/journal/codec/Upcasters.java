package org.ayni.journal.codec;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts payloads of earlier versions to the current one, one version at a time. The stored bytes stay as they are: this
 * happens on reading, after the chain was checked.
 */
final class Upcasters {

    private record Step(String to, UnaryOperator<ObjectNode> lift) {}

    private static final Map<String, Step> STEPS = Map.of(
            "partnership.founded.v1", new Step("partnership.founded.v2", Upcasters::severalForms),
            "partnership.actor-involvement-changed.v1",
                    new Step("partnership.actor-involvement-changed.v2", Upcasters::ofBoth),
            "partnership.actor-placed.v1", new Step("partnership.actor-placed.v2", Upcasters::ofBoth),
            "partnership.actor-succeeded.v1", new Step("partnership.actor-succeeded.v2", Upcasters::ofBoth));

    private Upcasters() {}

    record Lifted(String type, ObjectNode payload) {}

    /** Lifts an event, and the fact inside it when it is a correction. */
    static Lifted lift(String type, ObjectNode payload) {
        if (payload.get("fact") instanceof ObjectNode fact && fact.has("type")) {
            var lifted = lift(fact.remove("type").stringValue(), fact);
            payload.set("fact", lifted.payload().put("type", lifted.type()));
        }
        var lifted = new Lifted(type, payload);
        for (var step = STEPS.get(type); step != null; step = STEPS.get(lifted.type())) {
            lifted = new Lifted(step.to(), step.lift().apply(lifted.payload()));
        }
        return lifted;
    }

    /** The names that only older entries carry. */
    static Iterable<String> retired() {
        return STEPS.keySet();
    }

    /** v1 did not say of which side the actor is: what was told of it was taken for both sides' affair. */
    private static ObjectNode ofBoth(ObjectNode v1) {
        return v1.deepCopy().put("whose", "both");
    }

    /** v1 knew one form; a twinning that also takes part in a programme has two. */
    private static ObjectNode severalForms(ObjectNode v1) {
        var v2 = v1.deepCopy();
        var form = v2.remove("form");
        v2.putArray("forms").add(form);
        return v2;
    }
}
