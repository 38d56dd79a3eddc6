package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Source;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** What was promised, and what became of it. */
public sealed interface PromiseCommand extends PartnershipCommand.Tell {

    /** @param actor the actor that promised, when it was one of them alone */
    record MakePromise(
            PromiseId promise,
            LocalizedText text,
            Whose by,
            @Nullable ActorId actor,
            @Nullable Edtf due,
            @Nullable Cited announced,
            List<Source> sources)
            implements PromiseCommand {
        public MakePromise {
            sources = Lists.orEmpty(sources);
        }
    }

    record KeepPromise(PromiseId promise, Cited keptBy) implements PromiseCommand {}

    record LapsePromise(PromiseId promise, @Nullable LocalizedText reason) implements PromiseCommand {}
}
