package org.ayni.events.value;

import java.util.Arrays;
import org.ayni.events.value.InvalidValue.Rule;

/**
 * What both sides endorse as a whole, as it stands then: a work plan, an agreement, the minutes of a workshop. Written as
 * {@code work-plan/2022}.
 */
public record DocumentId(Kind kind, String id) {

    public enum Kind {
        WORK_PLAN,
        AGREEMENT,
        /** Of a workshop; the id is that of the workshop. */
        MINUTES;

        String word() {
            return Spelling.of(this);
        }
    }

    /**
     * Whether its parts are agreed by endorsing the whole, and not by confirming each. Minutes tell of a workshop, which is a
     * fact that happened and is confirmed as such.
     */
    public boolean standsForItsParts() {
        return switch (kind) {
            case WORK_PLAN, AGREEMENT -> true;
            case MINUTES -> false;
        };
    }

    public DocumentId {
        Slug.of("document id", id);
    }

    public static DocumentId of(WorkPlanId plan) {
        return new DocumentId(Kind.WORK_PLAN, plan.value());
    }

    public static DocumentId of(AgreementId agreement) {
        return new DocumentId(Kind.AGREEMENT, agreement.value());
    }

    public static DocumentId minutes(WorkshopId workshop) {
        return new DocumentId(Kind.MINUTES, workshop.value());
    }

    public static DocumentId parse(String written) {
        var slash = written.indexOf('/');
        var word = slash < 0 ? written : written.substring(0, slash);
        var kind = Arrays.stream(Kind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        Rule.ID_MALFORMED,
                        written,
                        "a document is written like work-plan/2022, agreement/1998 or minutes/2020-12-01, not \"%s\""
                                .formatted(written)));
        return new DocumentId(kind, written.substring(slash + 1));
    }

    @Override
    public String toString() {
        return kind.word() + "/" + id;
    }
}
