package org.ayni.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.BadQuestion.Reason;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.view.RowQuery;
import org.jspecify.annotations.Nullable;

/** What is {@link Wanted}, understood. */
record Filter(
        List<String> kinds,
        boolean all,
        List<String> sdgs,
        List<String> actors,
        List<String> sides,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean newestFirst,
        int limit) {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    /** @throws BadQuestion when something in it cannot be understood */
    static Filter of(Wanted wanted) {
        var from = Questions.firstDay("from", wanted.from());
        var to = Questions.lastDay("to", wanted.to());
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadQuestion(Reason.PERIOD_BACKWARDS, "to", to.toString());
        }
        return new Filter(
                Questions.list(wanted.kind()).stream().map(Filter::kind).toList(),
                yes("all", wanted.all()),
                Questions.list(wanted.sdg()).stream().map(Filter::sdg).toList(),
                Questions.list(wanted.actor()).stream()
                        .map(id -> id("actor", id, ActorId::new))
                        .toList(),
                Questions.list(wanted.side()).stream()
                        .map(id -> id("side", id, Whose::new))
                        .toList(),
                from,
                to,
                newestFirst(wanted.order()),
                limit(wanted.limit()));
    }

    /** @param after the place behind which it begins */
    RowQuery query(Sides known, @Nullable LocalDate happenedBy, @Nullable String after) {
        var groups = new ArrayList<Set<String>>();
        if (kinds.isEmpty()) {
            groups.add(Set.of(all ? Tags.ENTRY : Tags.WORLD));
        }
        group(groups, kinds, Tags::kind);
        group(groups, sdgs, Tags::sdg);
        group(groups, actors, Tags::actor);
        group(
                groups,
                sides.stream()
                        .flatMap(side -> known.withPredecessors(side).stream())
                        .toList(),
                Tags::side);
        var until = to == null || (happenedBy != null && happenedBy.isBefore(to)) ? happenedBy : to;
        return new RowQuery(groups, text(from), text(until), newestFirst, after, limit + 1);
    }

    /** Whether it may have happened in the period, and by the day: rows know only their first and last possible day. */
    boolean fits(Edtf happened, Question question) {
        return question.concerns(happened)
                && ((from == null && to == null)
                        || happened.within(from == null ? Edtf.FIRST_DAY : from, to == null ? Edtf.LAST_DAY : to)
                                .isPossible());
    }

    /** What must be the same for a cursor to go on: all but the size of the pages. */
    String meaning() {
        return "%s %s %s %s %s %s %s %s".formatted(kinds, all, sdgs, actors, sides, from, to, newestFirst);
    }

    private static void group(List<Set<String>> groups, List<String> wanted, Function<String, String> tag) {
        if (!wanted.isEmpty()) {
            groups.add(new TreeSet<>(wanted.stream().map(tag).toList()));
        }
    }

    private static String kind(String given) {
        if (!Kind.WORDS.contains(given)) {
            throw new BadQuestion(Reason.KIND_UNKNOWN, "kind", given);
        }
        return given;
    }

    private static String id(String name, String given, Function<String, ?> id) {
        try {
            return id.apply(given).toString();
        } catch (IllegalArgumentException e) {
            throw new BadQuestion(Reason.ID_MALFORMED, name, given);
        }
    }

    static boolean yes(String name, @Nullable String given) {
        if (given == null || given.equals("false")) {
            return false;
        }
        if (given.equals("true")) {
            return true;
        }
        throw new BadQuestion(Reason.YES_OR_NO, name, given);
    }

    private static String sdg(String given) {
        try {
            return new Sdg(given).value();
        } catch (IllegalArgumentException e) {
            throw new BadQuestion(Reason.SDG_UNKNOWN, "sdg", given);
        }
    }

    private static boolean newestFirst(@Nullable String order) {
        if (order == null || order.equals("oldest")) {
            return false;
        }
        if (order.equals("newest")) {
            return true;
        }
        throw new BadQuestion(Reason.ORDER_UNKNOWN, "order", order);
    }

    private static int limit(@Nullable String given) {
        if (given == null) {
            return USUAL;
        }
        if (!given.matches("[1-9][0-9]{0,2}") || Integer.parseInt(given) > MOST) {
            throw new BadQuestion(Reason.LIMIT_OUT_OF_RANGE, "limit", given);
        }
        return Integer.parseInt(given);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
