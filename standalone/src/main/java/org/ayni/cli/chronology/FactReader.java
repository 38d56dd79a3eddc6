package org.ayni.cli.chronology;

import static java.util.Objects.requireNonNullElse;

import java.util.regex.Pattern;
import org.ayni.cli.chronology.Fact.Promise;
import org.ayni.cli.chronology.Problem.Code;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Mode;
import org.ayni.events.value.Participation;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Role;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one fact: what every kind has here, the rest by {@link Kinds}. */
record FactReader(Declared declared) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 80;

    Fact fact(JsonNode node, At at) {
        var named = node.path("id").isString() ? at.within(node.path("id").stringValue()) : at;
        var kinds = new Kinds(declared, at.index());
        var fields = new Fields(node, named);
        var id = fields.required("id", Reader.string().checked(FactReader::id));
        var when = fields.required("when", Reader.value(Edtf::parse));
        var title = fields.required("title", Texts::read);
        var place = fields.optional("place", Reader.value(Text::of));
        var mode = fields.optional("mode", Reader.word(Mode.class));
        var phase = phase(fields);
        var actors = fields.list("actors", this::participation);
        var figures = Figures.read(node, fields);
        var themes = fields.list("themes", Reader.value(ThemeId::new));
        var confidence =
                requireNonNullElse(fields.optional("confidence", Reader.word(Confidence.class)), Confidence.OWN_RECORD);
        var promises = fields.list("promises", this::promise);
        var keeps = fields.list("keeps", kept(at.index()));
        var kind = kinds.read(fields, phase);
        return fields.build(() -> {
            var what = new What(
                    title.get(),
                    null,
                    place,
                    mode,
                    phase,
                    actors,
                    figures.sdgs(),
                    figures.counts(),
                    figures.quantities(),
                    themes,
                    figures.sources(),
                    confidence,
                    figures.differing());
            return new Fact(id.get(), when.get(), what, kind.get(), promises, keeps);
        });
    }

    private static void id(String id, At at) {
        Declared.must(
                ID.matcher(id).matches() && id.length() <= LONGEST_ID,
                at,
                Code.INVALID_VALUE,
                "a fact has an id of lower-case letters, digits and single hyphens, at most %d long, not \"%s\"",
                LONGEST_ID,
                id);
        at.once("fact " + id);
    }

    private @Nullable PhaseRef phase(Fields fields) {
        var programme =
                fields.optional("programme", Declared.known(ProgrammeId::new, declared.programmes(), "programme"));
        var phase = fields.optional("phase", Declared.known(PhaseId::new, declared.phases(), "phase"));
        if (fields.has("programme") != fields.has("phase")) {
            fields.missing("programme and phase belong together");
        }
        return programme == null || phase == null ? null : new PhaseRef(programme, phase);
    }

    private Participation participation(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var actor = fields.required("actor", declared.actor());
        var role = fields.required("role", Reader.word(Role.class));
        return fields.build(() -> new Participation(actor.get(), role.get()));
    }

    /** Promised by both, by a side, or by an actor of a side. */
    private Promise promise(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var id = fields.required(
                "id", Reader.value(PromiseId::new).checked((name, where) -> where.once("promise " + name)));
        var text = fields.required("text", Texts::read);
        var by = fields.required("by", Reader.value(Whose::new).checked(this::promiser));
        return fields.build(() -> {
            var word = by.get();
            return word.isBoth() || declared.owners().contains(word.value())
                    ? new Promise(id.get(), text.get(), word, null)
                    : new Promise(id.get(), text.get(), new Whose(side(word)), new ActorId(word.value()));
        });
    }

    private void promiser(Whose by, At at) {
        var ofASide = declared.owners().contains(side(by));
        Declared.must(
                by.isBoth() || declared.owners().contains(by.value()) || ofASide,
                at,
                Code.UNKNOWN_REFERENCE,
                "\"%s\" is neither both, nor a side, nor an actor of a side",
                by);
    }

    private String side(Whose by) {
        return declared.actors().getOrDefault(by.value(), ActorSide.EXTERNAL.value());
    }

    private Reader<PromiseId> kept(int index) {
        return Declared.earlier(PromiseId::new, declared.promises(), index + 1, "promise")
                .checked((id, at) -> at.once("fact that keeps the promise " + id));
    }
}
