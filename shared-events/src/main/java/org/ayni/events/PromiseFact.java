package org.ayni.events;

import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Source;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** What was promised, and what became of it. */
public sealed interface PromiseFact extends PartnershipEvent.PartnershipFact {

    /**
     * @param by who promised: one side or both
     * @param actor the actor that promised, when it was one of them alone
     * @param due until when
     * @param announced the entry of this journal in which it was said
     */
    @EventName("partnership.promise-made.v1")
    record PromiseMade(
            PromiseId promise,
            LocalizedText text,
            Whose by,
            @Nullable ActorId actor,
            @Nullable Edtf due,
            @Nullable Seen announced,
            List<Source> sources)
            implements PromiseFact {

        public PromiseMade {
            sources = Lists.orEmpty(sources);
        }

        /** What a side promises is its own word; whether it was kept concerns both. */
        @Override
        public Whose whose() {
            return by;
        }
    }

    /** @param keptBy the entry of this journal that tells the fact by which the promise was kept */
    @EventName("partnership.promise-kept.v1")
    record PromiseKept(PromiseId promise, Seen keptBy) implements PromiseFact {}

    @EventName("partnership.promise-lapsed.v1")
    record PromiseLapsed(PromiseId promise, @Nullable LocalizedText reason) implements PromiseFact {}
}
