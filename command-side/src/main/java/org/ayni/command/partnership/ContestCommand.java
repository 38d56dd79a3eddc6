package org.ayni.command.partnership;

import java.math.BigDecimal;
import java.util.List;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.AgeCount;
import org.ayni.events.value.AgeGroup;
import org.ayni.events.value.Country;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Station;
import org.ayni.events.value.StationId;
import org.ayni.events.value.TeamId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Tournament;
import org.ayni.events.value.WithoutResult;
import org.jspecify.annotations.Nullable;

/** What is contested in an edition whose board is open. Results may come in late and in any order, from whoever saw them. */
public sealed interface ContestCommand extends OlympiadCommand {

    SeriesId series();

    int edition();

    record SetDiscipline(
            SeriesId series,
            int edition,
            DisciplineId discipline,
            LocalizedText name,
            DisciplineForm form,
            @Nullable Scoring scoring,
            @Nullable Tournament tournament,
            List<Station> stations)
            implements ContestCommand {
        public SetDiscipline {
            stations = Lists.orEmpty(stations);
        }
    }

    /** @param start its start number; one is drawn when it is left out */
    record EnterTeam(
            SeriesId series,
            int edition,
            @Nullable Long start,
            @Nullable TeamId team,
            @Nullable Text name,
            List<MunicipalityId> municipalities,
            List<Country> countries,
            @Nullable ActorId actor,
            @Nullable Long members,
            List<AgeCount> ages)
            implements ContestCommand {
        public EnterTeam {
            municipalities = Lists.distinct(municipalities);
            countries = Lists.distinct(countries);
            ages = Lists.orEmpty(ages);
        }

        @Override
        public boolean draws() {
            return start == null;
        }
    }

    /**
     * @param start only in a correction, where it is the number that was drawn
     * @param count how many enter at once, each under a number of its own; one when it is left out
     */
    record EnterSingle(
            SeriesId series,
            int edition,
            @Nullable Long start,
            @Nullable Long count,
            @Nullable AgeGroup ages,
            @Nullable Text from)
            implements ContestCommand {
        @Override
        public boolean draws() {
            return start == null;
        }
    }

    /** @param attempt may be left out where there is only one */
    record RecordResult(
            SeriesId series,
            int edition,
            DisciplineId discipline,
            @Nullable StationId station,
            int start,
            @Nullable Long attempt,
            @Nullable BigDecimal value,
            @Nullable BigDecimal second,
            @Nullable WithoutResult without)
            implements ContestCommand {}

    record RecordMatch(
            SeriesId series,
            int edition,
            DisciplineId discipline,
            @Nullable StationId station,
            int round,
            int start,
            @Nullable Long opponent,
            @Nullable Long score,
            @Nullable Long opponentScore,
            @Nullable Long winner)
            implements ContestCommand {}
}
