package org.ayni.command.partnership;

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
import org.jspecify.annotations.Nullable;

/** The organisations that take part, and those still to be won. */
public sealed interface ActorCommand extends PartnershipCommand.Tell {

    record RegisterActor(
            ActorId actor,
            LocalizedText name,
            Sector sector,
            ActorSide side,
            @Nullable Involvement involvement,
            @Nullable ActorId partOf,
            List<SdgLink> sdgs,
            List<ThemeId> themes,
            List<Source> sources)
            implements ActorCommand {
        public RegisterActor {
            sdgs = Lists.distinct(sdgs);
            themes = Lists.distinct(themes);
            sources = Lists.orEmpty(sources);
        }
    }

    record ChangeActorInvolvement(
            ActorId actor,
            Involvement involvement,
            @Nullable LocalizedText reason) implements ActorCommand {}

    record PlaceActor(ActorId actor, ActorId partOf) implements ActorCommand {}

    record RecordActorSuccession(ActorId actor, ActorId by) implements ActorCommand {}
}
