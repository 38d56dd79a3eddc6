package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.owner;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ContestCommand.EnterSingle;
import org.ayni.command.partnership.ContestCommand.EnterTeam;
import org.ayni.command.partnership.ContestCommand.RecordMatch;
import org.ayni.command.partnership.ContestCommand.RecordResult;
import org.ayni.command.partnership.ContestCommand.SetDiscipline;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Board;
import org.ayni.command.partnership.Subject.Discipline;
import org.ayni.command.partnership.Subject.Entrant;
import org.ayni.command.partnership.Subject.Match;
import org.ayni.command.partnership.Subject.Result;
import org.ayni.events.ContestFact;
import org.ayni.events.ContestFact.DisciplineSet;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.AgeGroup;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Disciplines are set, entrants enter, results are recorded: in any order of arrival, and by as many as saw them. No result is
 * refused because there is another one; which of them holds is for people to settle.
 */
final class ContestRules {

    private static final int MOST_AT_ONCE = 100;

    private ContestRules() {}

    static Optional<Refused> stage(PartnershipState state, ContestCommand command) {
        return switch (command) {
            case SetDiscipline set ->
                when(
                                state.has(new Discipline(set.series(), set.edition(), set.discipline())),
                                Reason.DISCIPLINE_EXISTS,
                                set.discipline(),
                                set.edition())
                        .or(() -> Measuring.refusal(set));
            case EnterTeam team ->
                numbered(team.start()).or(() -> ages(team)).or(() -> free(state, team, team.start()));
            case EnterSingle one ->
                when(one.start() != null, Reason.START_NUMBER_IS_DRAWN).or(() -> atOnce(one, MOST_AT_ONCE));
            case RecordResult result -> Measuring.refusal(state, result);
            case RecordMatch match -> Measuring.refusal(state, match);
        };
    }

    /** A single entrant keeps the number that was drawn, and never becomes one under a number that was chosen. */
    static Optional<Refused> stageOfCorrection(PartnershipState others, ContestCommand anew) {
        return switch (anew) {
            case SetDiscipline set -> Measuring.refusal(set).or(() -> Fitting.refusal(others, set));
            case EnterTeam team -> numbered(team.start()).or(() -> ages(team));
            case EnterSingle one ->
                when(
                                one.start() == null || others.contests().isTeam(entrant(one, one.start())),
                                Reason.START_NUMBER_IS_DRAWN)
                        .or(() -> atOnce(one, 1));
            case RecordResult result -> Measuring.refusal(others, result);
            case RecordMatch match -> Measuring.refusal(others, match);
        };
    }

    /** @param chance draws the start number, where none is given */
    static ContestFact fact(PartnershipState state, ContestCommand command, long chance) {
        var series = command.series();
        var edition = command.edition();
        var whose = state.owner(series);
        return switch (command) {
            case SetDiscipline set ->
                new DisciplineSet(
                        series,
                        edition,
                        whose,
                        set.discipline(),
                        set.name(),
                        set.form(),
                        set.scoring(),
                        set.tournament(),
                        set.stations());
            case EnterTeam team ->
                new TeamEntered(
                        series,
                        edition,
                        whose,
                        number(state, team, team.start(), chance),
                        team.start() == null,
                        team.team(),
                        team.name(),
                        team.municipalities(),
                        team.countries(),
                        team.actor(),
                        team.members(),
                        team.ages());
            case EnterSingle one ->
                single(one, whose, starts(state, one, chance).getFirst());
            case RecordResult result ->
                new ResultRecorded(
                        series,
                        edition,
                        whose,
                        result.discipline(),
                        result.station(),
                        result.start(),
                        result.attempt() == null ? 1 : whole(result.attempt()),
                        result.value(),
                        result.second(),
                        result.without());
            case RecordMatch match ->
                new MatchRecorded(
                        series,
                        edition,
                        whose,
                        match.discipline(),
                        match.station(),
                        match.round(),
                        match.start(),
                        match.opponent(),
                        match.score(),
                        match.opponentScore(),
                        match.winner());
        };
    }

    /** Whoever enters at once with the first. */
    static List<PartnershipFact> after(PartnershipState state, EnterSingle command, long chance) {
        var whose = state.owner(command.series());
        return starts(state, command, chance).stream()
                .skip(1)
                .<PartnershipFact>map(start -> single(command, whose, start))
                .toList();
    }

    private static SingleEntered single(EnterSingle one, Whose whose, int start) {
        var ages = one.ages();
        return new SingleEntered(
                one.series(), one.edition(), whose, start, ages == null ? null : Text.of(ages.value()), one.from());
    }

    private static List<Integer> starts(PartnershipState state, EnterSingle command, long chance) {
        var told = command.start();
        if (told != null) {
            return List.of(whole(told));
        }
        var count = command.count();
        return StartNumbers.draw(
                count == null ? 1 : whole(count), chance, number -> state.has(entrant(command, number)));
    }

    private static Optional<Refused> atOnce(EnterSingle command, int most) {
        var count = command.count();
        return when(count != null && (count < 1 || count > most), Reason.TOO_MANY_AT_ONCE, String.valueOf(count), most);
    }

    static Gist<Subject> gist(ContestFact fact) {
        var series = fact.series();
        var edition = fact.edition();
        var board = Stream.of(new Board(series, edition));
        return switch (fact) {
            case DisciplineSet set ->
                about(new Discipline(series, edition, set.discipline()), board, owner(set.whose()));
            case TeamEntered team ->
                about(new Entrant(series, edition, team.start()), board, owner(team.whose()), actor(team.actor()));
            case SingleEntered one -> about(new Entrant(series, edition, one.start()), board, owner(one.whose()));
            case ResultRecorded result ->
                about(
                        new Result(series, edition, result.discipline()),
                        board,
                        Stream.of(
                                new Discipline(series, edition, result.discipline()),
                                new Entrant(series, edition, result.start())));
            case MatchRecorded match ->
                about(
                        new Match(series, edition, match.discipline()),
                        board,
                        Stream.of(
                                new Discipline(series, edition, match.discipline()),
                                new Entrant(series, edition, match.start())),
                        opponent(match));
        };
    }

    private static Stream<Actor> actor(@Nullable ActorId actor) {
        return actor == null ? Stream.empty() : Stream.of(new Actor(actor));
    }

    private static Stream<Entrant> opponent(MatchRecorded match) {
        var opponent = match.opponent();
        return opponent == null
                ? Stream.empty()
                : Stream.of(new Entrant(match.series(), match.edition(), whole(opponent)));
    }

    private static Optional<Refused> numbered(@Nullable Long start) {
        return when(
                start != null && (start < 1 || start > StartNumbers.LARGEST),
                Reason.START_NUMBER_OUT_OF_RANGE,
                String.valueOf(start),
                StartNumbers.LARGEST);
    }

    /** Who is of no group that was told is of unknown age: the groups may be fewer than the members, and never more. */
    private static Optional<Refused> ages(EnterTeam team) {
        var groups = new HashSet<AgeGroup>();
        var members = team.members();
        var left = members == null ? Long.MAX_VALUE : members;
        for (var group : team.ages()) {
            if (!groups.add(group.ages())) {
                return Optional.of(refused(Reason.AGE_GROUP_TWICE, group.ages()));
            }
            if (group.members() > left) {
                return Optional.of(refused(Reason.AGES_ABOVE_MEMBERS, String.valueOf(members)));
            }
            left -= group.members();
        }
        return Optional.empty();
    }

    private static Optional<Refused> free(PartnershipState state, ContestCommand command, @Nullable Long start) {
        return start == null
                ? Optional.empty()
                : when(state.has(entrant(command, start)), Reason.START_NUMBER_TAKEN, start, command.edition());
    }

    private static int number(PartnershipState state, ContestCommand command, @Nullable Long told, long chance) {
        SeriesId series = command.series();
        return told == null
                ? StartNumbers.draw(chance, number -> state.has(new Entrant(series, command.edition(), number)))
                : whole(told);
    }

    static Entrant entrant(ContestCommand command, long start) {
        return new Entrant(command.series(), command.edition(), whole(start));
    }

    /** A correction is stated before it is held against the rules: a number that is far too large must not break that. */
    private static int whole(long number) {
        return Math.clamp(number, 0, Integer.MAX_VALUE);
    }
}
