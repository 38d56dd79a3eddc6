package org.ayni.query.contests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.value.Text;
import org.ayni.query.contests.AgeGroups.Group;
import org.jspecify.annotations.Nullable;

/** Who is behind a start number, as far as that may be shown. */
final class Entrants {
    private static final String UNKNOWN = "unknown";
    private static final String MIXED = "mixed";

    private final Contest contest;
    private final Countries registered;
    private final boolean unlinked;
    private final List<Group> ages;

    /**
     * @param registered where the municipalities are, by what they say themselves
     * @param unlinked whether single entrants are no longer shown one by one
     */
    Entrants(Contest contest, Countries registered, boolean unlinked) {
        this.contest = contest;
        this.registered = registered;
        this.unlinked = unlinked;
        this.ages = AgeGroups.counted(texts(SingleEntered::ages));
    }

    /** Of somebody whose entry nobody knows, the number is all there is. */
    Who of(int start) {
        return of(start, null);
    }

    /** @param edition in a list of several editions */
    Who of(int start, @Nullable Integer edition) {
        var team = contest.teams().get(start);
        if (team != null) {
            return Who.team(team.told(), edition, team.fact().position());
        }
        var single = contest.singles().get(start);
        if (unlinked) {
            return Who.unlinked();
        }
        return single == null
                ? Who.single(start, List.of(), null)
                : Who.single(
                        start,
                        written(single.told().ages())
                                .map(group -> AgeGroups.shown(ages, group))
                                .findFirst()
                                .orElse(List.of()),
                        single.fact().position());
    }

    boolean isTeam(int start) {
        return contest.teams().containsKey(start);
    }

    /** Whether nothing may be shown that leads to this number: also one of whose entry nobody knows may be that of a single entrant. */
    boolean isUnlinked(int start) {
        return unlinked && !isTeam(start);
    }

    List<Who> teams() {
        return contest.teams().keySet().stream().map(this::of).toList();
    }

    /** None once they are unlinked. */
    List<Who> singles() {
        return unlinked
                ? List.of()
                : contest.singles().keySet().stream().map(this::of).toList();
    }

    long numberOfSingles() {
        return contest.singles().size();
    }

    List<Group> agesOfSingles() {
        return ages;
    }

    /** Of a group that was merged not even the names are told: a club may have sent one. */
    List<Group> originsOfSingles() {
        return AgeGroups.counted(texts(SingleEntered::from)).stream()
                .map(group -> group.of().size() > 1 ? new Group(List.of(), group.number()) : group)
                .toList();
    }

    /** Of all teams together: a group within one team is small. */
    List<Group> agesInTeams() {
        var counts = new TreeMap<String, Long>();
        contest.teams()
                .values()
                .forEach(team -> team.told()
                        .ages()
                        .forEach(group -> counts.merge(group.ages().value(), group.members(), Long::sum)));
        return AgeGroups.merged(counts);
    }

    /** The municipality that a team is from: one, or mixed, or nobody has told. */
    String municipality(int start) {
        var team = contest.teams().get(start);
        return team == null
                ? UNKNOWN
                : only(team.told().municipalities().stream()
                        .map(Object::toString)
                        .toList());
    }

    /** As was told when the team entered; else where the municipalities are from which it is, if that is known of each. */
    String country(int start) {
        var team = contest.teams().get(start);
        if (team == null) {
            return UNKNOWN;
        }
        var told = team.told().countries();
        if (!told.isEmpty()) {
            return only(told.stream().map(Object::toString).toList());
        }
        var of = team.told().municipalities().stream().map(registered::of).toList();
        return of.stream().allMatch(Optional::isPresent)
                ? only(of.stream()
                        .flatMap(Optional::stream)
                        .map(Object::toString)
                        .distinct()
                        .toList())
                : UNKNOWN;
    }

    private static String only(List<String> some) {
        return switch (some.size()) {
            case 0 -> UNKNOWN;
            case 1 -> some.getFirst();
            default -> MIXED;
        };
    }

    private List<String> texts(Function<SingleEntered, @Nullable Text> of) {
        var texts = new ArrayList<String>();
        contest.singles()
                .values()
                .forEach(single -> written(of.apply(single.told())).forEach(texts::add));
        return texts;
    }

    private static Stream<String> written(@Nullable Text text) {
        return text instanceof Text.Written(var value) ? Stream.of(value) : Stream.empty();
    }
}
