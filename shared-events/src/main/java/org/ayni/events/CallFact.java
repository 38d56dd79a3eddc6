package org.ayni.events;

import java.util.List;
import org.ayni.entry.Seen;
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

/** Calls for contributors, who expressed interest, and what came of it. All that belongs to a call is theirs who called. */
public sealed interface CallFact extends PartnershipEvent.PartnershipFact {

    /**
     * @param sought what or who is sought
     * @param side where those who are sought belong; absent when that does not matter
     * @param sectors of which sectors they are; empty when that does not matter
     * @param until until when they may come forward
     * @param announced the entry of this journal in which it was said
     */
    @EventName("partnership.call-opened.v1")
    record CallOpened(
            CallId call,
            LocalizedText sought,
            Whose whose,
            @Nullable ActorSide side,
            List<Sector> sectors,
            List<SdgLink> sdgs,
            List<ThemeId> themes,
            @Nullable Edtf until,
            @Nullable Seen announced,
            List<Source> sources)
            implements CallFact {

        public CallOpened {
            sectors = Lists.distinct(sectors);
            sdgs = Lists.distinct(sdgs);
            themes = Lists.distinct(themes);
            sources = Lists.orEmpty(sources);
        }
    }

    /** Nobody more is sought; whoever came forward may still be answered. */
    @EventName("partnership.call-closed.v1")
    record CallClosed(CallId call, Whose whose, @Nullable LocalizedText reason) implements CallFact {}

    /** It is sought no longer. */
    @EventName("partnership.call-withdrawn.v1")
    record CallWithdrawn(CallId call, Whose whose, @Nullable LocalizedText reason) implements CallFact {}

    /**
     * An organisation wants to take part.
     *
     * @param actor when it is an actor of the partnership already
     * @param newcomer when it is none yet; exactly one of the two is there
     * @param offer what it would bring
     */
    @EventName("partnership.interest-expressed.v1")
    record InterestExpressed(
            InterestId interest,
            CallId call,
            Whose whose,
            @Nullable ActorId actor,
            @Nullable Newcomer newcomer,
            @Nullable LocalizedText offer,
            List<Source> sources)
            implements CallFact {

        public InterestExpressed {
            sources = Lists.orEmpty(sources);
        }
    }

    /** It takes part from now on, and it came through that call. */
    @EventName("partnership.interest-accepted.v1")
    record InterestAccepted(InterestId interest, Whose whose, ActorId actor) implements CallFact {}

    @EventName("partnership.interest-declined.v1")
    record InterestDeclined(InterestId interest, Whose whose, LocalizedText reason) implements CallFact {}

    /** The organisation does not want to any more. */
    @EventName("partnership.interest-withdrawn.v1")
    record InterestWithdrawn(
            InterestId interest, Whose whose, @Nullable LocalizedText reason) implements CallFact {}
}
