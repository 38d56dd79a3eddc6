package org.ayni.query.programme;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.SdgLink;
import org.ayni.query.contributions.Contribution;
import org.ayni.query.contributions.Outcomes;
import org.ayni.query.contributions.Overview;
import org.ayni.query.contributions.Piece;
import org.ayni.query.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What one partnership presented in a part of a conference, as its own journal tells it.
 *
 * @param others what else came out of it, such as lessons and questions
 * @param reports the workshop that it reported
 * @param entry of the partnership's journal that says so
 */
record Presentation(
        PartnershipId partnership,
        LocalizedText title,
        List<LocalizedText> results,
        List<LocalizedText> challenges,
        List<LocalizedText> projectIdeas,
        List<LocalizedText> nextSteps,
        List<Outcome> others,
        List<Terms.Theme> themes,
        List<SdgLink> sdgs,
        @Nullable Reported reports,
        Piece.Ref entry) {

    /**
     * @param title absent, as is the date, where the workshop itself is for the two towns alone
     * @param cite the entry of the partnership's journal that is cited
     */
    record Reported(@Nullable LocalizedText title, @Nullable Edtf happened, Seen cite) {}

    static List<Presentation> of(Overview overview, ConferenceId conference, int part, Terms terms) {
        return overview.contributions().stream()
                .flatMap(one -> of(one, overview.question().journal(), conference, part, terms))
                .toList();
    }

    private static Stream<Presentation> of(
            Contribution contribution, JournalId programme, ConferenceId conference, int part, Terms terms) {
        return contribution.pieces().stream()
                .flatMap(piece -> piece.fact().told() instanceof ConferenceAttended attended
                                && attended.held().journal().equals(programme)
                                && attended.conference().equals(conference)
                                && attended.part() == part
                        ? Stream.of(of(contribution, piece, attended, terms))
                        : Stream.empty());
    }

    private static Presentation of(Contribution contribution, Piece piece, ConferenceAttended told, Terms terms) {
        return new Presentation(
                contribution.partnership(),
                told.what().title(),
                texts(told, Outcome.Kind.RESULT),
                texts(told, Outcome.Kind.CHALLENGE),
                texts(told, Outcome.Kind.PROJECT_IDEA),
                texts(told, Outcome.Kind.NEXT_STEP),
                Outcomes.of(told).stream().filter(Presentation::isOther).toList(),
                told.what().themes().stream().map(terms::theme).distinct().toList(),
                told.what().sdgs(),
                told.presents() == null ? null : reported(contribution, told.presents()),
                piece.ref());
    }

    private static List<LocalizedText> texts(PartnershipFact told, Outcome.Kind kind) {
        return Outcomes.of(told).stream()
                .filter(one -> one.kind() == kind)
                .map(Outcome::text)
                .toList();
    }

    private static boolean isOther(Outcome outcome) {
        return switch (outcome.kind()) {
            case RESULT, CHALLENGE, PROJECT_IDEA, NEXT_STEP -> false;
            case QUESTION, ANSWER, IMPULSE, SIMILARITY, DIFFERENCE, LESSON, THEME, FIELD_OF_ACTION, CALL -> true;
        };
    }

    private static Reported reported(Contribution contribution, Seen presents) {
        var fact = contribution.about(presents.position());
        return new Reported(
                fact.flatMap(contribution::title).orElse(null),
                fact.map(one -> one.happened()).orElse(null),
                presents);
    }
}
