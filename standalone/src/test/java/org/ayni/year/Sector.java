package org.ayni.year;

/** What an actor belongs to. */
enum Sector {
    ADMINISTRATION("administration", "Verwaltung", "administración"),
    CIVIL_SOCIETY("civil-society", "Zivilgesellschaft", "sociedad civil"),
    EDUCATION("education", "Bildung", "educación"),
    BUSINESS("business", "Wirtschaft", "economía");

    /** As commands and answers have it. */
    final String word;

    private final String german;
    private final String spanish;

    Sector(String word, String german, String spanish) {
        this.word = word;
        this.german = german;
        this.spanish = spanish;
    }

    static Sector of(String name) {
        for (var one : values()) {
            if (one.german.equals(name) || one.spanish.equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no such word: " + name);
    }
}
