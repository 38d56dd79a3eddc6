package org.ayni.command.shell;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.config.Configuration;
import org.ayni.command.Command;
import org.ayni.command.FilesAtHand;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.DuplicateCommand;
import org.ayni.journal.JournalReader;
import org.ayni.journal.JournalWriter;
import org.ayni.journal.OutcomeUnknown;
import org.ayni.journal.StoreUnavailable;

/** Answers commands. Safe for any number of threads; returns when the answer holds, never before its entries are on disk. */
public final class CommandShell implements AutoCloseable {

    /** How often a decision is taken anew because another node was faster. */
    private static final int ATTEMPTS = 5;

    private final Desk desk;
    private final Configuration axon;
    private final CommandBus commands;

    /**
     * @param sent where files are that commands name
     * @param journalsInMemory how many journals' states are kept, at least one
     * @param salts gives {@link org.ayni.journal.codec.EventCodec#SALT_BYTES} fresh random bytes at each call
     */
    public CommandShell(
            JournalReader reader,
            JournalWriter writer,
            FilesAtHand sent,
            int journalsInMemory,
            InstantSource clock,
            UuidV7 ids,
            Supplier<byte[]> salts) {
        var states = new States(journalsInMemory);
        this.desk = new Desk(reader, sent, states, new Scribe(clock, ids, salts));
        this.axon = AxonParts.configured(desk, new JournalEngine(reader, writer, states));
        this.commands = axon.commandBus();
        axon.start();
    }

    /**
     * @throws org.ayni.journal.JournalException when the store cannot do what was asked; {@link OutcomeUnknown} says that
     *     it may have been recorded, then the same submission tells
     */
    public Answer answer(Submission submission) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return attempt(submission);
            } catch (AppendConflict moved) {
                if (submission.command().cites()) {
                    return new Answer.MovedMeanwhile();
                }
            } catch (DuplicateCommand known) {
                return desk.earlier(submission, known.recorded());
            } catch (OutcomeUnknown unknown) {
                return resolved(submission, unknown);
            } catch (LockAcquisitionFailedException waitedLongEnough) {
                return new Answer.Busy();
            }
        }
        return new Answer.Busy();
    }

    /** The journal may know what became of it. When it cannot be asked, that it is unknown is still the answer. */
    private Answer resolved(Submission submission, OutcomeUnknown unknown) {
        try {
            return desk.earlier(submission).orElseThrow(() -> unknown);
        } catch (StoreUnavailable unasked) {
            unknown.addSuppressed(unasked);
            throw unknown;
        }
    }

    private Answer attempt(Submission submission) {
        var callback = new FutureCallback<Command, Answer>();
        commands.dispatch(Messages.command(submission), callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    private static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case Error error -> throw error;
            case RuntimeException unchecked -> unchecked;
            default -> new IllegalStateException("a command failed for a reason no rule has", failure);
        };
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
