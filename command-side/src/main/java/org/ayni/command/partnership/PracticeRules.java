package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.owner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.OriginCommand.NameOrigin;
import org.ayni.command.partnership.PracticeCommand.AdoptPractice;
import org.ayni.command.partnership.PracticeCommand.RecordAdoption;
import org.ayni.command.partnership.PracticeCommand.SharePractice;
import org.ayni.command.partnership.PracticeCommand.TellExperience;
import org.ayni.command.partnership.PracticeCommand.WithdrawPractice;
import org.ayni.command.partnership.Subject.Adoption;
import org.ayni.command.partnership.Subject.Practice;
import org.ayni.command.partnership.Subject.PracticeExperience;
import org.ayni.command.partnership.Subject.PracticeWithdrawal;
import org.ayni.entry.EntryRef;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PracticeFact.PracticeWithdrawn;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Whose;

/**
 * A practice is adopted as it is told now, by somebody else than who shares it. An adoption cites the entry for ever: to
 * correct what it says is possible whatever became of the origin, to give the credit to somebody else is not.
 */
final class PracticeRules {

    private PracticeRules() {}

    static Optional<Refused> stage(PartnershipState state, PracticeCommand command, Asking asking) {
        return switch (command) {
            case SharePractice share -> unused(state, share.practice());
            case AdoptPractice adopt -> unused(state, adopt.practice());
            case RecordAdoption told -> unused(state, told.practice());
            case WithdrawPractice(var practice, var _) -> withdrawing(state, practice, asking);
            case TellExperience _ -> Optional.empty();
        };
    }

    /** What it came from are facts of their own: whoever corrects a practice corrects those apart. */
    static Optional<Refused> stageOfCorrection(PracticeCommand anew) {
        return when(!from(anew).isEmpty(), Reason.ORIGINS_ARE_CORRECTED_APART);
    }

    static Optional<Refused> cited(PartnershipState state, PracticeCommand command, Asking asking) {
        return origin(state, command, asking)
                .or(() -> from(command).stream()
                        .flatMap(from -> OriginRules.from(state, from).stream())
                        .findFirst());
    }

    static PracticeFact fact(PartnershipState state, PracticeCommand command, Asking asking) {
        return switch (command) {
            case SharePractice(var practice, var whose, var what, var _) -> new PracticeShared(practice, whose, what);
            case WithdrawPractice(var practice, var reason) ->
                new PracticeWithdrawn(practice, state.owner(new Practice(practice)), reason);
            case AdoptPractice adopt ->
                new PracticeAdopted(
                        adopt.practice(),
                        adopt.whose(),
                        adopt.what(),
                        cited(state, adopt).orElseGet(() -> reference(adopt, asking)),
                        null,
                        adopt.adapted());
            case RecordAdoption(var practice, var whose, var what, var credit, var adapted, var _) ->
                new PracticeAdopted(practice, whose, what, null, credit, adapted);
            case TellExperience(var practice, var whose, var result, var lesson, var sources) ->
                new ExperienceTold(practice, whose, result, lesson, sources);
        };
    }

    /** What it came from is told with it; also that it came from the other side's practice. */
    static List<PartnershipFact> after(PartnershipState state, PracticeCommand command, Asking asking) {
        var of = ThingRef.of(id(command));
        return Stream.concat(otherSides(command, asking), from(command).stream())
                .distinct()
                .<PartnershipFact>map(from -> OriginRules.fact(state, new NameOrigin(of, from, null)))
                .toList();
    }

    static Gist<Subject> gist(PracticeFact fact) {
        return switch (fact) {
            case PracticeShared(var practice, var whose, var what) ->
                about(new Practice(practice), owner(whose), actors(what));
            case PracticeWithdrawn(var practice, var whose, var _) ->
                about(new PracticeWithdrawal(practice), Stream.of(new Practice(practice)), owner(whose));
            case PracticeAdopted(var practice, var whose, var what, var origin, var _, var _) ->
                about(new Adoption(practice, origin), owner(whose), actors(what))
                        .bringing(List.of(new Practice(practice)));
            case ExperienceTold(var practice, var whose, var _, var _, var _) ->
                about(new PracticeExperience(practice), Stream.of(new Practice(practice)), owner(whose));
        };
    }

    private static Optional<Refused> unused(PartnershipState state, PracticeId practice) {
        return when(state.has(new Practice(practice)), Reason.PRACTICE_EXISTS, practice);
    }

    private static Optional<Refused> withdrawing(PartnershipState state, PracticeId practice, Asking asking) {
        var subject = new Practice(practice);
        var whose = state.owner(subject);
        return when(!state.has(subject), Reason.UNKNOWN_PRACTICE, practice)
                .or(() -> when(
                        state.facts()
                                .about(subject)
                                .noneMatch(fact -> fact.subject().equals(subject)),
                        Reason.PRACTICE_NOT_SHARED,
                        practice))
                .or(() -> when(
                        !whose.isBoth() && !state.answers(asking.side(), whose),
                        Reason.PRACTICE_OF_THE_OTHER_SIDE,
                        practice))
                .or(() -> when(state.has(new PracticeWithdrawal(practice)), Reason.PRACTICE_WITHDRAWN, practice));
    }

    private static Optional<Refused> origin(PartnershipState state, PracticeCommand command, Asking asking) {
        if (!(command instanceof AdoptPractice adopt)) {
            return Optional.empty();
        }
        var origin = adopt.origin();
        return (cited(state, adopt).isPresent()
                        ? Optional.<Refused>empty()
                        : Citing.elsewhere(state, asking, origin, PracticeShared.class::isInstance)
                                .or(() -> asking.fact(origin.journal(), origin.position())
                                        .flatMap(fact -> when(
                                                        origin.position()
                                                                < fact.stated().position(),
                                                        Reason.CHANGED_SINCE,
                                                        origin.position(),
                                                        fact.stated().position())
                                                .or(() -> when(
                                                        fact.withdrawn(),
                                                        Reason.PRACTICE_WITHDRAWN,
                                                        origin.journal() + "@" + origin.position())))))
                .or(() -> when(isOwn(state, adopt, asking), Reason.OWN_PRACTICE, adopt.practice()));
    }

    /** Within a partnership a side adopts what the other one shares: what is joint is its own already. */
    private static boolean isOwn(PartnershipState state, AdoptPractice adopt, Asking asking) {
        var origin = adopt.origin();
        return origin.journal().equals(asking.journal())
                && asking.fact(origin.journal(), origin.position())
                        .filter(fact -> fact.now() instanceof PracticeShared shared
                                && isOwn(state, shared.whose(), adopt.whose()))
                        .isPresent();
    }

    private static boolean isOwn(PartnershipState state, Whose shares, Whose adopts) {
        return shares.isBoth()
                || adopts.isBoth()
                || state.sides().stream().anyMatch(side -> state.answers(side, shares) && state.answers(side, adopts));
    }

    /** The citation that a standing adoption has already: then this is a correction of it. */
    private static Optional<EntryRef> cited(PartnershipState state, AdoptPractice adopt) {
        var origin = adopt.origin();
        return state.facts()
                .about(new Practice(adopt.practice()))
                .flatMap(fact -> fact.subject() instanceof Adoption adoption
                        ? Stream.ofNullable(adoption.origin())
                        : Stream.empty())
                .filter(ref -> ref.journal().equals(origin.journal())
                        && ref.position() == origin.position()
                        && (origin.hash() == null || origin.hash().equals(ref.hash())))
                .findFirst();
    }

    /** The entry that says what was adopted; what was cited may be a confirmation of it. */
    private static EntryRef reference(AdoptPractice adopt, Asking asking) {
        var journal = adopt.origin().journal();
        var stated =
                asking.fact(journal, adopt.origin().position()).orElseThrow().stated();
        return new EntryRef(journal, stated.position(), stated.hash());
    }

    private static Stream<ThingRef> otherSides(PracticeCommand command, Asking asking) {
        return command instanceof AdoptPractice adopt
                        && adopt.origin().journal().equals(asking.journal())
                ? asking.fact(asking.journal(), adopt.origin().position()).stream()
                        .flatMap(fact -> fact.now() instanceof PracticeShared shared
                                ? Stream.of(ThingRef.of(shared.practice()))
                                : Stream.empty())
                : Stream.empty();
    }

    private static PracticeId id(PracticeCommand command) {
        return switch (command) {
            case SharePractice share -> share.practice();
            case WithdrawPractice withdraw -> withdraw.practice();
            case AdoptPractice adopt -> adopt.practice();
            case RecordAdoption told -> told.practice();
            case TellExperience told -> told.practice();
        };
    }

    private static List<ThingRef> from(PracticeCommand command) {
        return switch (command) {
            case SharePractice share -> share.from();
            case AdoptPractice adopt -> adopt.from();
            case RecordAdoption told -> told.from();
            case WithdrawPractice _, TellExperience _ -> List.of();
        };
    }
}
