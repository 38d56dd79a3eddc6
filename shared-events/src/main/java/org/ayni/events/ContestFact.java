package org.ayni.events;

import java.math.BigDecimal;
import java.util.List;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.AgeCount;
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
import org.ayni.events.value.Whose;
import org.ayni.events.value.WithoutResult;
import org.jspecify.annotations.Nullable;

/**
 * What is contested in one edition of a senior olympiad: its disciplines, who enters under which start number, and what they
 * achieve. Several facts may tell of the same result; none replaces another.
 */
public sealed interface ContestFact extends OlympiadFact {

    SeriesId series();

    /** The number of the edition. */
    int edition();

    /**
     * @param scoring of a rally; absent otherwise
     * @param tournament of a tournament; absent otherwise
     * @param stations where it is held; empty when that does not matter
     */
    @EventName("partnership.olympiad-discipline-set.v1")
    record DisciplineSet(
            SeriesId series,
            int edition,
            Whose whose,
            DisciplineId discipline,
            LocalizedText name,
            DisciplineForm form,
            @Nullable Scoring scoring,
            @Nullable Tournament tournament,
            List<Station> stations)
            implements ContestFact {

        public DisciplineSet {
            stations = Lists.orEmpty(stations);
        }
    }

    /**
     * A team, of any ages. Its members are counted, never named.
     *
     * @param start its start number, by which all results name it; unique in the edition
     * @param drawn whether the system drew that number, because none was told
     * @param team which team it is, when it comes again
     * @param name what it calls itself in public
     * @param municipalities where its members are from; more than one when it is mixed
     * @param actor of which organisation it is
     * @param members how many; absent when unknown
     * @param ages members of each age group, as far as they are told
     */
    @EventName("partnership.olympiad-team-entered.v1")
    record TeamEntered(
            SeriesId series,
            int edition,
            Whose whose,
            int start,
            boolean drawn,
            @Nullable TeamId team,
            @Nullable Text name,
            List<MunicipalityId> municipalities,
            List<Country> countries,
            @Nullable ActorId actor,
            @Nullable Long members,
            List<AgeCount> ages)
            implements ContestFact {

        public TeamEntered {
            municipalities = Lists.distinct(municipalities);
            countries = Lists.distinct(countries);
            ages = Lists.orEmpty(ages);
        }
    }

    /**
     * A person for themselves, without a name. Everything but the number is text, so that it can be removed: what could link
     * the number to a person must not stay for ever.
     *
     * @param start drawn at random in each edition
     * @param ages the age group, such as {@code 70-74}
     * @param from club or place
     */
    @EventName("partnership.olympiad-single-entered.v1")
    record SingleEntered(
            SeriesId series,
            int edition,
            Whose whose,
            int start,
            @Nullable Text ages,
            @Nullable Text from) implements ContestFact {}

    /**
     * What somebody saw an entrant of a rally achieve.
     *
     * @param start of the entrant
     * @param attempt from 1
     * @param value absent exactly when {@code without} says why
     * @param second of the measure that decides between equal values
     */
    @EventName("partnership.olympiad-result-recorded.v1")
    record ResultRecorded(
            SeriesId series,
            int edition,
            Whose whose,
            DisciplineId discipline,
            @Nullable StationId station,
            int start,
            int attempt,
            @Nullable BigDecimal value,
            @Nullable BigDecimal second,
            @Nullable WithoutResult without)
            implements ContestFact {}

    /**
     * A match of a tournament.
     *
     * @param round from 1; the final has the highest
     * @param start of one of the two
     * @param opponent of the other; absent when there was none and the first one goes on
     * @param score absent when it was not played to its end, or nobody knows
     * @param winner where the scores do not say it
     */
    @EventName("partnership.olympiad-match-recorded.v1")
    record MatchRecorded(
            SeriesId series,
            int edition,
            Whose whose,
            DisciplineId discipline,
            @Nullable StationId station,
            int round,
            int start,
            @Nullable Long opponent,
            @Nullable Long score,
            @Nullable Long opponentScore,
            @Nullable Long winner)
            implements ContestFact {}
}
