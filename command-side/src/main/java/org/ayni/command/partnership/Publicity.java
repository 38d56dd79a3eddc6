package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Acting;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Whose;

/** What one side may show to everybody by itself: its own affairs, and what it says about them. */
final class Publicity {

    private Publicity() {}

    static boolean isOwn(PartnershipState state, Acting acting, List<Event> events) {
        var side = acting.side();
        return side != null
                && events.stream()
                        .allMatch(event -> event instanceof PartnershipEvent recorded
                                && state.answers(side, owner(state, recorded)));
    }

    private static Whose owner(PartnershipState state, PartnershipEvent event) {
        return switch (event) {
            case PartnershipFact fact -> fact.whose();
            case FactCorrected(var _, var _, var fact, var _) -> fact.whose();
            case FactConfirmed(var confirmed) -> owner(state, confirmed.position());
            case FactDisputed(var disputed, var _, var _) -> owner(state, disputed.position());
            case FactRetracted(var retracted, var _) -> owner(state, retracted.position());
        };
    }

    private static Whose owner(PartnershipState state, long position) {
        return state.facts()
                .at(position)
                .map(fact -> state.whose(fact.position()))
                .orElse(Whose.BOTH);
    }
}
