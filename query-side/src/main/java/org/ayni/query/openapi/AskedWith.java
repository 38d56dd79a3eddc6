package org.ayni.query.openapi;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.ayni.query.http.SeenAt;

/** What questions may be asked with, by the name of the parameter. */
final class AskedWith {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("id", "The id, as it stands in the list."),
            Map.entry(
                    "knownAt",
                    "What was known then: a position of the journal or an instant (RFC 3339). Nothing recorded later is seen."
                            + " Over several journals only an instant."),
            Map.entry(
                    "happenedBy",
                    "A day, or a month or year, of which the last day counts (`2021-03-23`, `2021-03`, `2021`): what cannot"
                            + " have happened by then is left out; what only may have is marked `possible`."),
            Map.entry("language", "The reader's language: de, es, pt or en; else that of `Accept-Language`."),
            Map.entry(
                    "kind",
                    "Kinds of facts, any of them; also shows such as only keep the record when they are named."),
            Map.entry("all", "`true`: also what only keeps the record, such as confirmations."),
            Map.entry("sdg", "Goals (`12`, its targets included), targets (`12.3`) or `agenda-2030`, any of them."),
            Map.entry("actor", "Ids of actors, any of them."),
            Map.entry("side", "Whose it is: ids of municipalities, or `both`, any of them."),
            Map.entry(
                    "from",
                    "A day, month or year with whose first day a period begins; a fact is in it when it may have happened"
                            + " then."),
            Map.entry("of", "What is asked about, as in `project/schulgarten`, `outcome/workshop-1-3` or `entry/17`."),
            Map.entry("series", "The id of a series of senior olympiads."),
            Map.entry("edition", "The number of an edition, from 1."),
            Map.entry("theme", "Ids of themes, any of them; one that was replaced means what replaced it."),
            Map.entry("partnership", "Ids of partnerships, any of them: their part of the network."),
            Map.entry(
                    "for",
                    "For whom: `office`, which opens what a figure rests on, or `public`, which is shown no figure that rests"
                            + " on fewer than three partnerships, and none from which one could be worked out."),
            Map.entry("order", "`newest` first; else in the order in which it happened."),
            Map.entry("cursor", "`next` of the page before."),
            Map.entry("limit", "How many, 1 to 500; 50 when it is left out."),
            Map.entry("after", "As `Last-Event-ID`, for clients that cannot set it."),
            Map.entry("Last-Event-ID", "The id of the last message that was received."),
            Map.entry(
                    "into",
                    "The language into which texts are translated, such as `es`; that of the reader when it is left out."),
            Map.entry("approved", "Whether texts are shown, too, of which a translation is approved."),
            Map.entry(
                    "state",
                    "How far texts are translated, any of `missing`, `stale`, `machine`, `unapproved`, `approved`."),
            Map.entry("behind", "The entry behind which the page begins: `next` of the page before."),
            Map.entry("journals", "`kind/id` of each journal, with commas between them; at most 50."),
            Map.entry("proves", "Positions of facts: the files that show any of them."),
            Map.entry("file", "The SHA-256 of the file, as the list has it."),
            Map.entry("agreement", "The id of an agreement of the partnership."),
            Map.entry(
                    "idleMonths",
                    "A number of months: clauses of which nothing has come for so long are marked `idle`."),
            Map.entry("ahead", "A number of days: what is due within them is named; 30 when it is left out."),
            Map.entry("waited", "A number of days: what has waited longer is named; 14 when it is left out."),
            Map.entry("former", "A position: the former state, such as one of the agreement's versions."),
            Map.entry("latter", "A position: the latter state; that of `knownAt` when it is left out."),
            Map.entry("view", "The name of one read model; all of them when it is left out."),
            Map.entry("Authorization", "`Bearer` and the token of the installation."));

    private AskedWith() {}

    /** @param path {@code to} is a day of a timeline and a position of an export */
    static void describe(Parameter parameter, String path) {
        var name = parameter.getName();
        if (name.equals("side") && path.endsWith("/waiting")) {
            parameter.setDescription("The side for which something waits; both when it is left out.");
            return;
        }
        if (name.equals("side") && path.endsWith("/translations")) {
            parameter.setDescription("Only what this side can translate, or approve; all when it is left out.");
            return;
        }
        if (name.equals("side") && path.endsWith("/reminders")) {
            parameter.setDescription("The side that should see to it; both when it is left out.");
            return;
        }
        if (name.equals("for") && path.startsWith("/api/partnerships")) {
            parameter.setDescription(
                    "For whom: `partnership`, as when it is left out, or `public`: only what everybody may read now, of the moment"
                            + " that is asked about, once both sides have published the view.");
            return;
        }
        var meaning = name.equals("to")
                ? path.endsWith("/journal")
                        ? "The last position that is wanted; the last one there is when it is left out."
                        : "A day, month or year with whose last day the period ends."
                : MEANINGS.get(name);
        parameter.setDescription(meaning);
    }

    /** The headers that every question about journals understands. */
    static List<Parameter> headers() {
        return List.of(
                header(
                        SeenAt.HEADER,
                        "As a command's answer gave it: the answer waits, within a bound, until it shows that entry."),
                header("Accept-Language", "The reader's languages, for texts and problems: de, es, pt or en."));
    }

    private static Parameter header(String name, String meaning) {
        return new Parameter().in("header").name(name).description(meaning).schema(new StringSchema());
    }
}
