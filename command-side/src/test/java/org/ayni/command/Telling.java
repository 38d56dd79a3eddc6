package org.ayni.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ayni.command.Command.Address;
import org.ayni.command.Decision.Recorded;
import org.ayni.command.Decision.Refused;
import org.ayni.command.partnership.Outside;
import org.ayni.entry.Audience;
import org.ayni.entry.Capacity;
import org.ayni.entry.Channel;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.entry.Header;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.entry.RecordedBy;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;

/**
 * Given what was recorded, when somebody asks, then this is recorded or refused: the rules alone, without a store or a
 * framework. What is recorded becomes part of what was given, so that a test can tell a story.
 */
public final class Telling<S, C extends Command> {

    /** The rules of one kind of journal. */
    public interface Rules<S, C> {
        Decision decide(S state, C command, Asking asking);
    }

    private final JournalId journal;
    private final Rules<S, C> rules;
    private final BiFunction<S, Entry<Event>, S> evolve;
    private final List<Entry<Event>> elsewhere = new ArrayList<>();
    private final List<Entry<Event>> own = new ArrayList<>();
    private final List<Telling<S, C>> neighbours = new ArrayList<>();
    private final Map<Hash, FileAtHand> sent = new HashMap<>();
    private Audience audience = Audience.PARTNERSHIP;
    private Edtf happening = Edtf.parse("2020");
    private long chance;
    private UUID subject = new UUID(0, 1);
    private S state;
    private long head = -1;

    public Telling(JournalId journal, S empty, Rules<S, C> rules, BiFunction<S, Entry<Event>, S> evolve) {
        this.journal = journal;
        this.rules = rules;
        this.evolve = evolve;
        this.state = empty;
    }

    /** An entry of another journal that a command may cite; those of one journal in their order. */
    public Telling<S, C> elsewhere(String otherJournal, long position, Event event) {
        var id = JournalId.parse(otherJournal);
        elsewhere.add(entry(id, position, Acting.OFFICE, Audience.PARTNERSHIP, event));
        return this;
    }

    /** A file that was sent, and may be named. */
    public Telling<S, C> sent(Hash hash, FileAtHand file) {
        sent.put(hash, file);
        return this;
    }

    /** A file that was sent is there no longer. */
    public Telling<S, C> gone(Hash hash) {
        sent.remove(hash);
        return this;
    }

    /** What is recorded from now on is for these. */
    public Telling<S, C> readBy(Audience readers) {
        audience = readers;
        return this;
    }

    /** What is told from now on happened then. */
    public Telling<S, C> happening(String when) {
        happening = Edtf.parse(when);
        return this;
    }

    /** What is asked from now on is asked by somebody else, of whichever side. */
    public Telling<S, C> bySomebodyElse() {
        subject = new UUID(0, subject.getLeastSignificantBits() + 1);
        return this;
    }

    /** What is drawn from now on is drawn with this. */
    public Telling<S, C> drawing(long randomBits) {
        chance = randomBits;
        return this;
    }

    /** Given: the command was accepted before. */
    public Telling<S, C> told(Acting acting, C command) {
        if (!(decide(acting, command) instanceof Recorded recorded)) {
            throw new AssertionError("given, but refused: " + decide(acting, command));
        }
        for (var event : recorded.events()) {
            var entry = entry(journal, ++head, acting, audience, event);
            own.add(entry);
            state = evolve.apply(state, entry);
        }
        return this;
    }

    /** The other journal goes on as this story tells it, too. */
    public Telling<S, C> beside(Telling<S, C> other) {
        neighbours.add(other);
        return this;
    }

    public Then when(Acting acting, C command) {
        return new Then(decide(acting, command));
    }

    /** The citation of an entry that was recorded. */
    public Cited at(long position) {
        return new Cited(position, hash(journal, position));
    }

    public Seen seen(long position) {
        return new Seen(position, hash(journal, position));
    }

    /** What the rules know by now. */
    public S state() {
        return state;
    }

    public long head() {
        return head;
    }

    public static Hash hash(JournalId journal, long position) {
        return Hash.sha256((journal + "@" + position).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Decision decide(Acting acting, C command) {
        return rules.decide(
                state,
                command,
                new Asking(journal, acting, subject, happening, audience, read(command), files(command), chance));
    }

    private Map<Hash, FileAtHand> files(Command command) {
        var files = new HashMap<>(sent);
        files.keySet().retainAll(command.files());
        return files;
    }

    private Map<Address, FactElsewhere> read(Command command) {
        var read = new HashMap<Address, FactElsewhere>();
        for (var address : command.reads()) {
            if (address.journal().kind() == JournalKind.PARTNERSHIP) {
                Stream.concat(Stream.of(this), neighbours.stream())
                        .filter(one -> one.journal.equals(address.journal()))
                        .findFirst()
                        .flatMap(one -> Outside.fact(one.own.iterator(), address.position()))
                        .ifPresent(fact -> read.put(address, fact));
                continue;
            }
            var entries = elsewhere.stream()
                    .filter(entry -> entry.header().journal().equals(address.journal()))
                    .dropWhile(entry -> entry.header().position() != address.position())
                    .iterator();
            if (entries.hasNext()) {
                read.put(address, FactElsewhere.of(entries));
            }
        }
        return read;
    }

    private Entry<Event> entry(JournalId journal, long position, Acting acting, Audience audience, Event event) {
        var by = new RecordedBy(
                subject, acting.side(), acting.isOffice() ? Capacity.PROGRAMME_OFFICE : Capacity.COORDINATOR, null);
        var header = new Header(
                journal,
                position,
                new UUID(0x7000L, 0x8000_0000_0000_0000L + position),
                "test.told.v1",
                happening,
                Instant.EPOCH.plusSeconds(position),
                by,
                new Channel.Api(),
                null,
                audience,
                Hash.ZERO,
                Hash.ZERO);
        return new Entry<>(header, hash(journal, position), event);
    }

    /** What came of it. */
    public record Then(Decision decision) {

        public void records(Event... events) {
            assertThat(decision).isEqualTo(new Recorded(List.of(events)));
        }

        public void isAccepted() {
            assertThat(decision).isInstanceOf(Recorded.class);
        }

        /** Nothing is recorded, and this is why. */
        public void isRefused(Reason reason) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(reason));
        }
    }

    public static Acting side(String municipality) {
        return Acting.forSide(new MunicipalityId(municipality));
    }
}
