package org.ayni.cli.chronology;

import java.util.List;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Learning;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Travel;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param id knows it again in a later state of the file
 * @param keeps promises of this or an earlier fact
 */
public record Fact(String id, Edtf when, What what, Kind kind, List<Promise> promises, List<PromiseId> keeps) {

    /** @param actor the actor that promised, when the file names one */
    public record Promise(
            PromiseId id,
            LocalizedText text,
            Whose by,
            @Nullable ActorId actor) {}

    /** What kind of thing it was, with what only that kind has. */
    public sealed interface Kind {}

    /** @param side whose own affair it was, when the file says so */
    public record Activity(
            ActivityKind kind,
            @Nullable MunicipalityId side,
            @Nullable Travel travel,
            @Nullable Learning learning,
            @Nullable Text body,
            @Nullable ProductId product,
            List<MunicipalityId> jointWith)
            implements Kind {}

    public record Workshop(List<Outcome> outcomes, @Nullable Edtf themesValid) implements Kind {}

    /** @param supersedes the id of an earlier fact */
    public record Agreement(@Nullable String supersedes) implements Kind {}

    /** @param renamed the name of the series from this edition on */
    public record Olympiad(
            SeriesId series,
            int edition,
            @Nullable Text renamed,
            @Nullable MunicipalityId inspiredBy) implements Kind {}

    public record Launch(ProductId product, @Nullable MunicipalityId side) implements Kind {}

    public record Enrolment(PhaseRef phase) implements Kind {}

    /** @param presents the id of an earlier fact */
    public record Conference(
            PhaseRef phase,
            int part,
            @Nullable String presents,
            List<Country> countriesPresent,
            List<ThemeId> themesOfAll,
            List<Outcome> outcomes)
            implements Kind {}
}
