package org.ayni.command.shell;

import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ayni.command.Asking;
import org.ayni.command.Command.Address;
import org.ayni.command.FactElsewhere;
import org.ayni.command.FileAtHand;
import org.ayni.command.FilesAtHand;
import org.ayni.command.partnership.Outside;
import org.ayni.command.partnership.StartNumbers;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.Event;
import org.ayni.journal.JournalReader;
import org.ayni.journal.RecordedCommand;
import org.ayni.journal.codec.EventCodec;

/** What a journal needs at hand to answer a command, besides its state. */
record Desk(JournalReader reader, FilesAtHand sent, States states, Scribe scribe) {

    /** The answer that was given before, when the key of this command is known in the journal. */
    Optional<Answer> earlier(Submission submission) {
        return reader.command(submission.journal(), submission.key().id())
                .map(recorded -> earlier(submission, recorded));
    }

    Answer earlier(Submission submission, RecordedCommand recorded) {
        if (!recorded.command().equals(submission.key())) {
            return new Answer.KeyReused(submission.key().id());
        }
        return recorded(
                recorded.journal(),
                Pages.of(reader, recorded.journal(), recorded.first())
                        .limit(recorded.last() - recorded.first() + 1)
                        .map(EventCodec::decode)
                        .toList());
    }

    /** The same whether they were written now or long ago. */
    static Answer recorded(JournalId journal, List<Entry<Event>> entries) {
        return new Answer.Recorded(
                journal,
                entries.stream().map(Entry::seen).toList(),
                entries.stream()
                        .map(Entry::event)
                        .flatMapToInt(StartNumbers::drawn)
                        .boxed()
                        .toList());
    }

    /** What the command asks for is read now: other journals and files have no order with this one. */
    Asking asking(Submission submission) {
        var read = new HashMap<Address, FactElsewhere>();
        for (var address : submission.command().reads()) {
            elsewhere(address).ifPresent(fact -> read.put(address, fact));
        }
        var files = new HashMap<Hash, FileAtHand>();
        for (var file : submission.command().files()) {
            sent.atHand(submission.journal(), file).ifPresent(found -> files.put(file, found));
        }
        return new Asking(
                submission.journal(),
                submission.acting(),
                submission.subject(),
                submission.when(),
                submission.readers(),
                read,
                files,
                submission.command().draws() ? scribe.chance() : 0);
    }

    private Optional<FactElsewhere> elsewhere(Address address) {
        return switch (address.journal().kind()) {
            case PARTNERSHIP -> Outside.fact(entries(address.journal(), 0), address.position());
            case MUNICIPALITY, PROGRAMME -> {
                var entries = entries(address.journal(), address.position());
                yield entries.hasNext() ? Optional.of(FactElsewhere.of(entries)) : Optional.empty();
            }
        };
    }

    private Iterator<Entry<Event>> entries(JournalId journal, long from) {
        return Pages.of(reader, journal, from).map(EventCodec::decode).iterator();
    }

    List<Scribe.Written> write(Folded<?> folded, Submission submission, List<Event> events, Instant now) {
        return scribe.write(folded.head(), submission, events, now);
    }
}
