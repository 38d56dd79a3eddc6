package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Newcomer;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Source;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Calls for contributors, who expressed interest, and what came of it. */
public sealed interface CallCommand extends PartnershipCommand.Tell {

    /** @param announced the entry of this journal in which it was said, such as a workshop */
    record OpenCall(
            CallId call,
            LocalizedText sought,
            Whose whose,
            @Nullable ActorSide side,
            List<Sector> sectors,
            List<SdgLink> sdgs,
            List<ThemeId> themes,
            @Nullable Edtf until,
            @Nullable Cited announced,
            List<Source> sources)
            implements CallCommand {
        public OpenCall {
            sectors = Lists.distinct(sectors);
            sdgs = Lists.distinct(sdgs);
            themes = Lists.distinct(themes);
            sources = Lists.orEmpty(sources);
        }
    }

    record CloseCall(CallId call, @Nullable LocalizedText reason) implements CallCommand {}

    record WithdrawCall(CallId call, @Nullable LocalizedText reason) implements CallCommand {}

    /**
     * An organisation comes forward while the call is open. It is named by its id when it is an actor already, else by its
     * name and sector.
     */
    record ExpressInterest(
            InterestId interest,
            CallId call,
            @Nullable ActorId actor,
            @Nullable Newcomer newcomer,
            @Nullable LocalizedText offer,
            List<Source> sources)
            implements CallCommand {
        public ExpressInterest {
            sources = Lists.orEmpty(sources);
        }
    }

    /** An interest of the past; the call may have ended since. */
    record RecordInterest(
            InterestId interest,
            CallId call,
            @Nullable ActorId actor,
            @Nullable Newcomer newcomer,
            @Nullable LocalizedText offer,
            List<Source> sources)
            implements CallCommand {
        public RecordInterest {
            sources = Lists.orEmpty(sources);
        }
    }

    /** @param actor the id under which a newcomer becomes an actor, or of the actor that it is; left out for one that came forward
     *     as an actor */
    record AcceptInterest(InterestId interest, @Nullable ActorId actor) implements CallCommand {}

    record DeclineInterest(InterestId interest, LocalizedText reason) implements CallCommand {}

    record WithdrawInterest(InterestId interest, @Nullable LocalizedText reason) implements CallCommand {}
}
