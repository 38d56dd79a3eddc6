package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.events.value.Experience;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.Source;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Practices: one shares what it does well, another one adopts it and says whom it has it from. */
public sealed interface PracticeCommand extends PartnershipCommand.Tell {

    /**
     * Whoever may read what is recorded may adopt the practice. It is described anew by a correction.
     *
     * @param from what it came from, such as a project or an activity
     */
    record SharePractice(PracticeId practice, Whose whose, What what, List<ThingRef> from) implements PracticeCommand {
        public SharePractice {
            from = Lists.distinct(from);
        }
    }

    /** It is offered no more. Taking this back offers it again. */
    record WithdrawPractice(PracticeId practice, LocalizedText reason) implements PracticeCommand {}

    /**
     * @param practice what it is called here
     * @param origin the entry that shared it, in the journal of another partnership or, when it is the other side's, in this one
     * @param adapted what is done otherwise than there
     * @param from what else led to it, such as a question of a workshop
     */
    record AdoptPractice(
            PracticeId practice,
            Whose whose,
            What what,
            Cited.Elsewhere origin,
            @Nullable LocalizedText adapted,
            List<ThingRef> from)
            implements PracticeCommand {

        public AdoptPractice {
            from = Lists.distinct(from);
        }

        @Override
        public List<Address> reads() {
            return List.of(origin.address());
        }
    }

    /**
     * Something was adopted that stands in no journal.
     *
     * @param credit whom it was taken from
     */
    record RecordAdoption(
            PracticeId practice,
            Whose whose,
            What what,
            LocalizedText credit,
            @Nullable LocalizedText adapted,
            List<ThingRef> from)
            implements PracticeCommand {

        public RecordAdoption {
            from = Lists.distinct(from);
        }
    }

    /** @param lesson what was learned, also from what failed */
    record TellExperience(
            PracticeId practice, Whose whose, @Nullable Experience result, LocalizedText lesson, List<Source> sources)
            implements PracticeCommand {

        public TellExperience {
            sources = Lists.orEmpty(sources);
        }
    }
}
