package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.Source;
import org.jspecify.annotations.Nullable;

/** Where each of the two towns stands on the way to a goal, in its own eyes. */
public sealed interface StocktakingCommand extends PartnershipCommand.Tell {

    /**
     * The acting side takes stock of one goal or target, now or as it did in the past.
     *
     * @param scale of a programme; the standard scale when it is left out
     * @param step on the scale; left out when the side does not know
     * @param evidence entries of this journal that show it
     */
    record AssessSdg(
            Sdg sdg,
            @Nullable Scale scale,
            @Nullable Integer step,
            @Nullable LocalizedText remarks,
            List<Cited> evidence,
            List<Source> sources)
            implements StocktakingCommand {

        public AssessSdg {
            evidence = Lists.distinct(evidence);
            sources = Lists.orEmpty(sources);
        }

        @Override
        public List<Address> reads() {
            return scale == null ? List.of() : List.of(scale.set().address());
        }
    }

    /** @param set the entry of the programme's journal that set the scale */
    record Scale(ProgrammeId programme, ScaleId scale, Cited.Elsewhere set) {}
}
