package org.ayni.cli.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayni.cli.chronology.Chronology;
import org.ayni.cli.chronology.Chronology.Actor;
import org.ayni.entry.JournalId;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Involvement;

/** The actors: the whole before its parts, all before who succeeded whom. */
record ActorRows(Chronology chronology, Drafts drafts, JournalId journal, String side) {

    void add() {
        var ordered = new LinkedHashMap<ActorId, Actor>();
        var byId = chronology.actors().stream().collect(Collectors.toMap(Actor::id, actor -> actor));
        chronology.actors().forEach(actor -> addAfterItsWhole(actor, byId, ordered));
        ordered.values().forEach(this::register);
        ordered.values().forEach(this::succession);
    }

    private static void addAfterItsWhole(Actor actor, Map<ActorId, Actor> byId, Map<ActorId, Actor> ordered) {
        if (ordered.containsKey(actor.id())) {
            return;
        }
        var whole = actor.partOf();
        if (whole != null) {
            addAfterItsWhole(Objects.requireNonNull(byId.get(whole)), byId, ordered);
        }
        ordered.put(actor.id(), actor);
    }

    private void register(Actor actor) {
        drafts.draft("actor/" + actor.id(), journal, side, CommandType.REGISTER_ACTOR)
                .with("actor", actor.id())
                .with("name", actor.name())
                .with("sector", actor.sector())
                .with("side", actor.side())
                .with("involvement", Involvement.INVOLVED)
                .with("partOf", actor.partOf())
                .addInferring(new KnownSince(chronology).actor(actor.id()));
    }

    private void succession(Actor actor) {
        var successor = actor.succeededBy();
        if (successor == null) {
            return;
        }
        var draft = drafts.draft(
                        "actor/" + actor.id() + "/succession", journal, side, CommandType.RECORD_ACTOR_SUCCESSION)
                .with("actor", actor.id())
                .with("by", successor);
        var succeeded = actor.succeededIn() == null ? withItsMunicipality(actor) : Optional.of(actor.succeededIn());
        succeeded.ifPresentOrElse(
                draft::add,
                // it is over once the successor is there
                () -> draft.addInferring(new KnownSince(chronology).actor(successor)));
    }

    /** An office of a municipality that was succeeded went over with it, unless the file says otherwise. */
    private Optional<Edtf> withItsMunicipality(Actor actor) {
        return chronology.municipalities().stream()
                .filter(municipality ->
                        municipality.id().value().equals(actor.side().value()))
                .map(Chronology.Municipality::succeededIn)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
