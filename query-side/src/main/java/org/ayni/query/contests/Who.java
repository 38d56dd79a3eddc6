package org.ayni.query.contests;

import java.util.List;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Country;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.TeamId;
import org.ayni.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * An entrant as a reader sees it.
 *
 * @param edition in a list of several editions
 * @param start absent where a single entrant is unlinked
 * @param ages of a single entrant, as far as five or more are of them
 * @param drawn whether the system drew the number, as it does for all single entrants
 */
record Who(
        Kind kind,
        @Nullable Integer edition,
        @Nullable Integer start,
        boolean drawn,
        @Nullable TeamId team,
        @Nullable Text name,
        List<MunicipalityId> municipalities,
        List<Country> countries,
        @Nullable ActorId actor,
        @Nullable Long members,
        List<String> ages,
        @Nullable Long position) {

    enum Kind {
        TEAM,
        SINGLE,
        /** All single entrants together. */
        SINGLES
    }

    /** Single entrants are shown together, or this one without anything that tells it from others. */
    static final Who SINGLES = single(Kind.SINGLES, null, List.of(), null);

    static Who unlinked() {
        return single(Kind.SINGLE, null, List.of(), null);
    }

    static Who single(int start, List<String> ages, @Nullable Long position) {
        return single(Kind.SINGLE, start, ages, position);
    }

    static Who team(TeamEntered team, @Nullable Integer edition, long position) {
        return new Who(
                Kind.TEAM,
                edition,
                team.start(),
                team.drawn(),
                team.team(),
                team.name(),
                team.municipalities(),
                team.countries(),
                team.actor(),
                team.members(),
                List.of(),
                position);
    }

    private static Who single(Kind kind, @Nullable Integer start, List<String> ages, @Nullable Long position) {
        return new Who(
                kind, null, start, kind == Kind.SINGLE, null, null, List.of(), List.of(), null, null, ages, position);
    }
}
