package org.ayni.query.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PublishingFact;
import org.ayni.events.ReportFact;
import org.ayni.events.ReportFact.ReportAnswered;
import org.ayni.events.ReportFact.ReportSubmitted;
import org.ayni.events.SettlementFact;
import org.ayni.events.TranslationFact;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ReportAnswer;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.Source;
import org.ayni.query.evidence.Custody;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.timeline.Changes;
import org.jspecify.annotations.Nullable;

/** All reports that were handed in, in the order in which they were. */
record Reports(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Report> reports) {

    /** So many changes since a report are shown; of the others it is said how many they are. */
    static final int SHOWN = 500;

    /**
     * @param period which time it tells of; absent when it tells of all until it was handed in
     * @param file SHA-256 of the file as it was handed in
     * @param evidence the fact that added the same file as evidence, where it is to be had
     * @param seen the last entry that it rests on
     * @param changedSince what was told before that entry and is not as it was, and what was told since and happened in
     *     the time that the report tells of
     */
    record Report(
            ReportId report,
            String title,
            Language language,
            Words.@Nullable State translation,
            Words.@Nullable Original original,
            LocalizedText to,
            @Nullable ActorId office,
            @Nullable Edtf period,
            Hash file,
            @Nullable Long evidence,
            Seen seen,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Answer> answers,
            Changes.Page changedSince,
            FactNote submitted) {}

    record Answer(
            ReportAnswer answer,
            @Nullable LocalizedText answeredBy,
            @Nullable LocalizedText reason,
            List<Source> sources,
            FactNote fact) {}

    /** The first entry that any report rests on; none is asked about what was before. */
    static long from(long position, Facts<PartnershipFact> facts) {
        return facts.telling(ReportSubmitted.class)
                .mapToLong(submitted -> submitted.told().seen().position())
                .min()
                .orElse(position);
    }

    /** @param changes what changed since the first entry that any report rests on */
    static Reports of(long position, Facts<PartnershipFact> facts, Changes changes, Question question) {
        var sides = PartnershipFold.sides(facts);
        Function<Telling<ReportSubmitted>, Report> report =
                submitted -> report(submitted, facts, changes, sides, question);
        return new Reports(
                position,
                facts.telling(ReportSubmitted.class)
                        .filter(submitted -> question.concerns(submitted.fact().happened()))
                        .sorted(Order.happened())
                        .map(report)
                        .toList());
    }

    private static Report report(
            Telling<ReportSubmitted> submitted,
            Facts<PartnershipFact> facts,
            Changes changes,
            Sides sides,
            Question question) {
        var told = submitted.told();
        var title = Words.of(
                told.what().title(), question.reader().in(submitted.fact().position()));
        return new Report(
                told.report(),
                title.text(),
                title.language(),
                title.translation(),
                title.original(),
                told.to(),
                told.office(),
                told.period(),
                told.file(),
                evidence(told.file(), facts),
                told.seen(),
                facts.telling(ReportAnswered.class)
                        .filter(answered -> answered.told().report().equals(told.report()))
                        .filter(answered -> question.concerns(answered.fact().happened()))
                        .sorted(Order.happened())
                        .map(answered -> answer(answered, sides, question))
                        .toList(),
                changes.since(told.seen().position(), late -> couldHaveShown(submitted, late), SHOWN),
                FactNote.of(submitted.fact(), told.whose(), sides, question));
    }

    private static Answer answer(Telling<ReportAnswered> answered, Sides sides, Question question) {
        var told = answered.told();
        return new Answer(
                told.answer(),
                told.answeredBy(),
                told.reason(),
                told.sources(),
                FactNote.of(answered.fact(), told.whose(), sides, question));
    }

    /** Whether a fact that was told since may have happened in time. What is told of reports and of the record is in none. */
    private static boolean couldHaveShown(Telling<ReportSubmitted> submitted, Fact<PartnershipFact> late) {
        if (late.told() instanceof ReportFact
                || late.told() instanceof SettlementFact
                || late.told() instanceof PublishingFact
                || late.told() instanceof TranslationFact) {
            return false;
        }
        var period = submitted.told().period();
        var last = (period == null ? submitted.fact().happened() : period).latest();
        var happened = late.happened();
        return !happened.earliest().isAfter(last) && (period == null || !happened.isSurelyBefore(period));
    }

    private static @Nullable Long evidence(Hash file, Facts<PartnershipFact> facts) {
        return Custody.of(file, facts) instanceof Custody.Kept
                ? facts.telling(EvidenceAdded.class)
                        .filter(added -> added.told().file().equals(file)
                                && !added.fact().retracted())
                        .map(added -> (Long) added.fact().position())
                        .reduce((_, later) -> later)
                        .orElse(null)
                : null;
    }
}
