package org.ayni.command;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ayni.command.Command.Address;
import org.ayni.entry.Audience;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is told besides the state and the command.
 *
 * @param journal the journal that the command is for
 * @param acting for whom its author acts
 * @param subject who its author is: a random id
 * @param when what is told, or stated anew, happened; absent for an act of record, which happens as it is recorded
 * @param audience who may read what is recorded
 * @param read what the command asked to read of other journals ({@link Command#reads}), as far as it is there
 * @param files what the command asked to know of files ({@link Command#files}), as far as they were sent and are there
 * @param chance random bits, for a command that draws something ({@link Command#draws})
 */
public record Asking(
        JournalId journal,
        Acting acting,
        UUID subject,
        @Nullable Edtf when,
        Audience audience,
        Map<Address, FactElsewhere> read,
        Map<Hash, FileAtHand> files,
        long chance) {

    public Asking {
        read = Map.copyOf(read);
        files = Map.copyOf(files);
    }

    /** For a command that asks for no file and draws nothing. */
    public Asking(JournalId journal, Acting acting, UUID subject, Audience audience, Map<Address, FactElsewhere> read) {
        this(journal, acting, subject, null, audience, read, Map.of(), 0);
    }

    /** The same, of something that happened then: a correction says anew when that was. */
    public Asking happened(Edtf then) {
        return new Asking(journal, acting, subject, then, audience, read, files, chance);
    }

    /** When what is told, or stated anew, happened. */
    public Edtf happened() {
        return Objects.requireNonNull(when, "a fact happened at some time, however well that is known");
    }

    public Optional<FactElsewhere> fact(JournalId journal, long position) {
        return Optional.ofNullable(read.get(new Address(journal, position)));
    }

    public Optional<FileAtHand> file(Hash file) {
        return Optional.ofNullable(files.get(file));
    }

    /** The side that the author speaks for, in the journal of a partnership: nobody else tells anything there. */
    public MunicipalityId side() {
        return Objects.requireNonNull(acting.side(), "only a side tells facts of a partnership");
    }
}
