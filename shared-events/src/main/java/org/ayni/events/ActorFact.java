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

    @EventName("partnership.actor-involvement-changed.v1")
    record ActorInvolvementChanged(
            ActorId actor,
            Involvement involvement,
            @Nullable LocalizedText reason) implements ActorFact {}

    @EventName("partnership.actor-placed.v1")
    record ActorPlaced(ActorId actor, ActorId partOf) implements ActorFact {}

    @EventName("partnership.actor-succeeded.v1")
    record ActorSucceeded(ActorId actor, ActorId by) implements ActorFact {}
}
