package org.ayni.journal;

import java.util.UUID;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an append was lost on the way. Whoever kept a state of the journal must drop it;
 * {@link JournalReader#command} tells later what became of it.
 */
public final class OutcomeUnknown extends JournalException {
    private static final long serialVersionUID = 1L;

    private final transient JournalId journal;
    private final UUID command;

    public OutcomeUnknown(JournalId journal, UUID command, String why, @Nullable Throwable cause) {
        super("whether command %s was recorded in %s is not known: %s".formatted(command, journal, why), cause);
        this.journal = journal;
        this.command = command;
    }

    public JournalId journal() {
        return journal;
    }

    public UUID command() {
        return command;
    }
}
