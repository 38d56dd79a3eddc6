package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.command.Cited;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ReadingCommand.Publish;
import org.ayni.command.partnership.ReadingCommand.PublishDocument;
import org.ayni.command.partnership.ReadingCommand.PublishYear;
import org.ayni.command.partnership.ReadingCommand.Withdraw;
import org.ayni.command.partnership.ReadingCommand.WithdrawDocument;
import org.ayni.command.partnership.ReadingCommand.WithdrawYear;
import org.ayni.command.partnership.Subject.Endorsement;
import org.ayni.command.partnership.Subject.SilenceEnd;
import org.ayni.command.partnership.Subject.SilenceRule;
import org.ayni.command.partnership.Subject.ViewPublication;
import org.ayni.command.partnership.Subject.ViewWithdrawal;
import org.ayni.entry.Audience;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.FactsWithdrawn;
import org.ayni.events.value.Containment;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * A side publishes its own affairs alone, and what is joint together with the other side. Either side takes back alone what
 * is joint, and only the side itself what is its own. What is recorded names every fact: nothing that is told later becomes
 * public by what was published before.
 */
final class Publishing {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9998; // the ends of the notation are no days that anybody has named

    private Publishing() {}

    static Decision decide(PartnershipState state, ReadingCommand command, MunicipalityId side) {
        return switch (command) {
            case Publish(var facts, var to) -> publishing(state, facts, to, side);
            case PublishYear year -> publishing(state, year, side);
            case PublishDocument document -> publishing(state, document, side);
            case Withdraw(var facts, var reason) ->
                facts.stream()
                        .flatMap(position -> unwithdrawable(state, position, side).stream())
                        .findFirst()
                        .<Decision>map(no -> no)
                        .orElseGet(() -> Decision.recorded(new FactsWithdrawn(
                                null, null, last(facts.stream().map(at -> fact(state, at))), reason)));
            case WithdrawYear(var year, var reason) ->
                withdrawing(state, fact -> isOf(fact, year), side)
                        .<Decision>map(facts -> Decision.recorded(new FactsWithdrawn(year, null, facts, reason)))
                        .orElseGet(() -> refused(Reason.NOTHING_TO_WITHDRAW, year, side));
            case WithdrawDocument(var document, var reason) ->
                withdrawing(state, fact -> isPart(state, fact, document), side)
                        .<Decision>map(facts -> Decision.recorded(new FactsWithdrawn(null, document, facts, reason)))
                        .orElseGet(() -> refused(Reason.NOTHING_TO_WITHDRAW, document, side));
        };
    }

    // --- publishing

    private static Decision publishing(PartnershipState state, List<Cited> cited, Audience to, MunicipalityId side) {
        return toNobody(to)
                .or(() -> cited.stream()
                        .flatMap(one -> state
                                .facts()
                                .refusal(one)
                                .or(() -> unpublishable(state, state.facts().cited(one), to, side))
                                .stream())
                        .findFirst())
                .<Decision>map(no -> no)
                .orElseGet(() -> published(
                        state, to, side, null, null, null, cited.stream().map(state.facts()::cited), List.of()));
    }

    private static Decision publishing(PartnershipState state, PublishYear command, MunicipalityId side) {
        var year = command.year();
        var upTo = command.upTo();
        Predicate<Fact<Subject>> takes =
                fact -> Stream.concat(Stream.of(fact), SettlementRules.agreed(state, fact).stream())
                                .allMatch(one -> one.last().position() <= upTo.position())
                        && isOf(fact, year)
                        && !keepsTheRecord(fact)
                        && unpublishable(state, fact, command.to(), side).isEmpty();
        return toNobody(command.to())
                .or(() -> when(year < FIRST_YEAR || year > LAST_YEAR, Reason.YEAR_OUT_OF_RANGE, year))
                .or(() -> Citing.any(state, upTo))
                .or(() -> command.except().stream()
                        .filter(position ->
                                state.facts().at(position).filter(takes).isEmpty())
                        .findFirst()
                        .map(position -> refused(Reason.NOT_IN_WHAT_IS_PUBLISHED, position, year)))
                .<Decision>map(no -> no)
                .orElseGet(() -> {
                    var excepted = command.except().stream()
                            .map(position -> fact(state, position))
                            .collect(Collectors.toSet());
                    var facts = state.facts().facts().values().stream()
                            .filter(takes.and(fact -> !excepted.contains(fact)))
                            .toList();
                    return facts.isEmpty()
                            ? refused(Reason.NOTHING_TO_PUBLISH, year, side)
                            : published(
                                    state,
                                    command.to(),
                                    side,
                                    year,
                                    null,
                                    Citing.entry(state, upTo),
                                    facts.stream(),
                                    last(excepted.stream()));
                });
    }

    private static Decision publishing(PartnershipState state, PublishDocument command, MunicipalityId side) {
        var document = command.document();
        return toNobody(command.to())
                .or(() -> EndorsementRules.stale(state, document, command.seen(), false))
                .<Decision>map(no -> no)
                .orElseGet(() -> {
                    var facts = state.facts().facts().values().stream()
                            .filter(fact -> isPart(state, fact, document)
                                    && unpublishable(state, fact, command.to(), side)
                                            .isEmpty())
                            .toList();
                    return facts.isEmpty()
                            ? refused(Reason.NOTHING_TO_PUBLISH, document, side)
                            : published(state, command.to(), side, null, document, null, facts.stream(), List.of());
                });
    }

    /** A fact that was disputed is published with what both have settled about it: else everybody would read what no longer holds. */
    private static Decision published(
            PartnershipState state,
            Audience to,
            MunicipalityId side,
            @Nullable Integer year,
            @Nullable DocumentId document,
            @Nullable Seen upTo,
            Stream<Fact<Subject>> facts,
            List<Seen> excepted) {
        var all = facts.flatMap(fact -> Stream.concat(Stream.of(fact), settled(state, fact, to, side)))
                .filter(fact -> !excepted.contains(fact.last()))
                .toList();
        return Decision.recorded(new FactsPublished(
                to,
                year,
                document,
                upTo,
                last(all.stream().filter(fact -> isOwn(state, fact))),
                last(all.stream().filter(fact -> !isOwn(state, fact))),
                excepted));
    }

    private static Stream<Fact<Subject>> settled(
            PartnershipState state, Fact<Subject> fact, Audience to, MunicipalityId side) {
        return isOwn(state, fact)
                ? Stream.empty()
                : SettlementRules.agreed(state, fact).stream()
                        .filter(one -> unpublishable(state, one, to, side).isEmpty());
    }

    private static Optional<Refused> toNobody(Audience to) {
        return when(to == Audience.PARTNERSHIP, Reason.PUBLISHED_TO_NOBODY);
    }

    /** Why this side cannot publish a fact for these readers. */
    private static Optional<Refused> unpublishable(
            PartnershipState state, Fact<Subject> fact, Audience to, MunicipalityId side) {
        var position = fact.position();
        if (fact.retracted()) {
            return Optional.of(refused(Reason.RETRACTED, position));
        }
        var reading = state.readings().of(position);
        return anothers(state, fact, side)
                .or(() -> when(
                        reading.now().wider(reading.by(side)).compareTo(to) >= 0, Reason.ALREADY_PUBLISHED, position))
                .or(() -> when(
                        !isOwn(state, fact) && !state.isOfEffect(fact), Reason.DISPUTED_IS_NOT_PUBLISHED, position))
                .or(() -> when(reading.picture() && to == Audience.PUBLIC, Reason.NO_CONSENT_TO_BE_SHOWN, position));
    }

    /** The affair of the other side, which it told itself. */
    private static Optional<Refused> anothers(PartnershipState state, Fact<Subject> fact, MunicipalityId side) {
        return when(
                isOwn(state, fact) && !side.equals(fact.by()),
                Reason.AFFAIR_OF_THE_OTHER_SIDE,
                fact.position(),
                String.valueOf(fact.by()));
    }

    /** Whose it is, and was ever said to be: no correction makes one side's what was both sides' once. */
    private static boolean isOwn(PartnershipState state, Fact<Subject> fact) {
        var by = fact.by();
        return by != null && state.owners(fact.position()).allMatch(owner -> state.answers(by, owner));
    }

    // --- withdrawing

    private static Optional<Refused> unwithdrawable(PartnershipState state, long position, MunicipalityId side) {
        var fact = state.facts().at(position);
        return fact.isEmpty()
                ? Optional.of(refused(Reason.UNKNOWN_FACT, position))
                : anothers(state, fact.get(), side)
                        .or(() -> when(
                                !state.readings().of(fact.get().position()).isPublished(),
                                Reason.NOT_PUBLISHED,
                                position));
    }

    private static Optional<List<Seen>> withdrawing(
            PartnershipState state, Predicate<Fact<Subject>> meant, MunicipalityId side) {
        var facts = last(state.facts().facts().values().stream()
                .filter(meant)
                .filter(fact -> unwithdrawable(state, fact.position(), side).isEmpty()));
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts);
    }

    // --- which

    /** What a timeline of that year shows: it happened then, or may have. */
    private static boolean isOf(Fact<Subject> fact, int year) {
        return fact.happened().within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)) != Containment.NONE;
    }

    /** What is agreed about the record is no news of the year. */
    private static boolean keepsTheRecord(Fact<Subject> fact) {
        var subject = fact.subject();
        return subject instanceof SilenceRule
                || subject instanceof SilenceEnd
                || subject instanceof ViewPublication
                || subject instanceof ViewWithdrawal;
    }

    /** What it says, and that the sides have endorsed it: else it would read as a draft. */
    private static boolean isPart(PartnershipState state, Fact<Subject> fact, DocumentId document) {
        return !fact.retracted()
                && (state.documents()
                                .parts()
                                .getOrDefault(fact.position(), List.of())
                                .contains(document)
                        || (fact.subject() instanceof Endorsement endorsement
                                && endorsement.document().equals(document)));
    }

    private static Fact<Subject> fact(PartnershipState state, long position) {
        return state.facts().at(position).orElseThrow();
    }

    private static List<Seen> last(Stream<Fact<Subject>> facts) {
        return facts.distinct()
                .sorted(Comparator.comparingLong(Fact::position))
                .map(Fact::last)
                .toList();
    }
}
