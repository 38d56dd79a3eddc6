package org.ayni.command.partnership;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.command.Acting;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.FactsWithdrawn;
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

    /** Before and after: no correction makes public what was both sides' once, nor do two of them. */
    private static Stream<Whose> owners(PartnershipState state, PartnershipEvent event) {
        return switch (event) {
            case PartnershipFact fact -> Stream.of(fact.whose());
            case FactCorrected(var corrected, var _, var fact, var _) ->
                Stream.concat(owners(state, corrected), Stream.of(fact.whose()));
            case FactConfirmed(var confirmed) -> owners(state, confirmed);
            case AllConfirmed(var _, var confirmed, var _) -> confirmed.stream().flatMap(one -> owners(state, one));
            case FactDisputed(var disputed, var _, var _) -> owners(state, disputed);
            case FactRetracted(var retracted, var _) -> owners(state, retracted);
            case FactsPublished published -> published.published().stream().flatMap(one -> owners(state, one));
            case FactsWithdrawn(var _, var _, var withdrawn, var _) ->
                withdrawn.stream().flatMap(one -> owners(state, one));
        };
    }

    private static Stream<Whose> owners(PartnershipState state, Seen cited) {
        return state.facts()
                .at(cited.position())
                .map(fact -> state.owners(fact.position()))
                .orElse(Stream.of(Whose.BOTH));
    }
}
