package org.ayni.cli.importing;

import java.io.PrintStream;

/** Says how far an import is: a bar that moves on a terminal, a line for every tenth elsewhere. */
public final class Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final int total;
    private int done;

    public Progress(PrintStream out, boolean terminal, int total) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
    }

    public void next() {
        done++;
        if (terminal) {
            var filled = WIDTH * done / total;
            out.printf("\r[%s%s] %d of %d", "#".repeat(filled), "-".repeat(WIDTH - filled), done, total);
            if (done == total) {
                out.println();
            }
            out.flush();
        } else if (10 * done / total > 10 * (done - 1) / total) {
            out.printf("%d of %d%n", done, total);
        }
    }

    /** Before another line is written: the bar stays, the line gets one of its own. */
    public void makeRoom() {
        if (terminal && done > 0 && done < total) {
            out.println();
        }
    }
}
