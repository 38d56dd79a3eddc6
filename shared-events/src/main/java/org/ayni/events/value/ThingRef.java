package org.ayni.events.value;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.ayni.events.value.InvalidValue.Rule;

/**
 * Anything of a partnership that can come of something else, or something else of it. Written as {@code project/solar},
 * {@code plan-item/2027/schulgarten}, {@code clause/1998/umwelt}, {@code entry/17}.
 *
 * @param id within the partnership; of an entry, the position at which its fact was first told
 */
public record ThingRef(Kind kind, String id) {

    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,15}");

    public enum Kind {
        OUTCOME,
        WORKSHOP,
        PROJECT,
        PRACTICE,
        PLAN_ITEM,
        PROMISE,
        CALL,
        AGREEMENT,
        CLAUSE,
        SERIES,
        PRODUCT,
        /** Something that happened and has no id of its own, such as an activity. */
        ENTRY;

        String word() {
            return Spelling.of(this);
        }
    }

    /** @throws InvalidValue unless the id is spelt as ids of its kind are */
    public ThingRef {
        switch (kind) {
            case OUTCOME -> new OutcomeId(id);
            case PLAN_ITEM -> planItem(id);
            case CLAUSE -> clause(id);
            case ENTRY -> {
                if (!POSITION.matcher(id).matches()) {
                    throw malformed("entry/" + id);
                }
            }
            case WORKSHOP, PROJECT, PRACTICE, PROMISE, CALL, AGREEMENT, SERIES, PRODUCT ->
                Slug.of("%s id".formatted(kind.word()), id);
        }
    }

    public static ThingRef of(OutcomeId outcome) {
        return new ThingRef(Kind.OUTCOME, outcome.value());
    }

    public static ThingRef of(WorkshopId workshop) {
        return new ThingRef(Kind.WORKSHOP, workshop.value());
    }

    public static ThingRef of(ProjectId project) {
        return new ThingRef(Kind.PROJECT, project.value());
    }

    public static ThingRef of(PracticeId practice) {
        return new ThingRef(Kind.PRACTICE, practice.value());
    }

    public static ThingRef of(PlanItemRef item) {
        return new ThingRef(Kind.PLAN_ITEM, item.toString());
    }

    public static ThingRef of(PromiseId promise) {
        return new ThingRef(Kind.PROMISE, promise.value());
    }

    public static ThingRef of(ClauseRef clause) {
        return new ThingRef(Kind.CLAUSE, clause.toString());
    }

    public static ThingRef entry(long position) {
        return new ThingRef(Kind.ENTRY, Long.toString(position));
    }

    /** @throws InvalidValue unless {@code written} is a known kind, a slash and an id */
    public static ThingRef parse(String written) {
        var slash = written.indexOf('/');
        var word = slash < 0 ? written : written.substring(0, slash);
        return Arrays.stream(Kind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .map(kind -> new ThingRef(kind, written.substring(slash + 1)))
                .orElseThrow(() -> malformed(written));
    }

    /** The item of a work plan that is meant. Ask {@link #kind} first. */
    public PlanItemRef planItem() {
        return planItem(id);
    }

    /** The clause of an agreement that is meant. Ask {@link #kind} first. */
    public ClauseRef clause() {
        return clause(id);
    }

    /** The position that is meant. Ask {@link #kind} first. */
    public long position() {
        return Long.parseLong(id);
    }

    private static PlanItemRef planItem(String id) {
        var slash = id.indexOf('/');
        if (slash < 0) {
            throw malformed("plan-item/" + id);
        }
        return new PlanItemRef(new WorkPlanId(id.substring(0, slash)), new PlanItemId(id.substring(slash + 1)));
    }

    private static ClauseRef clause(String id) {
        var slash = id.indexOf('/');
        if (slash < 0) {
            throw malformed("clause/" + id);
        }
        return new ClauseRef(new AgreementId(id.substring(0, slash)), new ClauseId(id.substring(slash + 1)));
    }

    private static InvalidValue malformed(String written) {
        return new InvalidValue(
                Rule.ID_MALFORMED,
                written,
                "a thing is written like outcome/2020-12-01-3, project/solar, plan-item/2027/schulgarten, clause/1998/umwelt or entry/17,"
                        + " not \"%s\"".formatted(written));
    }

    @Override
    public String toString() {
        return kind.word() + "/" + id;
    }
}
