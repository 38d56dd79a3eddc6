package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ContestCommand.SetDiscipline;
import org.ayni.command.partnership.Subject.Entrant;
import org.ayni.command.partnership.Subject.Match;
import org.ayni.command.partnership.Subject.Result;
import org.ayni.events.value.DisciplineForm;

/**
 * Whether what was recorded in a discipline is still of its form when that is corrected: else a correction would take results from
 * the board that nobody has taken back. Results of an attempt or a station that is no longer there stay on the board, as ones
 * that do not fit.
 */
final class Fitting {

    private Fitting() {}

    static Optional<Refused> refusal(PartnershipState state, SetDiscipline anew) {
        var results = state.facts()
                .about(new Result(anew.series(), anew.edition(), anew.discipline()))
                .filter(one -> anew.scoring() == null || isOfAnotherForm(state, one, anew.form()));
        var matches = state.facts()
                .about(new Match(anew.series(), anew.edition(), anew.discipline()))
                .filter(_ -> anew.tournament() == null);
        return Stream.concat(results, matches)
                .map(Fact::position)
                .min(Comparator.naturalOrder())
                .map(first -> refused(Reason.RESULTS_DO_NOT_FIT, anew.discipline(), first));
    }

    private static boolean isOfAnotherForm(PartnershipState state, Fact<Subject> result, DisciplineForm form) {
        return result.gist().names().stream()
                .anyMatch(name -> name instanceof Entrant entrant
                        && ((form == DisciplineForm.TEAM_RALLY
                                        && state.contests().isSingle(entrant))
                                || (form == DisciplineForm.SINGLE_RALLY
                                        && state.contests().isTeam(entrant))));
    }
}
