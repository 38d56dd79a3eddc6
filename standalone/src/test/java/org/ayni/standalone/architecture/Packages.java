package org.ayni.standalone.architecture;

import java.util.stream.Stream;

/** The packages that several rules speak of. */
final class Packages {
    /** Commands, rules and state, without the shell around them. */
    static final String[] DOMAIN = {
        "org.ayni.command",
        "org.ayni.command.municipality",
        "org.ayni.command.programme",
        "org.ayni.command.partnership"
    };

    private Packages() {}

    static String[] of(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
