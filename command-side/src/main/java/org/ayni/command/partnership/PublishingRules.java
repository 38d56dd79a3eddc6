package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;

import java.util.Optional;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.PublishingCommand.PublishView;
import org.ayni.command.partnership.PublishingCommand.WithdrawView;
import org.ayni.command.partnership.Subject.ViewPublication;
import org.ayni.command.partnership.Subject.ViewWithdrawal;
import org.ayni.events.PublishingFact;
import org.ayni.events.PublishingFact.ViewPublished;
import org.ayni.events.PublishingFact.ViewWithdrawn;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.Spelling;

/** A side opens and closes a view for itself; what it said last counts. */
final class PublishingRules {

    private PublishingRules() {}

    static Optional<Refused> stage(PartnershipState state, PublishingCommand command, Asking asking) {
        var side = asking.side();
        return switch (command) {
            case PublishView(var view) ->
                when(isPublished(state, view, side), Reason.VIEW_ALREADY_PUBLISHED, word(view), side);
            case WithdrawView(var view, var _) ->
                when(!isPublished(state, view, side), Reason.VIEW_NOT_PUBLISHED, word(view), side);
        };
    }

    static PublishingFact fact(PublishingCommand command, Asking asking) {
        return switch (command) {
            case PublishView(var view) -> new ViewPublished(view, asking.side());
            case WithdrawView(var view, var reason) -> new ViewWithdrawn(view, asking.side(), reason);
        };
    }

    static Gist<Subject> gist(PublishingFact fact) {
        return switch (fact) {
            case ViewPublished(var view, var side) -> about(new ViewPublication(view, side));
            case ViewWithdrawn(var view, var side, var _) -> about(new ViewWithdrawal(view, side));
        };
    }

    private static boolean isPublished(PartnershipState state, PublicView view, MunicipalityId side) {
        return state.facts()
                .last(new ViewPublication(view, side), new ViewWithdrawal(view, side))
                .filter(fact -> fact.subject() instanceof ViewPublication)
                .isPresent();
    }

    private static String word(PublicView view) {
        return Spelling.of(view);
    }
}
