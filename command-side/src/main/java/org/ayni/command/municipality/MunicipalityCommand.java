package org.ayni.command.municipality;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Command;
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

/** What can be asked of the journal of a municipality. */
public sealed interface MunicipalityCommand extends Command {

    /** States a fact; what a correction states anew is one of these too. */
    sealed interface Tell extends MunicipalityCommand {}

    record RegisterMunicipality(
            LocalizedText name,
            MunicipalityKind kind,
            Country country,
            List<Language> languages,
            @Nullable TimeZone timeZone,
            @Nullable Location location,
            List<RegisterNumber> numbers,
            List<Source> sources)
            implements Tell {

        public RegisterMunicipality {
            languages = Lists.distinct(languages);
            numbers = Lists.distinct(numbers);
            sources = Lists.orEmpty(sources);
        }
    }

    record RenameMunicipality(LocalizedText name, List<Source> sources) implements Tell {
        public RenameMunicipality {
            sources = Lists.orEmpty(sources);
        }
    }

    /** Another municipality carries on. */
    record RecordSuccession(MunicipalityId by, List<Source> sources) implements Tell {
        public RecordSuccession {
            sources = Lists.orEmpty(sources);
        }
    }

    /** @param happened when the fact happened, as known now */
    record Correct(Cited corrected, Edtf happened, Tell anew, LocalizedText reason) implements MunicipalityCommand {
        @Override
        public boolean cites() {
            return true;
        }

        @Override
        public boolean tells() {
            return false;
        }
    }

    record Retract(Cited retracted, LocalizedText reason) implements MunicipalityCommand {
        @Override
        public boolean cites() {
            return true;
        }

        @Override
        public boolean tells() {
            return false;
        }
    }
}
