package org.ayni.cli.chronology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayni.cli.chronology.Problem.Code;
import org.jspecify.annotations.Nullable;

/** A place in the file, and where to say what is wrong there. */
record At(String pointer, @Nullable String fact, Problems problems) {

    /** Everything that was found wrong so far, in the order of the file. */
    static final class Problems {
        private final List<Problem> found = new ArrayList<>();
        private final Set<String> claimed = new HashSet<>();

        List<Problem> found() {
            return List.copyOf(found);
        }
    }

    static At root() {
        return new At("", null, new Problems());
    }

    At child(String name) {
        return new At(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), fact, problems);
    }

    At child(int index) {
        return child(Integer.toString(index));
    }

    /** The place of this member in its list. */
    int index() {
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    At within(@Nullable String factId) {
        return new At(pointer, factId, problems);
    }

    void problem(Code code, String says) {
        problems.found.add(new Problem(code, pointer, fact, says));
    }

    /** Says what is wrong and gives up on the value that is being read; the rest of the file is still looked at. */
    NotReadable no(Code code, String says) {
        problem(code, says);
        return new NotReadable();
    }

    /** @throws NotReadable when the same was claimed before */
    void once(String what) {
        if (!problems.claimed.add(what)) {
            throw no(Code.TWICE, "there is a second " + what);
        }
    }

    /** Why is among the problems already. */
    static final class NotReadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotReadable() {
            super("told as a problem", null, false, false);
        }
    }
}
