package org.ayni.query.genealogy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.PracticeFact;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PracticeFact.PracticeWithdrawn;
import org.ayni.events.value.Experience;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.Source;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.What;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.FactNote;
import org.ayni.query.practices.Adoption;
import org.ayni.query.practices.Credit;
import org.jspecify.annotations.Nullable;

/** What a partnership shares and has adopted, from whom, and what came of it. */
record Practices(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Shared> shared,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Adopted> adopted) {

    /**
     * @param withdrawal why it is offered no more; absent while it is
     * @param cameFrom what it came from directly
     * @param became what came of it directly
     * @param adoptions by whom it was adopted, as far as they let it be known
     */
    record Shared(
            PracticeId practice,
            What what,
            @Nullable Withdrawal withdrawal,
            List<Experienced> experiences,
            List<Kin.Thing> cameFrom,
            List<Kin.Thing> became,
            List<Adoption> adoptions,
            FactNote fact) {}

    /**
     * @param origin what was adopted, where that stands in a journal
     * @param credit whom it was taken from, where it stands in none
     * @param adapted what is done otherwise than there
     */
    record Adopted(
            PracticeId practice,
            What what,
            @Nullable Credit origin,
            @Nullable LocalizedText credit,
            @Nullable LocalizedText adapted,
            List<Experienced> experiences,
            List<Kin.Thing> cameFrom,
            List<Kin.Thing> became,
            FactNote fact) {}

    record Withdrawal(LocalizedText reason, FactNote fact) {}

    /** @param result absent when nobody could say so in a word */
    record Experienced(@Nullable Experience result, LocalizedText lesson, List<Source> sources, FactNote fact) {}

    static Practices of(long position, Kin kin) {
        return new Practices(
                position,
                kin.telling(PracticeShared.class).map(one -> shared(kin, one)).toList(),
                kin.telling(PracticeAdopted.class).map(one -> adopted(kin, one)).toList());
    }

    private static Shared shared(Kin kin, Telling<PracticeShared> one) {
        var practice = one.told().practice();
        return new Shared(
                practice,
                one.told().what(),
                of(kin.standing(PracticeWithdrawn.class), practice)
                        .map(withdrawn -> new Withdrawal(withdrawn.told().reason(), kin.note(withdrawn)))
                        .findFirst()
                        .orElse(null),
                experiences(kin, practice),
                cameFrom(kin, practice),
                became(kin, practice),
                kin.exchange().adoptions(kin.question().journal(), one.fact().position()),
                kin.note(one));
    }

    private static Adopted adopted(Kin kin, Telling<PracticeAdopted> one) {
        var told = one.told();
        var origin = told.origin();
        return new Adopted(
                told.practice(),
                told.what(),
                origin == null ? null : kin.exchange().credit(origin),
                told.credit(),
                told.adapted(),
                experiences(kin, told.practice()),
                cameFrom(kin, told.practice()),
                became(kin, told.practice()),
                kin.note(one));
    }

    private static List<Experienced> experiences(Kin kin, PracticeId practice) {
        return of(kin.telling(ExperienceTold.class), practice)
                .map(one -> new Experienced(
                        one.told().result(), one.told().lesson(), one.told().sources(), kin.note(one)))
                .toList();
    }

    private static <T extends PracticeFact> Stream<Telling<T>> of(Stream<Telling<T>> told, PracticeId practice) {
        return told.filter(one -> one.told().practice().equals(practice));
    }

    private static List<Kin.Thing> cameFrom(Kin kin, PracticeId practice) {
        return kin.ancestors(ThingRef.of(practice)).stream()
                .filter(step -> step.distance() == 1)
                .map(Kin.Step::from)
                .toList();
    }

    private static List<Kin.Thing> became(Kin kin, PracticeId practice) {
        return kin.descendants(ThingRef.of(practice)).stream()
                .filter(step -> step.distance() == 1)
                .map(Kin.Step::of)
                .toList();
    }
}
