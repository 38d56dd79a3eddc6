package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code verify FILE [--head HASH]}: verifies an exported journal, {@code -} for standard input. Exit code 0 when it is
 * sound, 1 when it is broken, 2 when it could not be checked.
 */
public final class VerifyMain {
    static final int SOUND = 0;
    static final int BROKEN = 1;
    static final int NOT_CHECKED = 2;

    private static final String USAGE = """
            usage: verify FILE [--head HASH]
              FILE         an exported journal, or - for standard input
              --head HASH  the hash that the last entry must have, as you know it from elsewhere""";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    VerifyMain(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, UTF_8);
        System.exit(new VerifyMain(System.in, out, System.err).run(args));
    }

    int run(String... args) {
        String file = null;
        Hash head = null;
        for (var i = 0; i < args.length; i++) {
            if (args[i].equals("--head") && head == null && i + 1 < args.length) {
                try {
                    head = Hash.ofHex(args[++i]);
                } catch (IllegalArgumentException e) {
                    return notChecked("--head is a hash of 64 lower-case hexadecimal digits");
                }
            } else if (file == null && (args[i].equals("-") || !args[i].startsWith("-"))) {
                file = args[i];
            } else {
                return notChecked(USAGE);
            }
        }
        return file == null ? notChecked(USAGE) : verify(file, head);
    }

    private int verify(String file, @Nullable Hash head) {
        var unseen = new Unseen();
        try (var bytes = file.equals("-") ? in : new FileInputStream(file)) {
            return switch (Verifier.verify(bytes, head, unseen)) {
                case Verdict.Sound sound -> sound(sound, head, unseen);
                case Verdict.Broken broken -> broken(broken);
            };
        } catch (IOException e) {
            return notChecked("cannot read " + file + ": " + e.getMessage());
        }
    }

    private int sound(Verdict.Sound sound, @Nullable Hash head, Unseen unseen) {
        out.println("sound: " + sound.journal());
        out.println("entries   " + sound.entries() + ", positions 0 to " + (sound.entries() - 1));
        out.println("head      " + sound.head());
        out.println("withheld  " + unseen.withheldInWords());
        out.println("removed   " + unseen.removedInWords());
        out.println(
                head == null
                        ? "Without --head, entries cut off at the end, or an end that was written anew, are not found."
                        : "The head is the expected one.");
        return SOUND;
    }

    private int broken(Verdict.Broken broken) {
        out.println("broken at position " + broken.position() + ": "
                + broken.fault().sentence());
        out.println("fault     " + broken.fault());
        out.println("expected  " + broken.expected());
        out.println("found     " + broken.found());
        out.println("intact    " + broken.position() + " entries before it");
        return BROKEN;
    }

    private int notChecked(String why) {
        err.println(why);
        return NOT_CHECKED;
    }
}
