package org.ayni.year;

/** What a fact is worth between the two towns. */
enum State {
    ONE_SIDED("one-sided", "einseitig", "de una sola parte"),
    CONFIRMED("confirmed", "bestätigt", "confirmado"),
    SETTLED("settled", "geklärt", "resuelto"),
    DISPUTED("disputed", "bestritten", "discutido"),
    OWN_AFFAIR("own-affair", "eigene Sache", "asunto propio"),
    NOT_OBJECTED("not-objected", "nicht widersprochen", "sin objeción"),
    RETRACTED("retracted", "zurückgenommen", "retirado");

    /** As commands and answers have it. */
    final String word;

    private final String german;
    private final String spanish;

    State(String word, String german, String spanish) {
        this.word = word;
        this.german = german;
        this.spanish = spanish;
    }

    static State of(String name) {
        for (var one : values()) {
            if (one.german.equals(name) || one.spanish.equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no such word: " + name);
    }
}
