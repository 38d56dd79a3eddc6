package org.ayni.command;

import java.util.Map;
import java.util.Optional;
import org.ayni.command.Command.Address;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.Event;

/**
 * What a decision is told besides the state and the command.
 *
 * @param journal the journal that the command is for
 * @param acting for whom its author acts
 * @param read the entries that the command asked to read ({@link Command#reads}), as far as they exist
 */
public record Asking(JournalId journal, Acting acting, Map<Address, Entry<Event>> read) {

    public Asking {
        read = Map.copyOf(read);
    }

    public Optional<Entry<Event>> entry(JournalId journal, long position) {
        return Optional.ofNullable(read.get(new Address(journal, position)));
    }
}
