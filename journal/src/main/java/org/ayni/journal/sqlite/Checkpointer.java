package org.ayni.journal.sqlite;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;

/**
 * Empties the write-ahead log into the file, beside the writer. Most of it is copied while writing goes on; the rest in a
 * pause between two transactions, after which the next one begins the log anew.
 */
final class Checkpointer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Checkpointer.class.getName());

    private final Connection connection;
    private final Settings settings;
    private final Fuse fuse;
    private final Lock turn;
    private final Thread thread;
    private final AtomicLong written = new AtomicLong();
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean closed;
    private volatile long heldBytes;

    Checkpointer(Connection connection, Settings settings, Fuse fuse, Lock turn) {
        this.connection = connection;
        this.settings = settings;
        this.fuse = fuse;
        this.turn = turn;
        this.thread = Thread.ofPlatform().name("journal-checkpointer").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Called after each commit. */
    void wrote(long bytes) {
        if (written.addAndGet(bytes) >= settings.checkpointBytes()) {
            written.set(0);
            wanted.release();
        }
    }

    /** The disk is full: a log that begins anew needs no room. */
    void makeRoom() {
        wanted.release();
    }

    /** How large the log has grown because something holds on to it, in bytes; 0 when it can be emptied. */
    long heldLogBytes() {
        return heldBytes;
    }

    private void run() {
        for (wanted.acquireUninterruptibly(); !closed && !fuse.isBlown(); wanted.acquireUninterruptibly()) {
            wanted.drainPermits();
            try {
                checkpoint();
            } catch (SQLException e) {
                failed(e);
            }
        }
    }

    private void checkpoint() throws SQLException {
        LogState.empty(connection, "PASSIVE");
        turn.lock();
        try {
            if (!fuse.isBlown()) {
                noteHeld(emptyInPause());
            }
        } finally {
            turn.unlock();
        }
    }

    private LogState emptyInPause() throws SQLException {
        var state = LogState.empty(connection, "PASSIVE");
        // waits for readers, and with it the writer; so not again before the log has grown as much once more
        return state.bytes() > heldBytes + settings.largeLogBytes() ? LogState.empty(connection, "RESTART") : state;
    }

    private void noteHeld(LogState state) {
        if (state.isEmptied()) {
            heldBytes = 0;
        } else if (state.bytes() > heldBytes + settings.largeLogBytes()) {
            heldBytes = state.bytes();
            LOG.log(
                    Level.WARNING,
                    "the log of the journal has grown to {0} bytes, because a program outside holds it open for reading: end that program",
                    heldBytes);
        }
    }

    private void failed(SQLException e) {
        switch (Errors.of(e)) {
            // nothing is lost by an attempt that found no room, or somebody else at it: the log still has it all
            case FULL, BUSY ->
                LOG.log(Level.WARNING, "the log of the journal could not be emptied, later again: {0}", e);
            case DAMAGED, UNKNOWN -> {
                fuse.blow(e);
                fuse.end();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        wanted.release();
        Threads.join(thread);
        if (!fuse.isBlown()) {
            connection.close();
        }
    }
}
