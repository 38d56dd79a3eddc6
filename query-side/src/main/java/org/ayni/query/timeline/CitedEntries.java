package org.ayni.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayni.entry.JournalId;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.ThingRef;
import org.ayni.query.fact.ViewJson;
import tools.jackson.databind.JsonNode;

/**
 * The entries of its own journal that a fact cites. Looked for in its one written form, so that no event has to say it, and none can
 * forget to.
 */
final class CitedEntries {
    private static final String ENTRY = ThingRef.Kind.ENTRY.name().toLowerCase(Locale.ROOT) + "/";

    private CitedEntries() {}

    static List<Long> of(PartnershipFact told, JournalId journal) {
        var positions = new ArrayList<Long>();
        add(ViewJson.mapper().valueToTree(told), journal.toString(), positions);
        return positions;
    }

    private static void add(JsonNode node, String journal, List<Long> positions) {
        if (node.isString()) {
            // a text that happens to begin so names an entry to whoever reads it, too
            var text = node.stringValue();
            if (text.startsWith(ENTRY) && text.substring(ENTRY.length()).matches("[0-9]{1,16}")) {
                positions.add(Long.valueOf(text.substring(ENTRY.length())));
            }
        } else if (node.has("position") && node.has("hash")) {
            if (node.path("journal").asString(journal).equals(journal)) {
                positions.add(node.get("position").longValue());
            }
        } else {
            node.values().forEach(one -> add(one, journal, positions));
        }
    }
}
