package org.ayni.query.fact;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.entry.Header;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.query.fact.Marks.Confirmation;
import org.ayni.query.fact.Marks.Correction;
import org.ayni.query.fact.Marks.Dispute;
import org.ayni.query.fact.Marks.Publication;
import org.ayni.query.fact.Marks.Retraction;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it stands now.
 *
 * @param position of the entry that first told it: it names the fact
 * @param told what it says, as last corrected
 * @param happened when, as last corrected
 * @param recorded when it was first told
 * @param audience for whom it was recorded: whoever may read its telling and all its corrections; nobody else once it was withdrawn
 * @param imported where it was taken from, by its last telling
 * @param stated its telling or last correction: since then it says what it says
 * @param last its last change that is about it alone: what a command about it cites
 * @param changes the positions of all entries about it alone after the first
 * @param confirmations of the fact as it is now: any change voids them
 * @param disputes those that their side has not taken back by confirming
 * @param publications of the fact as it is stated now: a correction voids them, and a dispute those of what is joint
 * @param voided the publications that came to nothing so, of each side that has not published it anew since
 * @param settlements what the sides settled about it, of effect or not: facts of their own, as they stand
 */
public record Fact<F extends Event>(
        long position,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        F told,

        Edtf happened,
        Instant recorded,
        Author by,
        Audience audience,
        @Nullable Imported imported,
        Seen stated,
        Seen last,
        List<Long> changes,
        List<Confirmation> confirmations,
        List<Dispute> disputes,
        List<Correction> corrections,
        @Nullable Retraction retraction,
        List<Publication> publications,
        List<Publication> voided,
        List<Fact<?>> settlements) {

    public Fact {
        changes = copy(changes);
        confirmations = copy(confirmations);
        disputes = copy(disputes);
        corrections = copy(corrections);
        publications = copy(publications);
        voided = copy(voided);
        settlements = copy(settlements);
    }

    public static <F extends Event> Fact<F> told(Entry<?> entry, F fact) {
        var header = entry.header();
        return new Fact<>(
                header.position(),
                fact,
                header.happened(),
                header.recorded(),
                Author.of(header),
                header.audience(),
                Imported.from(header.channel()),
                entry.seen(),
                entry.seen(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** The last entry that told, corrected or retracted it. */
    public Seen changed() {
        return retracted() ? last : stated;
    }

    public boolean retracted() {
        return retraction != null;
    }

    /** Since when the other side can know of it as it is now: it stands among what waits for that side from then on. */
    public Instant notice() {
        return corrections.isEmpty() ? recorded : corrections.getLast().recorded();
    }

    /** When its last change was recorded. */
    public Instant lastRecorded() {
        return Stream.of(
                        Stream.of(new Change(position, recorded)),
                        confirmations.stream().map(one -> new Change(one.position(), one.recorded())),
                        disputes.stream().map(one -> new Change(one.position(), one.recorded())),
                        corrections.stream().map(one -> new Change(one.position(), one.recorded())),
                        Stream.ofNullable(retraction).map(one -> new Change(one.position(), one.recorded())))
                .flatMap(some -> some)
                .filter(one -> one.position() <= last.position())
                .max(Comparator.comparingLong(Change::position))
                .map(Change::recorded)
                .orElse(recorded);
    }

    private record Change(long position, Instant recorded) {}

    /** The fact after something was settled about it, or what was settled has changed. */
    public Fact<F> settled(Fact<?> settlement) {
        var now = new ArrayList<>(settlements);
        now.removeIf(one -> one.position() == settlement.position());
        now.add(settlement);
        now.sort(Comparator.comparingLong(Fact::position));
        var anew = with(audience, last, changes, confirmations, disputes, retraction, publications, voided, now);
        return disputes.isEmpty() || anew.holdsAsSettled() ? anew : anew.ownPublicationsAlone();
    }

    /** Whether both sides have settled all that is disputed of it: it holds, with the values that both work with. */
    public boolean holdsAsSettled() {
        return !disputes.isEmpty() && disputes.stream().allMatch(one -> isSettled(one, Fact::isAgreed));
    }

    /** What both sides stand by of what was settled about it since it was disputed. */
    public List<Fact<?>> agreed() {
        return disputes.stream()
                .flatMap(dispute -> settling(dispute).filter(Fact::isAgreed))
                .distinct()
                .toList();
    }

    /**
     * Whether every field that a dispute names has a working value since; where it names none, any one will do.
     *
     * @param counts which of them count
     */
    public boolean isSettled(Dispute dispute, Predicate<Fact<?>> counts) {
        var settled = settling(dispute)
                .filter(counts)
                .flatMap(one ->
                        one.told() instanceof WorkingValueSettled value ? Stream.of(value.field()) : Stream.empty())
                .collect(Collectors.toSet());
        var disputed = dispute.differing().stream().map(DifferingAccount::field).toList();
        return disputed.isEmpty() ? !settled.isEmpty() : settled.containsAll(disputed);
    }

    private Stream<Fact<?>> settling(Dispute dispute) {
        return settlements.stream().filter(one -> one.position() > dispute.position() && worksWith(one));
    }

    private static boolean isAgreed(Fact<?> settlement) {
        return !settlement.confirmations().isEmpty();
    }

    /** Whether something that was settled about it is of effect: it is still about this, and the other side does not dispute it. */
    public boolean worksWith(Fact<?> settlement) {
        return settlement.disputes().isEmpty() && isSettledBy(settlement);
    }

    /** Whether something that was settled is still about it: it is stated as it was then, and the account stands. */
    public boolean isSettledBy(Fact<?> settlement) {
        return settlement.told() instanceof WorkingValueSettled settled
                && !settlement.retracted()
                && !retracted()
                && settled.telling().position() == stated.position()
                && (settled.account().entry().position() == stated.position()
                        || disputes.stream()
                                .anyMatch(one -> one.position()
                                        == settled.account().entry().position()));
    }

    /** The fact after an entry that cites it. */
    public Fact<F> after(Entry<?> entry, Act.OnFact<F> act) {
        return switch (act) {
            case Act.Confirmed<F> _ -> confirmed(entry);
            case Act.Disputed<F> disputed -> disputed(entry, disputed);
            case Act.Corrected<F> corrected -> corrected(entry, corrected);
            case Act.Retracted<F> retracted -> retracted(entry, retracted);
        };
    }

    private Fact<F> disputed(Entry<?> entry, Act.Disputed<F> act) {
        var header = entry.header();
        var dispute = new Dispute(
                header.position(),
                header.recorded(),
                Author.of(header),
                act.cited().position(),
                act.account(),
                act.differing());
        return marked(List.of(), plus(without(disputes, header), dispute), retraction)
                .ownPublicationsAlone()
                .changedBy(entry);
    }

    /** A dispute outlives a correction: whether that settles it is for the other side to say. */
    private Fact<F> corrected(Entry<?> entry, Act.Corrected<F> act) {
        var header = entry.header();
        var newly = act.happened();
        var correction = new Correction(
                header.position(),
                header.recorded(),
                Author.of(header),
                act.reason(),
                newly.equals(happened) ? null : happened);
        var from = Imported.from(header.channel());
        var changed = marked(List.of(), disputes, retraction).changedBy(entry);
        return new Fact<>(
                position,
                act.fact(),
                newly,
                recorded,
                by,
                recordedFor(header), // it says now what the correction says
                from == null ? imported : from,
                entry.seen(),
                changed.last,
                changed.changes,
                changed.confirmations,
                changed.disputes,
                plus(corrections, correction),
                retraction,
                List.of(),
                voidedWith(publications),
                settlements);
    }

    private Fact<F> retracted(Entry<?> entry, Act.Retracted<F> act) {
        var header = entry.header();
        return marked(
                        List.of(),
                        disputes,
                        new Retraction(header.position(), header.recorded(), Author.of(header), act.reason()))
                .readBy(recordedFor(header), List.of(), List.of())
                .changedBy(entry);
    }

    private Fact<F> confirmed(Entry<?> entry) {
        return confirmedAmongOthers(entry).changedBy(entry);
    }

    /**
     * The fact after an entry that confirms it and others: it is cited as before. Confirming takes back what that side had
     * disputed before.
     */
    public Fact<F> confirmedAmongOthers(Entry<?> entry) {
        var header = entry.header();
        var others = confirmations.stream()
                .filter(one -> !one.by().isWith(Author.of(header)))
                .toList();
        return marked(plus(others, Confirmation.in(header)), without(disputes, header), retraction);
    }

    private Fact<F> changedBy(Entry<?> entry) {
        return with(
                audience,
                entry.seen(),
                plus(changes, entry.header().position()),
                confirmations,
                disputes,
                retraction,
                publications,
                voided,
                settlements);
    }

    private Fact<F> marked(
            List<Confirmation> newConfirmations, List<Dispute> newDisputes, @Nullable Retraction newRetraction) {
        return with(
                audience,
                last,
                changes,
                newConfirmations,
                newDisputes,
                newRetraction,
                publications,
                voided,
                settlements);
    }

    /** Only where a side speaks of its own affairs is a change for everybody: then it is published with it. */
    private Audience recordedFor(Header header) {
        var before = header.audience() == Audience.PUBLIC ? own().wider(audience) : audience;
        return before.narrower(header.audience());
    }

    /** For whom the side has published it whose own affair it is. */
    private Audience own() {
        return publications.stream()
                .filter(Publication::own)
                .map(Publication::to)
                .reduce(Audience.PARTNERSHIP, Audience::wider);
    }

    /** Who may read it as it stands: for whom it was recorded, and for whom it was published since by those who have to. */
    public Audience readers() {
        var joint = publications.stream().filter(one -> !one.own()).toList();
        var both = joint.size() < 2
                ? Audience.PARTNERSHIP
                : joint.stream().map(Publication::to).reduce(Audience.PUBLIC, Audience::narrower);
        return audience.wider(own()).wider(both);
    }

    /** Who may read now what it said then: what was published is one statement, and no earlier one. */
    public Audience readersOf(Fact<?> then) {
        return stated.equals(then.stated) ? readers() : audience.narrower(then.audience);
    }

    /** By what one side has published it, where the other has to, too, before all may read it who are meant. */
    public Optional<Publication> offered() {
        return publications.stream()
                .filter(one -> !one.own() && one.to().compareTo(readers()) > 0)
                .findFirst();
    }

    /** The fact after an entry that lets others read it, or no longer. */
    public Fact<F> among(Entry<?> entry, Act.OnMany<F> act, Seen cited) {
        return switch (act) {
            case Act.Published<F> published ->
                published(entry.header(), published.to(), published.own().contains(cited));
            case Act.Withdrawn<F> _ -> readBy(Audience.PARTNERSHIP, List.of(), List.of());
        };
    }

    private Fact<F> published(Header header, Audience to, boolean own) {
        var by = Author.of(header);
        var others = publications.stream().filter(one -> !one.by().isWith(by)).toList();
        return readBy(
                audience,
                plus(others, new Publication(header.position(), header.recorded(), by, to, own)),
                voided.stream().filter(one -> !one.by().isWith(by)).toList());
    }

    /**
     * As everybody reads it who may read it: what it says, and whether it is confirmed. What else was said about it was said between
     * the two towns, unless all of it was for everybody. A dispute that both have settled on for everybody is kept for the value that
     * they chose; no answer tells more of it.
     *
     * @param known what of the settlements everybody may read
     */
    public Fact<F> forEverybody(List<Fact<?>> known) {
        var settled = forEverybody(disputes, known);
        return settled.holdsAsSettled() ? settled : forEverybody(List.of(), known);
    }

    private Fact<F> forEverybody(List<Dispute> settled, List<Fact<?>> known) {
        var open = audience == Audience.PUBLIC;
        return new Fact<>(
                position,
                told,
                happened,
                recorded,
                by,
                Audience.PUBLIC,
                null,
                stated,
                stated,
                changes,
                confirmations,
                settled,
                open ? corrections : List.of(),
                open ? retraction : null,
                List.of(),
                List.of(),
                known);
    }

    /** What is joint and disputed, everybody would read as agreed. */
    private Fact<F> ownPublicationsAlone() {
        var own = publications.stream().filter(Publication::own).toList();
        var joint = publications.stream().filter(one -> !one.own()).toList();
        return readBy(audience, own, voidedWith(joint));
    }

    private List<Publication> voidedWith(List<Publication> more) {
        var now = new ArrayList<>(more);
        voided.stream()
                .filter(one -> more.stream().noneMatch(other -> other.by().isWith(one.by())))
                .forEach(now::add);
        now.sort(Comparator.comparingLong(Publication::position));
        return now;
    }

    /** Which of those that came to nothing would let others read it than those who may now. */
    public List<Publication> toPublishAgain() {
        return retracted()
                ? List.of()
                : voided.stream()
                        .filter(one -> one.to().compareTo(readers()) > 0)
                        .toList();
    }

    private Fact<F> readBy(Audience recordedFor, List<Publication> now, List<Publication> nowVoided) {
        return with(recordedFor, last, changes, confirmations, disputes, retraction, now, nowVoided, settlements);
    }

    /** Of a fact that says the same as before, all that can become of it. */
    private Fact<F> with(
            Audience recordedFor,
            Seen lastChange,
            List<Long> allChanges,
            List<Confirmation> nowConfirmed,
            List<Dispute> nowDisputed,
            @Nullable Retraction nowRetracted,
            List<Publication> nowPublished,
            List<Publication> nowVoided,
            List<Fact<?>> nowSettled) {
        return new Fact<>(
                position,
                told,
                happened,
                recorded,
                by,
                recordedFor,
                imported,
                stated,
                lastChange,
                allChanges,
                nowConfirmed,
                nowDisputed,
                corrections,
                nowRetracted,
                nowPublished,
                nowVoided,
                nowSettled);
    }

    private static List<Dispute> without(List<Dispute> disputes, Header header) {
        return disputes.stream()
                .filter(one -> !one.by().isWith(Author.of(header)))
                .toList();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list); // an empty list is left out where it is stored
    }
}
