package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Reason;
import org.ayni.command.partnership.PartnershipCommand.ConfirmAll;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.value.MunicipalityId;

/**
 * One side confirms all that waits for it, but for exceptions. What was recorded or changed after the entry that it saw last
 * goes on waiting: nobody confirms what they have not seen. A fact that it disputes does not wait; it comes round by
 * confirming that one singly.
 */
final class ConfirmingAll {

    private ConfirmingAll() {}

    static Decision decide(PartnershipState state, ConfirmAll command, MunicipalityId side) {
        var upTo = command.upTo();
        return Citing.any(state, upTo)
                .or(() -> needless(state, command.except(), side))
                .<Decision>map(no -> no)
                .orElseGet(() -> {
                    var excepted = command.except().stream()
                            .map(position -> state.facts().at(position).orElseThrow())
                            .collect(Collectors.toSet());
                    var confirmed = state.facts().facts().values().stream()
                            .filter(fact -> fact.last().position() <= upTo.position()
                                    && state.waits(fact, side)
                                    && !excepted.contains(fact))
                            .collect(Collectors.toSet());
                    return confirmed.isEmpty()
                            ? refused(Reason.NOTHING_TO_CONFIRM, upTo.position(), side)
                            : Decision.recorded(
                                    new AllConfirmed(Citing.entry(state, upTo), last(confirmed), last(excepted)));
                });
    }

    /** An exception that leaves nothing out is a mistake, and its author must hear of it before the rest is confirmed. */
    private static Optional<Refused> needless(PartnershipState state, List<Long> except, MunicipalityId side) {
        return except.stream()
                .filter(position -> state.facts()
                        .at(position)
                        .filter(fact -> state.waits(fact, side))
                        .isEmpty())
                .findFirst()
                .map(position -> refused(Reason.NOTHING_WAITS_THERE, position, side));
    }

    private static List<Seen> last(Set<Fact<Subject>> facts) {
        return facts.stream()
                .sorted(Comparator.comparingLong(Fact::position))
                .map(Fact::last)
                .toList();
    }
}
