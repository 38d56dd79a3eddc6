package org.ayni.command.partnership;

import java.util.List;
import java.util.stream.Stream;
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
                                && owners(state, recorded).allMatch(owner -> state.answers(side, owner)));
    }

    /** Before and after: no correction makes public what was both sides' until then. */
    private static Stream<Whose> owners(PartnershipState state, PartnershipEvent event) {
        return switch (event) {
            case PartnershipFact fact -> Stream.of(fact.whose());
            case FactCorrected(var corrected, var _, var fact, var _) ->
                Stream.of(owner(state, corrected.position()), fact.whose());
            case FactConfirmed(var confirmed) -> Stream.of(owner(state, confirmed.position()));
            case FactDisputed(var disputed, var _, var _) -> Stream.of(owner(state, disputed.position()));
            case FactRetracted(var retracted, var _) -> Stream.of(owner(state, retracted.position()));
        };
    }

    private static Whose owner(PartnershipState state, long position) {
        return state.facts()
                .at(position)
                .map(fact -> state.whose(fact.position()))
                .orElse(Whose.BOTH);
    }
}
