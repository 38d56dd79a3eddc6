package org.ayni.command.municipality;

import static org.ayni.command.Decision.recorded;
import static org.ayni.command.Decision.refused;

import java.util.Optional;
import org.ayni.command.Asking;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Reason;
import org.ayni.command.municipality.MunicipalityCommand.Correct;
import org.ayni.command.municipality.MunicipalityCommand.RecordSuccession;
import org.ayni.command.municipality.MunicipalityCommand.RegisterMunicipality;
import org.ayni.command.municipality.MunicipalityCommand.RenameMunicipality;
import org.ayni.command.municipality.MunicipalityCommand.Retract;
import org.ayni.command.municipality.MunicipalityCommand.Tell;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.MunicipalityEvent.MunicipalityFactCorrected;
import org.ayni.events.MunicipalityEvent.MunicipalityFactRetracted;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalityRenamed;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;

/** A municipality speaks for itself; the office may register it and say who succeeded it, so that history can be told. */
public final class MunicipalityRules {

    private MunicipalityRules() {}

    public static Decision decide(MunicipalityState state, MunicipalityCommand command, Asking asking) {
        var id = asking.journal().id();
        if (!asking.acting().isOffice() && !asking.acting().toString().equals(id)) {
            return refused(Reason.NOT_YOUR_MUNICIPALITY, asking.acting(), id);
        }
        return switch (command) {
            case Tell tell ->
                admissible(state, tell, id).<Decision>map(no -> no).orElseGet(() -> recorded(fact(tell)));
            case Correct correct -> correct(state, correct, id);
            case Retract(var retracted, var reason) ->
                state.facts()
                        .retracting(
                                retracted,
                                MunicipalityRegistered.class,
                                seen -> new MunicipalityFactRetracted(seen, reason));
        };
    }

    private static Optional<Refused> admissible(MunicipalityState state, Tell tell, String id) {
        return switch (tell) {
            case RegisterMunicipality _ when state.registered() -> Optional.of(refused(Reason.ALREADY_REGISTERED, id));
            case RegisterMunicipality _ -> Optional.empty();
            case RenameMunicipality _ when !state.registered() -> Optional.of(refused(Reason.NOT_REGISTERED, id));
            case RenameMunicipality _ -> Optional.empty();
            case RecordSuccession _ when !state.registered() -> Optional.of(refused(Reason.NOT_REGISTERED, id));
            case RecordSuccession _ when state.succeeded() -> Optional.of(refused(Reason.ALREADY_SUCCEEDED, id));
            case RecordSuccession succession -> notItself(succession, id);
        };
    }

    private static Optional<Refused> notItself(Tell tell, String id) {
        return tell instanceof RecordSuccession(var by, var _) && by.value().equals(id)
                ? Optional.of(refused(Reason.SUCCEEDED_BY_ITSELF, id))
                : Optional.empty();
    }

    private static Decision correct(MunicipalityState state, Correct correct, String id) {
        var anew = fact(correct.anew());
        return state.facts()
                .correcting(
                        correct.corrected(),
                        MunicipalityState.gist(anew),
                        () -> notItself(correct.anew(), id),
                        seen -> new MunicipalityFactCorrected(seen, correct.happened(), anew, correct.reason()));
    }

    private static MunicipalityFact fact(Tell tell) {
        return switch (tell) {
            case RegisterMunicipality(
                    var name,
                    var kind,
                    var country,
                    var languages,
                    var zone,
                    var location,
                    var numbers,
                    var sources) ->
                new MunicipalityRegistered(name, kind, country, languages, zone, location, numbers, sources);
            case RenameMunicipality(var name, var sources) -> new MunicipalityRenamed(name, sources);
            case RecordSuccession(var by, var sources) -> new MunicipalitySucceeded(by, sources);
        };
    }
}
