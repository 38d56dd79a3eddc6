package org.ayni.year;

/** A town of the play, all of them invented: first the two whose year it is. Each writes, and reads, in its own language. */
enum Town {
    MUSTERHAUSEN("Musterhausen", "musterhausen", "de", "villa-ejemplo-musterhausen"),
    VILLA_EJEMPLO("Villa Ejemplo", "villa-ejemplo", "es", "villa-ejemplo-musterhausen"),
    BEISPIELSTADT("Beispielstadt", "beispielstadt", "de", "pueblo-modelo-beispielstadt"),
    PUEBLO_MODELO("Pueblo Modelo", "pueblo-modelo", "es", "pueblo-modelo-beispielstadt");

    final String title;
    final String id;
    final String language;
    /** In which it takes part. */
    final String partnership;

    Town(String title, String id, String language, String partnership) {
        this.title = title;
        this.id = id;
        this.language = language;
        this.partnership = partnership;
    }

    static Town of(String name) {
        for (var town : values()) {
            if (town.title.equals(name) || town.id.equals(name)) {
                return town;
            }
        }
        throw new IllegalArgumentException("no such town: " + name);
    }
}
