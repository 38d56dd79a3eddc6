package org.ayni.events;

import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Location;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.MunicipalityKind;
import org.ayni.events.value.RegisterNumber;
import org.ayni.events.value.Source;
import org.ayni.events.value.TimeZone;
import org.jspecify.annotations.Nullable;

/** What is recorded in the journal of one municipality. */
public sealed interface MunicipalityEvent extends Event {

    /** A fact about the municipality; only such an entry can be corrected or retracted. */
    sealed interface MunicipalityFact extends MunicipalityEvent {}

    @EventName("municipality.registered.v1")
    record MunicipalityRegistered(
            LocalizedText name,
            MunicipalityKind kind,
            Country country,
            List<Language> languages,
            @Nullable TimeZone timeZone,
            @Nullable Location location,
            List<RegisterNumber> numbers,
            List<Source> sources)
            implements MunicipalityFact {

        public MunicipalityRegistered {
            languages = Lists.distinct(languages);
            numbers = Lists.distinct(numbers);
            sources = Lists.orEmpty(sources);
        }
    }

    @EventName("municipality.renamed.v1")
    record MunicipalityRenamed(LocalizedText name, List<Source> sources) implements MunicipalityFact {

        public MunicipalityRenamed {
            sources = Lists.orEmpty(sources);
        }
    }

    /** It ceased to be; another municipality carries on. What it did stays under its own name. */
    @EventName("municipality.succeeded.v1")
    record MunicipalitySucceeded(MunicipalityId by, List<Source> sources) implements MunicipalityFact {

        public MunicipalitySucceeded {
            sources = Lists.orEmpty(sources);
        }
    }

    /**
     * States an earlier fact anew; the first statement stays in the journal.
     *
     * @param corrected the entry that is corrected, as its last change was seen
     * @param happened when the fact happened, as known now
     */
    @EventName("municipality.corrected.v1")
    record MunicipalityFactCorrected(Seen corrected, Edtf happened, MunicipalityFact fact, LocalizedText reason)
            implements MunicipalityEvent {}

    @EventName("municipality.retracted.v1")
    record MunicipalityFactRetracted(Seen retracted, LocalizedText reason) implements MunicipalityEvent {}
}
