package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.SettlementCommand.Chosen;
import org.ayni.command.partnership.SettlementCommand.EndSilenceRule;
import org.ayni.command.partnership.SettlementCommand.ProposeSilenceRule;
import org.ayni.command.partnership.SettlementCommand.SettleWorkingValue;
import org.ayni.command.partnership.Subject.Settlement;
import org.ayni.command.partnership.Subject.SilenceEnd;
import org.ayni.command.partnership.Subject.SilenceRule;
import org.ayni.entry.Seen;
import org.ayni.events.SettlementFact;
import org.ayni.events.SettlementFact.SilenceRuleEnded;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.jspecify.annotations.Nullable;

/**
 * A working value is chosen among accounts that are really there and contradict each other, and once for each statement of a
 * fact: who wants another one disputes it. A rule about silence needs both sides, its end one.
 */
final class SettlementRules {
    private static final int MOST_WEEKS = 52;

    private SettlementRules() {}

    static Optional<Refused> stage(PartnershipState state, SettlementCommand command) {
        return switch (command) {
            case SettleWorkingValue(var about, var field, var _, var _) ->
                state.facts()
                        .at(about.position())
                        .filter(fact -> state.facts()
                                .about(new Settlement(fact.stated().position(), field))
                                .anyMatch(settled -> !state.isVoid(settled)))
                        .map(fact -> refused(Reason.ALREADY_SETTLED, field, fact.position()));
            case ProposeSilenceRule _ -> Optional.empty();
            case EndSilenceRule _ -> when(!isRuled(state), Reason.NO_SILENCE_RULE);
        };
    }

    static Optional<Refused> cited(PartnershipState state, SettlementCommand command) {
        return switch (command) {
            case SettleWorkingValue(var about, var field, var account, var _) ->
                Citing.here(state, about)
                        .or(() -> unfounded(state, state.facts().cited(about), field, account));
            case ProposeSilenceRule(var weeks) ->
                when(weeks < 1 || weeks > MOST_WEEKS, Reason.SILENCE_WEEKS_OUT_OF_RANGE, weeks, MOST_WEEKS);
            case EndSilenceRule _ -> Optional.empty();
        };
    }

    static SettlementFact fact(PartnershipState state, SettlementCommand command) {
        return switch (command) {
            case SettleWorkingValue(var about, var field, var account, var reason) -> {
                var fact = state.facts().cited(about);
                var entry = account.entry() == fact.stated().position() ? fact.stated() : disputed(fact);
                yield new WorkingValueSettled(
                        fact.stated(),
                        fact.last(),
                        field,
                        new WorkingValueSettled.Account(entry, account.differing()),
                        reason);
            }
            case ProposeSilenceRule(var weeks) -> new SilenceRuleProposed(weeks);
            case EndSilenceRule(var reason) -> new SilenceRuleEnded(reason);
        };
    }

    static Gist<Subject> gist(SettlementFact fact) {
        return switch (fact) {
            case WorkingValueSettled(var telling, var _, var field, var account, var _) ->
                new Gist<>(
                        new Settlement(telling.position(), field),
                        List.of(),
                        null,
                        account.entry().position());
            case SilenceRuleProposed _ -> about(new SilenceRule());
            case SilenceRuleEnded _ -> about(new SilenceEnd());
        };
    }

    /**
     * What both sides have settled about a fact as it is stated, since one of them disputed it: the working values that the
     * other side has confirmed.
     */
    static List<Fact<Subject>> agreed(PartnershipState state, Fact<Subject> fact) {
        var disputed = fact.disputed();
        return disputed == null
                ? List.of()
                : state.facts().standing().keySet().stream()
                        .filter(subject -> subject instanceof Settlement(var telling, var _)
                                && telling == fact.stated().position())
                        .flatMap(state.facts()::about)
                        .filter(one -> one.position() > disputed.position()
                                && one.confirmed() != null
                                && one.disputed() == null
                                && !state.isVoid(one))
                        .toList();
    }

    /** Whether both have settled every field that a dispute names; where it names none, any one will do. */
    static boolean isSettled(PartnershipState state, Fact<Subject> fact) {
        var fields = agreed(state, fact).stream()
                .flatMap(one ->
                        one.subject() instanceof Settlement(var _, var field) ? Stream.of(field) : Stream.empty())
                .collect(Collectors.toSet());
        var disputed = fact.disputed() == null ? List.<String>of() : state.differing(fact.disputed());
        return disputed.isEmpty() ? !fields.isEmpty() : fields.containsAll(disputed);
    }

    /** A rule that was proposed, in force or not, and that nobody has ended since. */
    private static boolean isRuled(PartnershipState state) {
        return state.facts()
                .about(new SilenceRule())
                .anyMatch(rule -> end(state, rule).isEmpty());
    }

    /** The entry by which a rule about silence was ended, in force or not: nobody's word brings it back into force. */
    static Optional<Fact<Subject>> end(PartnershipState state, Fact<Subject> rule) {
        return rule.subject() instanceof SilenceRule
                ? state.facts()
                        .about(new SilenceEnd())
                        .filter(end -> end.position() > rule.position())
                        .findFirst()
                : Optional.empty();
    }

    /** Why this account cannot be chosen: it is not there, or nothing contradicts it. */
    private static Optional<Refused> unfounded(
            PartnershipState state, Fact<Subject> fact, String field, Chosen account) {
        var told = state.differing(fact.stated());
        var disputed = fact.disputed() == null ? List.<String>of() : state.differing(fact.disputed());
        return when(
                        !told.contains(field) && !concerns(fact, disputed, field),
                        Reason.NOTHING_CONTRADICTS,
                        field,
                        fact.position())
                .or(() -> {
                    var fields = account.entry() == fact.stated().position()
                            ? told
                            : fact.disputed() != null
                                            && account.entry()
                                                    == fact.disputed().position()
                                    ? disputed
                                    : null;
                    return when(
                            fields == null || !gives(fields, field, account.differing()),
                            Reason.NO_SUCH_ACCOUNT,
                            account.entry(),
                            field);
                });
    }

    /** A dispute that names fields leaves the others undisputed; one in words alone may mean any. */
    private static boolean concerns(Fact<Subject> fact, List<String> disputed, String field) {
        return fact.disputed() != null && (disputed.isEmpty() || disputed.contains(field));
    }

    private static boolean gives(List<String> fields, String field, @Nullable Integer differing) {
        return differing == null
                || (differing >= 1
                        && differing <= fields.size()
                        && fields.get(differing - 1).equals(field));
    }

    private static Seen disputed(Fact<Subject> fact) {
        var disputed = fact.disputed();
        if (disputed == null) {
            throw new IllegalStateException("fact %d is not disputed".formatted(fact.position()));
        }
        return disputed;
    }
}
