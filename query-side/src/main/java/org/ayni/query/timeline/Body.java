package org.ayni.query.timeline;

import java.time.Instant;
import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.entry.Header;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.query.fact.Act;
import org.ayni.query.fact.Author;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Sides;
import org.ayni.query.fact.ViewJson;
import org.ayni.query.view.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** What a row of the timeline holds. */
sealed interface Body {

    /** The row of a fact. */
    record OfFact(Fact<PartnershipFact> fact) implements Body {}

    /**
     * The row of an entry that does something to a fact, or to many.
     *
     * @param about the position of the fact; absent when there are many
     * @param upTo the last entry that was seen, of an entry that confirms all that waited until then
     * @param confirmed the positions of the facts that it confirms
     * @param excepted the positions of those that it left out on purpose
     * @param facts the positions of the facts that it publishes or withdraws
     * @param to for whom it publishes them
     * @param words the reason, or the account of the other side
     */
    record OfAct(
            long position,
            String kind,
            Edtf happened,
            Instant recorded,
            Author by,
            @Nullable Long about,
            @Nullable Long upTo,
            List<Long> confirmed,
            List<Long> excepted,
            List<Long> facts,
            @Nullable Audience to,
            @Nullable Integer year,
            @Nullable DocumentId document,
            @Nullable LocalizedText words,
            List<DifferingAccount> differing)
            implements Body {

        public OfAct {
            confirmed = Lists.orEmpty(confirmed);
            excepted = Lists.orEmpty(excepted);
            facts = Lists.orEmpty(facts);
            differing = Lists.orEmpty(differing);
        }

        static OfAct of(Header header, Act.OnFact<PartnershipFact> act, long about) {
            return switch (act) {
                case Act.Confirmed<PartnershipFact> _ -> of(header, Kind.CONFIRMATION, about, null, List.of());
                case Act.Disputed<PartnershipFact> disputed ->
                    of(header, Kind.DISPUTE, about, disputed.account(), disputed.differing());
                case Act.Corrected<PartnershipFact> corrected ->
                    of(header, Kind.CORRECTION, about, corrected.reason(), List.of());
                case Act.Retracted<PartnershipFact> retracted ->
                    of(header, Kind.RETRACTION, about, retracted.reason(), List.of());
            };
        }

        static OfAct of(
                Header header,
                Act.AllConfirmed<PartnershipFact> all,
                List<Fact<PartnershipFact>> confirmed,
                List<Fact<PartnershipFact>> excepted) {
            return new OfAct(
                    header.position(),
                    Kind.CONFIRMATIONS.word(),
                    header.happened(),
                    header.recorded(),
                    Author.of(header),
                    null,
                    all.upTo().position(),
                    confirmed.stream().map(Fact::position).toList(),
                    excepted.stream().map(Fact::position).toList(),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    List.of());
        }

        /** @param excepted of a year that is published, what was left out on purpose */
        static OfAct of(
                Header header,
                Act.OnMany<PartnershipFact> act,
                List<Fact<PartnershipFact>> about,
                List<Fact<PartnershipFact>> excepted) {
            var facts = about.stream().map(Fact::position).toList();
            var left = excepted.stream().map(Fact::position).toList();
            return switch (act) {
                case Act.Published<PartnershipFact> published ->
                    new OfAct(
                            header.position(),
                            Kind.PUBLICATION.word(),
                            header.happened(),
                            header.recorded(),
                            Author.of(header),
                            null,
                            published.upTo() == null ? null : published.upTo().position(),
                            List.of(),
                            left,
                            facts,
                            published.to(),
                            published.year(),
                            published.document(),
                            null,
                            List.of());
                case Act.Withdrawn<PartnershipFact>(var year, var document, var _, var reason) ->
                    new OfAct(
                            header.position(),
                            Kind.WITHDRAWAL.word(),
                            header.happened(),
                            header.recorded(),
                            Author.of(header),
                            null,
                            null,
                            List.of(),
                            left,
                            facts,
                            null,
                            year,
                            document,
                            reason,
                            List.of());
            };
        }

        private static OfAct of(
                Header header, Kind kind, long about, @Nullable LocalizedText words, List<DifferingAccount> differing) {
            return new OfAct(
                    header.position(),
                    kind.word(),
                    header.happened(),
                    header.recorded(),
                    Author.of(header),
                    about,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    words,
                    differing);
        }
    }

    /**
     * A helping row: what something is called.
     *
     * @param from the position of the fact that says so: only a later one says otherwise
     */
    record OfName(LocalizedText name, long from) implements Body {}

    /** The helping row that says which the sides are. */
    record OfSides(Sides sides) implements Body {}

    /** The helping row of a fact: the files that show it. */
    record OfProofs(List<Proof> proofs) implements Body {
        public OfProofs {
            proofs = Lists.orEmpty(proofs);
        }
    }

    /**
     * A file was added.
     *
     * @param position of the fact that says so
     * @param removed the position of the fact that removed it
     */
    record Adding(long position, @Nullable Long removed) {}

    /** The helping row of a file: how often it was added. */
    record OfFile(List<Adding> addings) implements Body {
        public OfFile {
            addings = Lists.orEmpty(addings);
        }
    }

    default String write() {
        return Form.MAPPER.writerFor(Form.type(getClass())).writeValueAsString(this);
    }

    static OfFact fact(Row row) {
        return read(row, OfFact.class);
    }

    static OfAct act(Row row) {
        return read(row, OfAct.class);
    }

    static OfName name(Row row) {
        return read(row, OfName.class);
    }

    static OfSides sides(Row row) {
        return read(row, OfSides.class);
    }

    static OfProofs proofs(Row row) {
        return read(row, OfProofs.class);
    }

    static OfFile file(Row row) {
        return read(row, OfFile.class);
    }

    /** Whether the row of an entry is that of a fact. */
    static boolean isFact(Row row) {
        return row.tags().contains(Tags.FACT);
    }

    private static <T extends Body> T read(Row row, Class<T> type) {
        return Form.MAPPER.readerFor(Form.type(type)).readValue(row.body());
    }

    /** How they are written down. */
    final class Form {
        private static final JsonMapper MAPPER = ViewJson.mapper();

        private Form() {}

        private static JavaType type(Class<?> body) {
            return MAPPER.getTypeFactory().constructType(body);
        }
    }
}
