package org.ayni.journal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.ayni.entry.JournalId;
import org.ayni.journal.Append;
import org.ayni.journal.Appended;
import org.ayni.journal.Commits.Moved;
import org.ayni.journal.JournalWriter;
import org.ayni.journal.Nudges;
import org.ayni.journal.StoreFull;
import org.ayni.journal.StoreUnavailable;

/**
 * The one thread that writes. Whatever waits when it is free becomes one transaction and shares one sync, so the more callers,
 * the more each sync carries.
 */
final class Writer implements JournalWriter, AutoCloseable {
    private final Inbox inbox = new Inbox();
    private final Connection connection;
    private final Heads heads;
    private final Checkpointer checkpointer;
    private final Nudges nudges;
    private final Fuse fuse;
    private final Lock turn;
    private final Thread thread;
    private Statements statements;

    /** @param turn held while a transaction is open; whoever else holds it knows that there is none */
    Writer(Connection connection, Heads heads, Checkpointer checkpointer, Nudges nudges, Fuse fuse, Lock turn)
            throws SQLException {
        this.connection = connection;
        this.statements = new Statements(connection);
        this.heads = heads;
        this.checkpointer = checkpointer;
        this.nudges = nudges;
        this.fuse = fuse;
        this.turn = turn;
        this.thread = Thread.ofPlatform().name("journal-writer").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public Appended append(Append append) {
        var pending = new Pending(append);
        inbox.add(pending);
        return pending.await();
    }

    private void run() {
        for (var batch = inbox.take(); !batch.isEmpty(); batch = inbox.take()) {
            if (fuse.isBlown()) {
                refuse(batch, fuse::failure);
            } else {
                write(batch);
            }
        }
    }

    private void write(List<Pending> waiting) {
        try {
            var batch = commit(waiting);
            if (fuse.isBlown()) { // by a checkpoint meanwhile
                refuse(waiting, fuse::failure);
                return;
            }
            batch.moved().forEach(heads::put);
            batch.answers().forEach(Runnable::run);
            nudge(batch.moved());
            checkpointer.wrote(batch.logBytes());
        } catch (SQLException e) {
            failed(waiting, e);
        } catch (RuntimeException | Error e) {
            broke(waiting, e);
        }
    }

    private Batch commit(List<Pending> waiting) throws SQLException {
        var batch = new Batch(statements, heads);
        turn.lock();
        try {
            Db.run(connection, "BEGIN IMMEDIATE");
            for (var pending : waiting) {
                batch.add(pending);
            }
            batch.end();
            Db.run(connection, "COMMIT");
            return batch;
        } finally {
            turn.unlock();
        }
    }

    private void nudge(Map<JournalId, Known> moved) {
        moved.forEach(
                (journal, known) -> nudges.moved(new Moved(journal, known.head().position())));
    }

    private void failed(List<Pending> waiting, SQLException e) {
        switch (Errors.of(e)) {
            case FULL -> {
                if (rolledBack(waiting, e)) {
                    refuse(
                            waiting,
                            () -> new StoreFull("there is no room left for the journal: nothing was recorded", e));
                    checkpointer.makeRoom();
                }
            }
            case BUSY -> {
                if (rolledBack(waiting, e)) {
                    refuse(
                            waiting,
                            () -> new StoreUnavailable("another program holds the journal: nothing was recorded", e));
                }
            }
            case DAMAGED, UNKNOWN -> broke(waiting, e);
        }
    }

    private boolean rolledBack(List<Pending> waiting, SQLException why) {
        try {
            Db.rollback(connection);
            statements.close();
            statements = new Statements(connection); // the driver gives up a statement that has failed
            return true;
        } catch (SQLException e) {
            e.addSuppressed(why);
            broke(waiting, e);
            return false;
        }
    }

    private void broke(List<Pending> waiting, Throwable why) {
        fuse.blow(why);
        refuse(waiting, fuse::failure);
        fuse.end();
    }

    /** Each gets an exception of its own: they are thrown on different threads. */
    private static void refuse(List<Pending> waiting, Supplier<RuntimeException> why) {
        waiting.forEach(pending -> pending.refuse(why.get()));
    }

    /** Writes what waits, takes nothing more. */
    @Override
    public void close() throws SQLException {
        inbox.close();
        Threads.join(thread);
        if (!fuse.isBlown()) {
            statements.close();
        }
    }
}
