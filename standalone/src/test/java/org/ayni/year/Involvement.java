package org.ayni.year;

/** How far an actor takes part. */
enum Involvement {
    WANTED("wanted", "noch zu gewinnen", "por ganar"),
    IDENTIFIED("identified", "ermittelt", "identificado"),
    INVITED("invited", "eingeladen", "invitado"),
    INVOLVED("involved", "beteiligt", "involucrado");

    /** As commands and answers have it. */
    final String word;

    private final String german;
    private final String spanish;

    Involvement(String word, String german, String spanish) {
        this.word = word;
        this.german = german;
        this.spanish = spanish;
    }

    static Involvement of(String name) {
        for (var one : values()) {
            if (one.german.equals(name) || one.spanish.equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no such word: " + name);
    }
}
