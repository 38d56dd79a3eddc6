package org.ayni.events;

import java.util.List;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Source;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** The organisations that take part, and those still to be won. */
public sealed interface ActorFact extends PartnershipEvent.PartnershipFact {

    @EventName("partnership.actor-registered.v1")
    record ActorRegistered(
            ActorId actor,
            LocalizedText name,
            Sector sector,
            ActorSide side,
            Involvement involvement,
            @Nullable ActorId partOf,
            List<SdgLink> sdgs,
            List<ThemeId> themes,
            List<Source> sources)
            implements ActorFact {

        public ActorRegistered {
            sdgs = Lists.distinct(sdgs);
            themes = Lists.distinct(themes);
            sources = Lists.orEmpty(sources);
        }

        @Override
        public Whose whose() {
            return side.isMunicipality() ? Whose.of(side.municipality()) : Whose.BOTH;
        }
    }

    /** @param whose the side that the actor is of; both when it is of neither, and where an older entry did not say it */
    @EventName("partnership.actor-involvement-changed.v2")
    record ActorInvolvementChanged(
            ActorId actor,
            Involvement involvement,
            @Nullable LocalizedText reason,
            Whose whose) implements ActorFact {}

    /** @param whose as above: of the actor that is placed */
    @EventName("partnership.actor-placed.v2")
    record ActorPlaced(ActorId actor, ActorId partOf, Whose whose) implements ActorFact {}

    /** @param whose as above: of the actor that was there before */
    @EventName("partnership.actor-succeeded.v2")
    record ActorSucceeded(ActorId actor, ActorId by, Whose whose) implements ActorFact {}
}
