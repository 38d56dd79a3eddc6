package org.ayni.query.journals;

import java.util.List;
import java.util.function.Supplier;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PracticeFact.PracticeWithdrawn;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Experience;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Whose;

/** Random facts about practices: shared, adopted, withdrawn, and what came of them. */
final class RandomPractices {
    private static final JournalId ELSEWHERE = JournalId.parse("partnership/quito-aachen");

    private RandomPractices() {}

    static Supplier<PartnershipFact> fact(Samples samples, List<ActorId> actors) {
        var practice = new PracticeId("practice-" + samples.number(3));
        var whose =
                samples.of(List.of(Whose.BOTH, Whose.of(RandomPartnership.BERLIN), Whose.of(RandomPartnership.LIMA)));
        return switch (samples.number(6)) {
            case 0, 1 -> () -> new PracticeShared(practice, whose, samples.what(actors));
            case 2 ->
                () -> {
                    var origin = samples.maybe(() -> new EntryRef(ELSEWHERE, samples.number(9), Hash.ZERO));
                    return new PracticeAdopted(
                            practice,
                            whose,
                            samples.what(actors),
                            origin,
                            origin == null ? samples.text() : null,
                            samples.maybe(samples::text));
                };
            case 3 ->
                () -> new ExperienceTold(
                        practice,
                        whose,
                        samples.maybe(() -> samples.of(List.of(Experience.values()))),
                        samples.text(),
                        List.of());
            case 4 -> () -> new PracticeWithdrawn(practice, whose, samples.text());
            default ->
                () -> new OriginNamed(
                        ThingRef.of(new ProjectId("project-" + samples.number(3))),
                        samples.coin()
                                ? ThingRef.of(practice)
                                : ThingRef.parse("clause/agreement-0/clause-" + samples.number(3)),
                        null);
        };
    }
}
