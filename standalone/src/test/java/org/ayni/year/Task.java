package org.ayni.year;

/** What a side is asked for. */
enum Task {
    CONFIRM("confirm-fact", "bestätigen", "confirmar"),
    LOOK_AGAIN("look-again", "noch einmal ansehen", "volver a mirar"),
    ANSWER("answer-dispute", "antworten", "responder"),
    WORKING_VALUE("confirm-working-value", "Arbeitswert bestätigen", "confirmar el valor de trabajo"),
    RULE("confirm-silence-rule", "Regel bestätigen", "confirmar la regla"),
    ENDORSE("endorse", "billigen", "aprobar");

    /** As commands and answers have it. */
    final String word;

    private final String german;
    private final String spanish;

    Task(String word, String german, String spanish) {
        this.word = word;
        this.german = german;
        this.spanish = spanish;
    }

    static Task of(String name) {
        for (var one : values()) {
            if (one.german.equals(name) || one.spanish.equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no such word: " + name);
    }
}
