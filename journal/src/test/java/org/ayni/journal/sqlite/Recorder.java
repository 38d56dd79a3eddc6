package org.ayni.journal.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ayni.entry.JournalId;
import org.ayni.journal.Append;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.StoreFailed;
import org.ayni.journal.StoreFull;
import org.ayni.journal.StoreUnusable;
import org.ayni.journal.contract.Written;

/**
 * Records facts until it is killed or the store gives up, and says of each on standard output when it was answered:
 * {@code ack JOURNAL POSITION HASH COMMAND TEXT}. Every line is one write. Arguments: directory, run (part of every text),
 * writers, journals, bytes after which the log is emptied, facts per writer.
 */
final class Recorder {
    /** The store called for the end of the process. */
    static final int GAVE_UP = 70;

    /** The store could not be opened. */
    static final int NOT_OPENED = 71;

    /** All facts are recorded. */
    static final int DONE = 0;

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final SqliteJournals store;
    private final String run;
    private final int journals;

    private Recorder(SqliteJournals store, String run, int journals) {
        this.store = store;
        this.run = run;
        this.journals = journals;
    }

    public static void main(String[] args) throws InterruptedException {
        var settings = Settings.DEFAULT.withLog(Long.parseLong(args[4]), 64L << 20);
        var recorder = new Recorder(open(Path.of(args[0]), settings), args[1], Integer.parseInt(args[3]));
        var writers = Integer.parseInt(args[2]);
        var facts = Integer.parseInt(args[5]);
        var threads = new Thread[writers];
        for (var i = 0; i < writers; i++) {
            var writer = i;
            threads[i] = Thread.ofPlatform().start(() -> recorder.record(writer, facts));
        }
        for (var thread : threads) {
            thread.join();
        }
        recorder.store.close();
        Runtime.getRuntime().halt(DONE);
    }

    private static SqliteJournals open(Path directory, Settings settings) {
        try {
            return SqliteJournals.open(directory, () -> Runtime.getRuntime().halt(GAVE_UP), settings);
        } catch (StoreUnusable e) {
            say("refused " + e.getMessage());
            Runtime.getRuntime().halt(NOT_OPENED);
            throw e;
        }
    }

    private void record(int writer, int facts) {
        for (var i = 0; i < facts; i++) {
            var journal = JournalId.parse("partnership/shared-" + (writer + i) % journals);
            try {
                acknowledge(appendUntilRecorded(journal, "%s w%d n%d".formatted(run, writer, i)));
            } catch (StoreFailed e) {
                say("failed");
                return;
            }
        }
    }

    private Append appendUntilRecorded(JournalId journal, String text) {
        while (true) {
            var append = Written.one(journal, store.reader().head(journal).orElse(null), text + " ".repeat(300));
            try {
                store.writer().append(append);
                return append;
            } catch (AppendConflict faster) {
                // follow on that
            } catch (StoreFull full) {
                say("full");
            }
        }
    }

    private static void acknowledge(Append append) {
        var head = append.head();
        var texts = new String(append.entries().getLast().texts(), UTF_8);
        var from = texts.indexOf("\"text\":\"") + 8;
        say("ack %s %d %s %s %s"
                .formatted(
                        head.journal(),
                        head.position(),
                        head.hash(),
                        append.command().id(),
                        texts.substring(from, texts.indexOf('"', from)).strip()));
    }

    private static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
