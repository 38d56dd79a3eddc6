package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;

import java.util.Optional;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.Subject.Translation;
import org.ayni.command.partnership.Subject.TranslationApproval;
import org.ayni.command.partnership.TranslationCommand.ApproveTranslation;
import org.ayni.command.partnership.TranslationCommand.CitedText;
import org.ayni.command.partnership.TranslationCommand.TranslateText;
import org.ayni.entry.Seen;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.TranslationFact.TranslationApproved;

/**
 * What is translated is said, and still holds. Each side translates it once into a language and corrects itself from then on.
 * Who translated does not approve; what a machine gave out, whoever has read it does.
 */
final class TranslationRules {

    private TranslationRules() {}

    static Optional<Refused> stage(PartnershipState state, TranslationCommand command, Asking asking) {
        return said(state, command.of()).or(() -> stands(state, command.of())).or(() -> switch (command) {
            case TranslateText _ -> translated(state, command, asking);
            case ApproveTranslation _ -> approved(state, command);
        });
    }

    private static Optional<Refused> translated(PartnershipState state, TranslationCommand command, Asking asking) {
        var path = command.of().path();
        return state.facts()
                .about(new Translation(position(state, command.of()), path, command.into()))
                .filter(fact -> asking.side().equals(fact.by()))
                .findFirst()
                .map(own -> refused(Reason.ALREADY_TRANSLATED, command.into(), own.position()));
    }

    private static Optional<Refused> approved(PartnershipState state, TranslationCommand command) {
        var path = command.of().path();
        return when(
                        state.has(new TranslationApproval(position(state, command.of()), path, command.into())),
                        Reason.TRANSLATION_ALREADY_APPROVED,
                        path,
                        command.into())
                .or(() -> translates(state, position(state, command.of())));
    }

    /** What there is against approving what was translated: it is no longer said so. A correction may leave the words as they were. */
    private static Optional<Refused> translates(PartnershipState state, long position) {
        return state.facts()
                .at(position)
                .flatMap(translation -> translation.subject() instanceof Translation of
                        ? state.facts()
                                .at(of.entry())
                                .filter(fact -> !stillSays(state, fact, of))
                                .map(fact -> refused(
                                        Reason.ORIGINAL_CHANGED,
                                        of.path(),
                                        fact.last().position()))
                        : Optional.empty());
    }

    private static boolean stillSays(PartnershipState state, Fact<Subject> fact, Translation of) {
        var texts = state.texts();
        var states = texts.at(of.entry()).filter(saying -> saying.states(of.path()));
        return states.isEmpty()
                || (!fact.retracted()
                        && texts.at(of.entry(), of.path())
                                .filter(said -> texts.saysToo(fact.stated().position(), said))
                                .isPresent());
    }

    /** A correction of a translation may cite what is said otherwise by now: it translates what was said then. */
    static Optional<Refused> cited(PartnershipState state, TranslationCommand command, Asking asking) {
        return said(state, command.of()).or(() -> switch (command) {
            case TranslateText translate -> translating(state, translate);
            case ApproveTranslation approve -> approving(state, approve, asking);
        });
    }

    /** What there is against citing this text: nobody said it. */
    private static Optional<Refused> said(PartnershipState state, CitedText of) {
        return Citing.any(state, of.entry())
                .or(() -> when(
                        state.texts().at(position(state, of), of.path()).isEmpty(),
                        Reason.NO_SUCH_TEXT,
                        of.path(),
                        of.entry().position()));
    }

    /** What holds instead of this text by now. */
    private static Optional<Refused> stands(PartnershipState state, CitedText of) {
        var position = position(state, of);
        var fact = state.facts()
                .at(position)
                .filter(_ -> state.texts()
                        .at(position)
                        .filter(saying -> saying.states(of.path()))
                        .isPresent());
        return fact.filter(one -> one.retracted())
                .map(one -> refused(Reason.RETRACTED, one.position()))
                .or(() -> fact.filter(one -> one.stated().position() != position)
                        .map(one -> refused(
                                Reason.CHANGED_SINCE,
                                of.entry().position(),
                                one.stated().position())));
    }

    private static Optional<Refused> translating(PartnershipState state, TranslateText translate) {
        var path = translate.of().path();
        var tongues = state.texts().at(position(state, translate.of()), path).orElseThrow();
        return when(
                        tongues.original() == null,
                        Reason.NO_SUCH_TEXT,
                        path,
                        translate.of().entry().position())
                .or(() -> when(!translate.into().exists(), Reason.NO_SUCH_LANGUAGE, translate.into()))
                .or(() -> when(
                        translate.into().equals(tongues.original()),
                        Reason.TRANSLATED_INTO_ITS_OWN_LANGUAGE,
                        path,
                        translate.into()));
    }

    private static Optional<Refused> approving(PartnershipState state, ApproveTranslation approve, Asking asking) {
        var path = approve.of().path();
        var position = position(state, approve.of());
        var tongues = state.texts().at(position, path).orElseThrow();
        return when(!tongues.translations().contains(approve.into()), Reason.NOT_TRANSLATED, path, approve.into())
                .or(() -> when(
                        state.texts().at(position).orElseThrow().by().is(asking.subject(), asking.side()),
                        Reason.OWN_TRANSLATION,
                        path));
    }

    static TranslationFact fact(PartnershipState state, TranslationCommand command, Asking asking) {
        var position = position(state, command.of());
        var of = new TextAt(
                new Seen(position, state.hashes().get(Math.toIntExact(position))),
                command.of().path());
        return switch (command) {
            case TranslateText(var _, var into, var words, var by, var tool) ->
                new TextTranslated(of, into, words, by, tool, asking.side());
            case ApproveTranslation(var _, var into) -> new TranslationApproved(of, into, asking.side());
        };
    }

    static Gist<Subject> gist(TranslationFact fact) {
        return switch (fact) {
            case TextTranslated translated ->
                about(new Translation(
                        translated.of().entry().position(), translated.of().path(), translated.into()));
            case TranslationApproved approved ->
                about(new TranslationApproval(
                        approved.of().entry().position(), approved.of().path(), approved.into()));
        };
    }

    /** Of the entry that says the text: the one that is cited, or, where that is about a fact, the one that states the fact. */
    private static long position(PartnershipState state, CitedText of) {
        var cited = of.entry().position();
        return state.texts().at(cited, of.path()).isPresent()
                ? cited
                : state.facts().at(cited).map(fact -> fact.stated().position()).orElse(cited);
    }
}
