package org.ayni.year;

/** One of the two towns, which are invented. Each writes, and reads, in its own language. */
enum Town {
    MUSTERHAUSEN("Musterhausen", "musterhausen", "de"),
    VILLA_EJEMPLO("Villa Ejemplo", "villa-ejemplo", "es");

    final String title;
    final String id;
    final String language;

    Town(String title, String id, String language) {
        this.title = title;
        this.id = id;
        this.language = language;
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
