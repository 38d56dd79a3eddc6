package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.found;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.register;
import static org.ayni.command.partnership.Village.what;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.command.Acting;
import org.ayni.command.Cited;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Recorded;
import org.ayni.command.Telling;
import org.ayni.command.partnership.ActorCommand.PlaceActor;
import org.ayni.command.partnership.ActorCommand.RecordActorSuccession;
import org.ayni.command.partnership.CourseCommand.ChangePartnershipState;
import org.ayni.command.partnership.CourseCommand.NamePredecessor;
import org.ayni.command.partnership.OlympiadCommand.RecordOlympiad;
import org.ayni.command.partnership.OlympiadCommand.StartOlympiadSeries;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.PartnershipCommand.Tell;
import org.ayni.command.partnership.PromiseCommand.KeepPromise;
import org.ayni.command.partnership.PromiseCommand.LapsePromise;
import org.ayni.command.partnership.PromiseCommand.MakePromise;
import org.ayni.command.partnership.WorkshopCommand.CancelWorkshop;
import org.ayni.command.partnership.WorkshopCommand.HoldWorkshop;
import org.ayni.command.partnership.WorkshopCommand.RecordWorkshop;
import org.ayni.command.partnership.WorkshopCommand.ScheduleWorkshop;
import org.ayni.entry.JournalId;
import org.ayni.events.CourseFact.PartnershipStateChanged.State;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkshopId;

/**
 * Both sides ask for this and that about a few things; what is accepted is recorded. Beside it stands what a reader who
 * knows no rules makes of it: the facts that stand, as they were last stated.
 */
final class RandomStory {

    static final List<ActorId> ACTORS = List.of(new ActorId("amt"), new ActorId("schule"), new ActorId("verein"));
    static final List<PromiseId> PROMISES = List.of(new PromiseId("kaffee"), new PromiseId("plan"));
    static final List<WorkshopId> WORKSHOPS = List.of(new WorkshopId("erster"), new WorkshopId("zweiter"));
    static final SeriesId SERIES = new SeriesId("olympiade");
    static final MunicipalityId ALTSTADT = new MunicipalityId("altstadt");

    private static final Edtf THEN = Edtf.parse("2019");

    /** A fact that stands. */
    record Standing(Acting by, Tell told, long last) {}

    final Telling<PartnershipState, PartnershipCommand> told = founded()
            .elsewhere("municipality/altstadt", 1, new MunicipalitySucceeded(MUSTERHAUSEN, List.of()))
            .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));

    /** By the position at which it was first told. */
    final SequencedMap<Long, Standing> standing = new TreeMap<>();

    /** Those of which the other side says that they are not so. */
    final Set<Long> disputed = new HashSet<>();

    private final Map<Long, Long> facts = new HashMap<>(Map.of(0L, 0L, 1L, 1L));

    int retracted;
    int corrected;

    RandomStory(int[] wishes) {
        standing.put(0L, new Standing(FOR_MUSTERHAUSEN, found(), 0));
        standing.put(1L, new Standing(FOR_MUSTERHAUSEN, celebration(Whose.BOTH), 1));
        for (var wish : wishes) {
            ask(new Dice(new Random(wish)));
        }
    }

    /** Thrown after one number, so that a shorter list of numbers is a shorter story. */
    private record Dice(Random random) {

        int of(int sides) {
            return random.nextInt(sides);
        }

        <T> T of(List<T> some) {
            return some.get(of(some.size()));
        }
    }

    private void ask(Dice dice) {
        var by = dice.of(List.of(FOR_MUSTERHAUSEN, FOR_VILLA_EJEMPLO));
        switch (dice.of(8)) {
            case 0, 1, 2, 3 -> {
                var tell = tell(dice);
                if (isRecorded(by, tell)) {
                    stands(told.head(), by, tell);
                }
            }
            case 4 -> {
                var fact = fact(dice);
                var anew = anew(standing.get(fact).told(), dice);
                if (isRecorded(standing.get(fact).by(), new Correct(last(fact), THEN, anew, BECAUSE))) {
                    stands(fact, standing.get(fact).by(), anew);
                    corrected++;
                }
            }
            case 5, 6 -> {
                var fact = fact(dice);
                if (isRecorded(standing.get(fact).by(), new Retract(last(fact), BECAUSE))) {
                    standing.remove(fact);
                    disputed.remove(fact);
                    retracted++;
                }
            }
            default -> {
                var fact = fact(dice);
                var act = dice.of(2) == 0 ? new Confirm(last(fact)) : new Dispute(last(fact), BECAUSE, List.of());
                if (isRecorded(by, act)) {
                    stands(fact, standing.get(fact).by(), standing.get(fact).told());
                    if (act instanceof Dispute) {
                        disputed.add(fact);
                    } else {
                        disputed.remove(fact);
                    }
                }
            }
        }
    }

    private void stands(long fact, Acting by, Tell says) {
        standing.put(fact, new Standing(by, says, told.head()));
        facts.put(told.head(), fact);
    }

    private Tell tell(Dice dice) {
        return switch (dice.of(15)) {
            case 0, 1 -> register(dice.of(ACTORS));
            case 2 -> new PlaceActor(dice.of(ACTORS), dice.of(ACTORS));
            case 3 -> new RecordActorSuccession(dice.of(ACTORS), dice.of(ACTORS));
            case 4 -> new ScheduleWorkshop(dice.of(WORKSHOPS), THEN, what("geplant"));
            case 5 -> new HoldWorkshop(dice.of(WORKSHOPS), what("Workshop"), List.of(), null);
            case 6 -> new RecordWorkshop(dice.of(WORKSHOPS), what("Workshop"), List.of(), null);
            case 7 -> new CancelWorkshop(dice.of(WORKSHOPS), null);
            case 8 -> promise(dice.of(PROMISES));
            case 9 -> new KeepPromise(dice.of(PROMISES), last(fact(dice)));
            case 10 -> new LapsePromise(dice.of(PROMISES), null);
            case 11 -> new StartOlympiadSeries(SERIES, BECAUSE, Whose.of(dice.of(List.of(MUSTERHAUSEN, ALTSTADT))));
            case 12 -> new RecordOlympiad(SERIES, 1 + dice.of(3), what("Olympiade"), null);
            case 13 -> predecessor();
            default ->
                dice.of(3) == 0
                        ? new ChangePartnershipState(dice.of(List.of(State.values())), null)
                        : celebration(dice.of(List.of(Whose.BOTH, Whose.of(ALTSTADT))));
        };
    }

    /** Most often of the same kind as before: other corrections are all refused. */
    private Tell anew(Tell before, Dice dice) {
        return Stream.generate(() -> tell(dice))
                .limit(40)
                .filter(tell -> tell.getClass() == before.getClass())
                .findFirst()
                .orElseGet(() -> tell(dice));
    }

    static MakePromise promise(PromiseId promise) {
        return new MakePromise(promise, BECAUSE, Whose.BOTH, null, null, null, List.of());
    }

    static NamePredecessor predecessor() {
        var succession = new Cited.Elsewhere(JournalId.parse("municipality/altstadt"), 1, null);
        return new NamePredecessor(ALTSTADT, MUSTERHAUSEN, succession);
    }

    private long fact(Dice dice) {
        return dice.of(List.copyOf(standing.keySet()));
    }

    /** The fact that this entry told or changed. */
    long fact(Cited entry) {
        return Objects.requireNonNull(facts.get(entry.position()));
    }

    Cited last(long fact) {
        return new Cited(standing.get(fact).last(), null);
    }

    private boolean isRecorded(Acting by, PartnershipCommand command) {
        if (!(decision(by, command) instanceof Recorded)) {
            return false;
        }
        told.told(by, command);
        return true;
    }

    Decision decision(Acting by, PartnershipCommand command) {
        return told.when(by, command).decision();
    }
}
