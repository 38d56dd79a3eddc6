package org.ayni.journal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayni.entry.JournalId;
import org.ayni.journal.Append;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.Appended;
import org.ayni.journal.DuplicateCommand;
import org.jspecify.annotations.Nullable;

/**
 * The appends of one transaction. They see each other: several may follow on one another in the same journal, and a refusal
 * concerns its own alone. What is decided here counts, and is answered, once the transaction is committed.
 */
final class Batch {
    /** An append changes a page of entries and one of commands, and the log holds whole pages. */
    private static final long PAGES = 2 * 4096;

    private final Statements statements;
    private final Heads heads;
    private final Map<JournalId, Known> moved = new HashMap<>();
    private final List<Runnable> answers = new ArrayList<>();
    private long logBytes;

    Batch(Statements statements, Heads heads) {
        this.statements = statements;
        this.heads = heads;
    }

    void add(Pending pending) throws SQLException {
        var append = pending.append();
        var known = known(append.journal());
        if (continues(append, known) && insert(append, known)) {
            var appended = new Appended(append.expectedHead() + 1, append.head());
            answers.add(() -> pending.accept(appended));
        } else {
            var why = refusal(append, known);
            answers.add(() -> pending.refuse(why));
        }
    }

    private @Nullable Known known(JournalId journal) {
        var inBatch = moved.get(journal);
        return inBatch == null ? heads.get(journal) : inBatch;
    }

    private static boolean continues(Append append, @Nullable Known known) {
        return known == null
                ? append.follows(null)
                : append.follows(known.head())
                        && !append.recorded().isBefore(known.head().recorded());
    }

    /** False when the journal has this command already; nothing has changed then. */
    private boolean insert(Append append, @Nullable Known known) throws SQLException {
        var number = known == null ? statements.insert(append.journal()) : known.number();
        if (!statements.insert(number, append)) {
            return false;
        }
        var position = append.expectedHead();
        for (var entry : append.entries()) {
            statements.insert(number, ++position, entry);
        }
        moved.put(append.journal(), new Known(number, append.head()));
        logBytes += append.bytes() + PAGES;
        return true;
    }

    private RuntimeException refusal(Append append, @Nullable Known known) throws SQLException {
        var journal = append.journal();
        var head = known == null ? null : known.head();
        var recorded = known == null
                ? null
                : statements
                        .commands()
                        .find(known.number(), journal, append.command().id());
        if (recorded != null) {
            return new DuplicateCommand(recorded);
        }
        if (head == null || !append.follows(head)) {
            return new AppendConflict(journal, append.expectedHead(), append.expectedHash(), head);
        }
        return new IllegalArgumentException("%s: an entry recorded at %s cannot follow one recorded at %s"
                .formatted(journal, append.recorded(), head.recorded()));
    }

    /** Before the commit, when all are added. */
    void end() throws SQLException {
        for (var known : moved.values()) {
            statements.move(known.number(), known.head().position());
        }
    }

    /** The journals that move when this is committed, with where they will end. */
    Map<JournalId, Known> moved() {
        return moved;
    }

    /** What the new entries take in the log, at most about. */
    long logBytes() {
        return logBytes;
    }

    /** Only after the commit. */
    Collection<Runnable> answers() {
        return answers;
    }
}
