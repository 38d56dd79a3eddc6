package org.ayni.year;

/** What came out of a workshop. */
enum Outcome {
    QUESTION("question", "Frage", "pregunta"),
    ANSWER("answer", "Antwort", "respuesta"),
    IMPULSE("impulse", "Anregung", "sugerencia"),
    SIMILARITY("similarity", "Ähnlichkeit", "semejanza"),
    DIFFERENCE("difference", "Unterschied", "diferencia"),
    CHALLENGE("challenge", "Herausforderung", "desafío"),
    LESSON("lesson", "Lehre", "lección"),
    FIELD_OF_ACTION("field-of-action", "Handlungsfeld", "campo de acción"),
    PROJECT_IDEA("project-idea", "Projektidee", "idea de proyecto"),
    NEXT_STEP("next-step", "nächster Schritt", "próximo paso");

    /** As commands and answers have it. */
    final String word;

    private final String german;
    private final String spanish;

    Outcome(String word, String german, String spanish) {
        this.word = word;
        this.german = german;
        this.spanish = spanish;
    }

    static Outcome of(String name) {
        for (var one : values()) {
            if (one.german.equals(name) || one.spanish.equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no such word: " + name);
    }
}
