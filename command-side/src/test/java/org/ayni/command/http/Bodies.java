package org.ayni.command.http;

/** Addresses and bodies that several tests send. */
final class Bodies {

    static final String MUSTERHAUSEN = "/api/municipalities/musterhausen/commands";

    static final String REGISTERED = """
            {"type": "register-municipality", "when": "1990", "kind": "town", "country": "DE",
             "name": {"language": "de", "text": "Musterhausen"}}""";

    static final String RENAMED = """
            {"type": "rename-municipality", "when": "2015", "name": {"language": "de", "text": "Musterhausen am See"}}""";

    static final String FOUNDED = """
            {"type": "found-partnership", "when": "1998-09-05", "sides": ["musterhausen", "villa-ejemplo"]}""";

    static final String DELEGATION = """
            {"type": "record-activity", "when": "2019-02", "kind": "delegation", "whose": "both",
             "what": {"title": {"language": "de", "text": "Delegationsreise"}}}""";

    static final String SERIES = """
            {"type": "start-olympiad-series", "when": "2012", "series": "olympiade", "whose": "musterhausen",
             "name": {"language": "de", "text": "Olympiade 60+"}}""";

    static final String BOARD = """
            {"type": "open-olympiad", "when": "2026-06-15", "series": "olympiade", "edition": 9}""";

    static final String THREE_ENTER = """
            {"type": "enter-single", "when": "2026-06-15", "series": "olympiade", "edition": 9, "count": 3}""";

    /** @see String#formatted when, and for whom */
    static final String COMPOST = """
            {"type": "share-practice", "practice": "kompost", "whose": "musterhausen",
             "what": {"title": {"language": "de", "text": "Wurmkompost"}}%s}""";

    /** @see String#formatted which entry, what anew, for whom */
    static final String CORRECTED = """
            {"type": "correct", "corrected": {"position": %d}, "happened": "2021-05", "anew": %s,
             "reason": {"language": "de", "text": "Ein Wort war falsch."}%s}""";

    private Bodies() {}
}
