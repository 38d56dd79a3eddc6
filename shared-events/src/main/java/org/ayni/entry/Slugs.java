package org.ayni.entry;

import java.util.regex.Pattern;

/** The rule of every readable id in a header: lower-case letters and digits in groups, joined by single hyphens. */
final class Slugs {
    /** Two municipality ids and the hyphen between them fit in; also a UUID. */
    static final int MAX_LENGTH = 170;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slugs() {}

    static String check(String what, String id) {
        // the length first: the pattern recurses once per group
        if (id.length() > MAX_LENGTH || !SLUG.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "%s is at most %d lower-case letters and digits in groups joined by single hyphens, not '%s'"
                            .formatted(what, MAX_LENGTH, id));
        }
        return id;
    }
}
