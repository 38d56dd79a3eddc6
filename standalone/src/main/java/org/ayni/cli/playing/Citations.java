package org.ayni.cli.playing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ayni.cli.rows.Tree;
import org.ayni.entry.JournalId;
import tools.jackson.databind.JsonNode;

/**
 * Where the body of a step names another one: {@code "@name"} is the position of the entry that it was recorded as, and
 * {@code {"position": "@name"}} is a whole citation, with hash, and with the journal where that is another one. What only the
 * server knew, such as a start number that it drew, is {@code "@name.field"}; a thing without an id of its own is
 * {@code "entry/@name"}.
 */
final class Citations {

    private static final Pattern NAMED = Pattern.compile("(entry/)?@([a-z0-9-]+)(?:\\.([A-Za-z]+))?");

    private Citations() {}

    /** The names of the steps that stand in this tree. */
    static Set<String> in(JsonNode tree) {
        var names = new LinkedHashSet<String>();
        for (var member : tree) {
            names.addAll(in(member));
        }
        var named = NAMED.matcher(tree.asString(""));
        if (tree.isString() && named.matches()) {
            names.add(named.group(2));
        }
        return names;
    }

    /**
     * The same tree as the server takes it.
     *
     * @param journal the one that the body is sent to
     * @param recorded the entry of each step that is cited
     */
    static JsonNode resolved(JsonNode tree, JournalId journal, Function<String, Recorded> recorded) {
        if (tree.isArray()) {
            return Tree.of(tree.valueStream()
                    .map(member -> resolved(member, journal, recorded))
                    .toList());
        }
        if (!tree.isObject()) {
            return value(tree, recorded);
        }
        var object = Tree.object();
        tree.forEachEntry((name, member) -> object.set(name, resolved(member, journal, recorded)));
        var cited = NAMED.matcher(tree.path("position").asString(""));
        if (cited.matches()) {
            var entry = recorded.apply(cited.group(2));
            object.put("hash", entry.seen().hash().toString());
            if (!entry.journal().equals(journal)) {
                object.put("journal", entry.journal().toString());
            }
        }
        return object;
    }

    private static JsonNode value(JsonNode value, Function<String, Recorded> recorded) {
        var named = NAMED.matcher(value.asString(""));
        if (!value.isString() || !named.matches()) {
            return value;
        }
        var entry = recorded.apply(named.group(2));
        if (named.group(3) != null) {
            return entry.payload().get().path(named.group(3));
        }
        var position = entry.seen().position();
        return Tree.of(named.group(1) == null ? position : named.group(1) + position);
    }
}
