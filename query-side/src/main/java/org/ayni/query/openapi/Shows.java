package org.ayni.query.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an address shows.
 *
 * @param what one sentence
 * @param media the type of the answer
 */
record Shows(String what, String media) {
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String STREAM = "text/event-stream";

    /** By method and path. An address that is not here has no sentence, which a test finds. */
    static final Map<String, Shows> ALL = all();

    private static Map<String, Shows> all() {
        var all = new LinkedHashMap<String, Shows>();
        all.put("GET /api/municipalities", json("All municipalities, by name."));
        all.put("GET /api/municipalities/{id}", json("One municipality: names, kind, ids, what became of it."));
        all.put("GET /api/programmes", json("All programmes."));
        all.put(
                "GET /api/programmes/{id}",
                json("A programme: its phases, who is enrolled, its conferences in parts."));
        all.put(
                "GET /api/programmes/{id}/vocabulary",
                json(
                        "What the programme's terms are called, which are no longer used, and which themes are used that it"
                                + " does not know."));
        all.put(
                "GET /api/programmes/{id}/network",
                json(
                        "Who works on the same theme or goal, who has solved what, and who could ask whom, with the facts it"
                                + " rests on."));
        all.put(
                "GET /api/programmes/{id}/practices",
                json(
                        "What the partnerships of the programme offer to be adopted, by theme and goal: what came of it, who has"
                                + " adopted it, and the entry to cite."));
        all.put(
                "GET /api/programmes/{id}/learning",
                json("Which partnership has learned from which, by what it adopted."));
        all.put(
                "GET /api/programmes/{id}/figures",
                json(
                        "How many partnerships and activities, by phase and by country, theme, goal and kind. Each figure names the"
                                + " entries that it rests on, and `entries` tells each of them once. Small figures are kept back from the"
                                + " public."));
        all.put("GET /api/partnerships", json("All partnerships: sides, forms, state, how much is recorded."));
        all.put(
                "GET /api/partnerships/{id}",
                json(
                        "One partnership: sides, forms, state, enrolments and, where the office of the programme has recorded it,"
                                + " that it has left the phase."));
        all.put(
                "GET /api/partnerships/{id}/timeline",
                json("What happened, page by page, each fact as it stands after corrections, with who recorded and who"
                        + " confirmed it, and the position and hash to cite."));
        all.put(
                "GET /api/partnerships/{id}/actors",
                json("Who takes part, by side and sector, and who is still to be won."));
        all.put(
                "GET /api/partnerships/{id}/olympiads",
                json(
                        "The series of senior olympiads with their editions, gaps and head counts; an unknown count is unknown."));
        all.put(
                "GET /api/partnerships/{id}/work-plans",
                json(
                        "Joint work plans: items with their gaps and progress, who endorsed what, and what has changed since it"
                                + " was agreed."));
        all.put(
                "GET /api/partnerships/{id}/progress",
                json(
                        "Planned against done, per work plan, goal and theme, split by what it is worth between the sides; each"
                                + " figure names its entries."));
        all.put(
                "GET /api/partnerships/{id}/olympiads/{series}/{edition}",
                json(
                        "The board of an edition: disciplines, entrants, results as they stand, ranks, medals, and what is to be"
                                + " settled because two saw it differently."));
        all.put(
                "GET /api/partnerships/{id}/olympiads/{series}/all-time",
                json(
                        "The medals of all editions of a series, and the records; of which editions no results are known."));
        all.put(
                "GET /api/partnerships/{id}/agreements",
                json(
                        "Agreements clause by clause in all their languages: how far they are agreed, approved, signed and in"
                                + " force, and what came of each clause."));
        all.put(
                "GET /api/partnerships/{id}/agreements/{agreement}/difference",
                json("How one state of an agreement differs from another, clause by clause and word by word."));
        all.put(
                "GET /api/partnerships/{id}/projects",
                json("Projects: how far each has come, when and why, what it came from and what came of it."));
        all.put(
                "GET /api/partnerships/{id}/genealogy",
                json(
                        "What something came from and what came of it, over all steps: `of` names it, as in `project/schulgarten`."));
        all.put(
                "GET /api/partnerships/{id}/learning",
                json("Who learned what from whom, both ways and with other partnerships, with the facts it rests on."));
        all.put(
                "GET /api/partnerships/{id}/practices",
                json(
                        "Practices that are shared and adopted: whom they come from and what became of that since, what came of"
                                + " them here, also what failed, and who has adopted what is shared here."));
        all.put(
                "GET /api/partnerships/{id}/workshops",
                json(
                        "Workshops: agenda, minutes and whether both sides approved them, outcomes and what became of each."));
        all.put(
                "GET /api/partnerships/{id}/workshops/questions",
                json(
                        "The five questions: who is in, who could come aboard, what is alike and different, where both stand,"
                                + " which fields are common; each answer with the entries it rests on."));
        all.put("GET /api/partnerships/{id}/promises", json("What was promised: open, kept by which fact, or lapsed."));
        all.put(
                "GET /api/partnerships/{id}/stocktaking",
                json(
                        "Where both sides see themselves, goal by goal: alike, different, who could learn from whom, and how it"
                                + " developed. An unknown step is unknown; different scales are not compared."));
        all.put(
                "GET /api/partnerships/{id}/calls",
                json("Calls for contributors: what is sought, who came forward, and what came of it."));
        all.put(
                "GET /api/partnerships/{id}/evidence",
                json(
                        "The files that show what is told: what they are, which facts they show, licence, consent, alternative"
                                + " text, what is missing of these, and which were removed and why."));
        all.put(
                "GET /api/partnerships/{id}/evidence/{file}",
                new Shows("The file, as it was sent; 410 with the reason when it was removed.", "*/*"));
        all.put(
                "GET /api/partnerships/{id}/reports",
                json(
                        "Reports that were handed in: to whom, when, the hash of the file, the entry that they rest on, how they"
                                + " were answered, and everything that changed since."));
        all.put(
                "GET /api/partnerships/{id}/products",
                json(
                        "Fair-trade products: prices, shares as each source has them, what was sold in which period and never"
                                + " counted twice, certificates and whether they had expired by the day of `happenedBy`."));
        all.put(
                "GET /api/partnerships/{id}/translations",
                json(
                        "Whatever was said in other languages than `into`, and how far it is translated: not at all, before it was"
                                + " corrected, by a machine, unapproved; approved, too, with `approved=true`; or of one `state` and what one `side`"
                                + " can do something about. Each says what to cite to translate or to approve it."));
        all.put(
                "GET /api/partnerships/{id}/waiting",
                json(
                        "What waits for which side, since when, with what to cite: facts, working values and rules to confirm,"
                                + " disputes to answer, work plans, agreements and minutes to endorse, facts and views to"
                                + " publish; the oldest first. And of each side, how many translations it may approve."));
        all.put(
                "GET /api/partnerships/{id}/publishing",
                json("Who may read what: facts that are public, for the programme, or wait for the other side; what was"
                        + " published and withdrawn, when, by whom and why; which views are open to the public."));
        all.put(
                "GET /api/partnerships/{id}/reminders",
                json(
                        "What to be reminded of: promises and plan items that are due, calls and certificates that end, workshops"
                                + " whose date has passed, and what has waited long; of the day of `happenedBy`, else of now."));
        all.put(
                "GET /api/partnerships/{id}/stream",
                new Shows(
                        "Timeline items as they are recorded: `entry` with the position as id, `caught-up` once, `reset` when"
                                + " a client must begin again. Resumes after `Last-Event-ID`.",
                        STREAM));
        all.put(
                "GET /api/stream",
                new Shows("`moved` whenever one of the journals has moved; resumes after `Last-Event-ID`.", STREAM));
        for (var kind : new String[] {"municipalities", "programmes", "partnerships"}) {
            all.put(
                    "GET /api/" + kind + "/{id}/journal",
                    new Shows("The lines of an export, as docs/journal-format.md describes them.", LINES));
        }
        all.put("GET /api/admin/projections", json("The read models, and which have stopped where and why."));
        all.put("POST /api/admin/projections/resume", json("Tries again what has stopped."));
        all.put("GET /api/admin/rebuild", json("How far a rebuild has come: percent and remaining time."));
        all.put(
                "POST /api/admin/rebuild",
                json("Folds one or all read models anew from the journals, while they serve."));
        return Map.copyOf(all);
    }

    private static Shows json(String what) {
        return new Shows(what, JSON);
    }
}
