package org.ayni.command.municipality;

import java.util.List;
import org.ayni.command.FactLog;
import org.ayni.command.Gist;
import org.ayni.entry.Entry;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.MunicipalityEvent.MunicipalityFactCorrected;
import org.ayni.events.MunicipalityEvent.MunicipalityFactRetracted;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;

/** What the rules of a municipality need to know: which facts stand. Each kind of fact is about the municipality itself. */
public record MunicipalityState(FactLog<Class<? extends MunicipalityFact>> facts) {

    public static final MunicipalityState EMPTY = new MunicipalityState(FactLog.empty());

    boolean registered() {
        return facts.stands(MunicipalityRegistered.class);
    }

    boolean succeeded() {
        return facts.stands(MunicipalitySucceeded.class);
    }

    public MunicipalityState evolve(Entry<? extends MunicipalityEvent> entry) {
        return new MunicipalityState(
                switch (entry.event()) {
                    case MunicipalityFact fact -> facts.told(entry, gist(fact));
                    case MunicipalityFactCorrected(var corrected, var happened, var fact, var _) ->
                        facts.corrected(corrected, entry, happened, gist(fact));
                    case MunicipalityFactRetracted(var retracted, var _) -> facts.retracted(retracted, entry);
                });
    }

    static Gist<Class<? extends MunicipalityFact>> gist(MunicipalityFact fact) {
        return new Gist<>(fact.getClass(), List.of());
    }
}
