package org.ayni.entry;

/** The way an entry came in. */
public sealed interface Channel {

    /** Recorded by a person in the app. */
    record App() implements Channel {}

    /** Recorded by another program over HTTP. */
    record Api() implements Channel {}

    /**
     * Recorded from one row of a file, so that the fact can be traced to the words it was taken from.
     *
     * @param file the id of the file, 1 to 200 characters
     * @param fileHash SHA-256 of the whole file
     * @param row the id of the row within the file, 1 to 200 characters
     * @param content SHA-256 of the row's content: another content of the same row is a correction
     */
    record Import(String file, Hash fileHash, String row, Hash content) implements Channel {
        private static final int MAX_LENGTH = 200;

        public Import {
            check("the id of an imported file", file);
            check("the id of an imported row", row);
        }

        private static void check(String what, String id) {
            var length = id.codePointCount(0, id.length());
            if (length < 1 || length > MAX_LENGTH) {
                throw new IllegalArgumentException(
                        "%s has 1 to %d characters, not %d".formatted(what, MAX_LENGTH, length));
            }
        }
    }
}
