package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ContestCommand.RecordMatch;
import org.ayni.command.partnership.ContestCommand.RecordResult;
import org.ayni.command.partnership.ContestCommand.SetDiscipline;
import org.ayni.command.partnership.Contests.Terms;
import org.ayni.command.partnership.Subject.Discipline;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.Scoring.Measure;
import org.ayni.events.value.Scoring.TieBreak;
import org.ayni.events.value.StationId;
import org.ayni.events.value.Tournament;
import org.jspecify.annotations.Nullable;

/** Whether a result is one that its discipline asks for. Whether the discipline and the entrant are there is asked elsewhere. */
final class Measuring {

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_ATTEMPTS = 50;
    private static final long LARGEST_TABLE_POINTS = 100;

    private Measuring() {}

    static Optional<Refused> refusal(SetDiscipline set) {
        var fits = switch (set.form()) {
            case TEAM_RALLY, SINGLE_RALLY -> set.tournament() == null && isSound(set, set.scoring());
            case TOURNAMENT -> set.scoring() == null && isSound(set.tournament());
            case OFFER_WITHOUT_RESULT -> set.scoring() == null && set.tournament() == null;
        };
        return when(!fits, Reason.SCORING_DOES_NOT_FIT, set.discipline());
    }

    private static boolean isSound(SetDiscipline set, @Nullable Scoring scoring) {
        if (scoring == null
                || !isSound(scoring.decimals())
                || scoring.attempts() < 1
                || scoring.attempts() > MOST_ATTEMPTS) {
            return false;
        }
        var tieBreak = scoring.tieBreak();
        return (tieBreak == null || isSound(tieBreak.decimals()))
                && (scoring.counting() != Counting.STATIONS
                        || (scoring.attempts() == 1 && !set.stations().isEmpty()));
    }

    private static boolean isSound(int decimals) {
        return decimals >= 0 && decimals <= MOST_DECIMALS;
    }

    private static boolean isSound(@Nullable Tournament tournament) {
        return tournament != null
                && tournament.pointsForDraw() >= 0
                && tournament.pointsForWin() > tournament.pointsForDraw()
                && tournament.pointsForWin() <= LARGEST_TABLE_POINTS;
    }

    static Optional<Refused> refusal(PartnershipState state, RecordResult result) {
        return terms(state, result, result.discipline()).flatMap(terms -> {
            var scoring = terms.scoring();
            return scoring == null
                    ? Optional.of(refused(Reason.RESULT_NOT_OF_THIS_FORM, result.discipline()))
                    : entrant(state, result, result.start(), terms)
                            .or(() -> station(terms, result.station(), result.discipline()))
                            .or(() -> when(
                                    scoring.counting() == Counting.STATIONS && result.station() == null,
                                    Reason.STATION_NEEDED,
                                    result.discipline()))
                            .or(() -> attempt(result, scoring))
                            .or(() -> value(result, scoring));
        });
    }

    /** Where there are several, one that is left out is unknown and not the first. */
    private static Optional<Refused> attempt(RecordResult result, Scoring scoring) {
        var attempt = result.attempt();
        if (attempt == null) {
            return when(scoring.attempts() > 1, Reason.ATTEMPT_NEEDED, result.discipline(), scoring.attempts());
        }
        return when(
                attempt < 1 || attempt > scoring.attempts(),
                Reason.ATTEMPT_OUT_OF_RANGE,
                attempt.toString(),
                scoring.attempts());
    }

    private static Optional<Refused> value(RecordResult result, Scoring scoring) {
        var value = result.value();
        var second = result.second();
        var tieBreak = scoring.tieBreak();
        return when(
                        (value == null) == (result.without() == null) || (value == null && second != null),
                        Reason.VALUE_OR_REASON)
                .or(() -> value == null ? Optional.empty() : figure(value, scoring.measure(), scoring.decimals()))
                .or(() -> when(second != null && tieBreak == null, Reason.NO_TIE_BREAK, result.discipline()))
                .or(() -> second == null || tieBreak == null ? Optional.empty() : figure(second, tieBreak));
    }

    private static Optional<Refused> figure(BigDecimal value, TieBreak tieBreak) {
        return figure(value, tieBreak.measure(), tieBreak.decimals());
    }

    /** Points may be taken away, so that fewer than none are left. */
    private static Optional<Refused> figure(BigDecimal value, Measure measure, int decimals) {
        return when(value.signum() < 0 && measure != Measure.POINTS, Reason.VALUE_NEGATIVE, value.toPlainString())
                .or(() -> when(
                        value.stripTrailingZeros().scale() > decimals,
                        Reason.TOO_MANY_DECIMALS,
                        value.toPlainString(),
                        decimals));
    }

    static Optional<Refused> refusal(PartnershipState state, RecordMatch match) {
        return terms(state, match, match.discipline()).flatMap(terms -> {
            var tournament = terms.tournament();
            return tournament == null
                    ? Optional.of(refused(Reason.RESULT_NOT_OF_THIS_FORM, match.discipline()))
                    : when(match.round() < 1, Reason.ROUND_NUMBER_BELOW_ONE, match.round())
                            .or(() -> station(terms, match.station(), match.discipline()))
                            .or(() -> opponents(match))
                            .or(() -> winner(match, tournament));
        });
    }

    private static Optional<Refused> opponents(RecordMatch match) {
        var opponent = match.opponent();
        var known = match.score() != null && match.opponentScore() != null;
        var told = match.score() != null || match.opponentScore() != null;
        return when(opponent != null && opponent == match.start(), Reason.MATCH_AGAINST_ITSELF, match.start())
                .or(() -> when(
                        opponent != null && (opponent < 1 || opponent > StartNumbers.LARGEST),
                        Reason.UNKNOWN_START_NUMBER,
                        String.valueOf(opponent)))
                .or(() -> when(
                        opponent == null ? told || match.winner() != null : told && !known,
                        Reason.MATCH_SCORE_INCOMPLETE,
                        match.start()))
                .or(() -> when(
                        negative(match.score()) || negative(match.opponentScore()),
                        Reason.VALUE_NEGATIVE,
                        match.score() + ":" + match.opponentScore()));
    }

    /** Somebody wins by the scores or by what is told, not against the scores; only in a table may nobody win. */
    private static Optional<Refused> winner(RecordMatch match, Tournament tournament) {
        if (match.opponent() == null) {
            return Optional.empty();
        }
        var winner = match.winner();
        var byScore = byScore(match);
        var oneOfThem = winner == null || winner == match.start() || winner.equals(match.opponent());
        var missing = winner == null
                && byScore == null
                && (match.score() == null || tournament.mode() == Tournament.Mode.KNOCK_OUT);
        var against = winner != null && byScore != null && !winner.equals(byScore);
        return when(missing || against || !oneOfThem, Reason.MATCH_WINNER_UNCLEAR, match.start(), match.opponent());
    }

    private static @Nullable Long byScore(RecordMatch match) {
        if (match.score() == null
                || match.opponentScore() == null
                || Objects.equals(match.score(), match.opponentScore())) {
            return null;
        }
        return match.score() > match.opponentScore() ? Long.valueOf(match.start()) : match.opponent();
    }

    private static boolean negative(@Nullable Long score) {
        return score != null && score < 0;
    }

    /** Of a discipline that is there; one that is not is refused for that. */
    private static Optional<Terms> terms(PartnershipState state, ContestCommand command, DisciplineId discipline) {
        var subject = new Discipline(command.series(), command.edition(), discipline);
        return state.has(subject) ? state.contests().terms(subject) : Optional.empty();
    }

    /** Of an entrant that is there; one that is not is refused for that. */
    private static Optional<Refused> entrant(PartnershipState state, ContestCommand command, long start, Terms terms) {
        var entrant = ContestRules.entrant(command, start);
        return when(
                state.has(entrant)
                        && ((terms.form() == DisciplineForm.TEAM_RALLY
                                        && state.contests().isSingle(entrant))
                                || (terms.form() == DisciplineForm.SINGLE_RALLY
                                        && state.contests().isTeam(entrant))),
                Reason.ENTRANT_OF_ANOTHER_FORM,
                start);
    }

    private static Optional<Refused> station(Terms terms, @Nullable StationId station, Object discipline) {
        return when(
                station != null && !terms.stations().contains(station),
                Reason.UNKNOWN_STATION,
                String.valueOf(station),
                discipline);
    }
}
