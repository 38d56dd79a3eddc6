package org.ayni.cli.chronology;

import org.ayni.cli.chronology.Chronology.Partnership;
import org.ayni.cli.chronology.Chronology.Phase;
import org.ayni.cli.chronology.Chronology.Programme;
import org.ayni.cli.chronology.Problem.Code;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Form;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.Text;
import tools.jackson.databind.JsonNode;

/** Reads the partnership and the programme that it takes part in. */
record ProgrammeReader(Declared declared) {

    Partnership partnership(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var id = fields.required("id", Reader.value(PartnershipId::new));
        var sides = fields.required("sides", Reader.list(declared.municipality()));
        var forms = fields.list("forms", Reader.word(Form.class));
        var since = fields.required("since", Reader.value(Edtf::parse));
        return fields.build(() -> {
            var two = sides.get();
            Declared.must(
                    two.size() == 2 && !two.get(0).equals(two.get(1)),
                    at.child("sides"),
                    Code.INVALID_VALUE,
                    "a partnership has two different sides, not %s",
                    two);
            var known = PartnershipId.of(two.get(0), two.get(1));
            Declared.must(
                    id.get().equals(known) || known.exchanged().contains(id.get()),
                    at.child("id"),
                    Code.INVALID_VALUE,
                    "the partnership of %s and %s is \"%s\", not \"%s\"",
                    two.get(0),
                    two.get(1),
                    known,
                    id.get());
            return new Partnership(known, two, forms, since.get());
        });
    }

    Programme programme(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var id = fields.required("id", Reader.value(ProgrammeId::new));
        var name = fields.required("name", Texts::read);
        var alsoKnownAs = fields.list("alsoKnownAs", Reader.value(Text::of));
        var runBy = fields.optional("runBy", declared.actor());
        var commissionedBy = fields.optional("commissionedBy", declared.actor());
        var phases = fields.required("phases", Reader.list(this::phase));
        return fields.build(() -> {
            Declared.must(
                    !phases.get().isEmpty(), at.child("phases"), Code.MISSING, "a programme has one phase at least");
            return new Programme(id.get(), name.get(), alsoKnownAs, runBy, commissionedBy, phases.get());
        });
    }

    private Phase phase(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var id =
                fields.required("id", Reader.value(PhaseId::new).checked((name, where) -> where.once("phase " + name)));
        var period = fields.required("period", Reader.value(Edtf::parse));
        var countries = fields.list("countries", Reader.value(Country::new));
        var partnerships = fields.optional(
                "partnerships",
                Reader.number()
                        .checked((number, where) -> Declared.must(
                                number >= 0, where, Code.INVALID_VALUE, "a count is not negative: %s", number)));
        return fields.build(() -> new Phase(id.get(), period.get(), countries, partnerships));
    }
}
