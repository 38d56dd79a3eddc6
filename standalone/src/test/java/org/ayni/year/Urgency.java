package org.ayni.year;

/** How urgent a reminder is. */
enum Urgency {
    COMING("coming", "demnächst", "pronto"),
    DUE("due", "fällig", "por vencer"),
    OVERDUE("overdue", "überfällig", "vencido");

    /** As commands and answers have it. */
    final String word;

    private final String german;
    private final String spanish;

    Urgency(String word, String german, String spanish) {
        this.word = word;
        this.german = german;
        this.spanish = spanish;
    }

    static Urgency of(String name) {
        for (var one : values()) {
            if (one.german.equals(name) || one.spanish.equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no such word: " + name);
    }
}
