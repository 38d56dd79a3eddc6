package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.activity;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.TranslationCommand.ApproveTranslation;
import org.ayni.command.partnership.TranslationCommand.CitedText;
import org.ayni.command.partnership.TranslationCommand.TranslateText;
import org.ayni.entry.Hash;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.TranslationFact.TranslationApproved;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translator;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslatingTest {
    private static final String TITLE = "what.title";
    private static final Text FIESTA = Text.of("Fiesta");

    private static CitedText at(long entry, String path) {
        return new CitedText(new Cited(entry, null), path);
    }

    private static TranslateText translate(long entry, String path, Translator by) {
        return new TranslateText(at(entry, path), Language.SPANISH, FIESTA, by, null);
    }

    private static TranslateText translate(long entry) {
        return translate(entry, TITLE, Translator.PERSON);
    }

    private static ApproveTranslation approve(long entry, String path) {
        return new ApproveTranslation(at(entry, path), Language.SPANISH);
    }

    private static Correct correct(long entry) {
        return new Correct(new Cited(entry, null), Edtf.parse("2021"), celebration(Whose.BOTH), BECAUSE);
    }

    private static PartnershipCommand.Tell reworded() {
        return activity(ActivityKind.CELEBRATION, Whose.BOTH, What.titled(BECAUSE));
    }

    /** Entry 1: Musterhausen tells of a celebration, in German. */
    private static Telling<PartnershipState, PartnershipCommand> celebrated() {
        return founded().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
    }

    /** Entry 2: Musterhausen has translated its title. */
    private static Telling<PartnershipState, PartnershipCommand> translated(Translator by) {
        return celebrated().told(FOR_MUSTERHAUSEN, translate(1, TITLE, by));
    }

    @Test
    void a_translation_names_the_text_and_the_entry_that_says_it_and_is_an_own_affair() {
        var before = celebrated();
        before.when(FOR_VILLA_EJEMPLO, translate(1))
                .records(new TextTranslated(
                        new TextAt(before.seen(1), TITLE),
                        Language.SPANISH,
                        FIESTA,
                        Translator.PERSON,
                        null,
                        VILLA_EJEMPLO));
        translated(Translator.PERSON)
                .when(FOR_VILLA_EJEMPLO, new Confirm(new Cited(2, null)))
                .isRefused(Reason.OWN_AFFAIR);
    }

    @Test
    void what_was_seen_may_be_cited_by_its_confirmation_too() {
        var confirmed = celebrated().told(FOR_VILLA_EJEMPLO, new Confirm(new Cited(1, null)));
        confirmed
                .when(FOR_VILLA_EJEMPLO, translate(2))
                .records(new TextTranslated(
                        new TextAt(confirmed.seen(1), TITLE),
                        Language.SPANISH,
                        FIESTA,
                        Translator.PERSON,
                        null,
                        VILLA_EJEMPLO));
        confirmed.when(FOR_VILLA_EJEMPLO, translate(1)).isAccepted();
    }

    @Test
    void what_nobody_said_is_not_translated() {
        celebrated()
                .when(FOR_MUSTERHAUSEN, translate(1, "what.body", Translator.PERSON))
                .isRefused(Reason.NO_SUCH_TEXT);
        celebrated().when(FOR_MUSTERHAUSEN, translate(0)).isRefused(Reason.NO_SUCH_TEXT);
        celebrated().when(FOR_MUSTERHAUSEN, translate(9)).isRefused(Reason.CITED_ENTRY_MISSING);
        celebrated()
                .when(
                        FOR_MUSTERHAUSEN,
                        new TranslateText(
                                new CitedText(new Cited(1, Hash.ZERO), TITLE),
                                Language.SPANISH,
                                FIESTA,
                                Translator.PERSON,
                                null))
                .isRefused(Reason.CITED_ENTRY_DIFFERS);
        // a translation is not translated on: who does not speak the original cannot say the same
        translated(Translator.PERSON).when(FOR_VILLA_EJEMPLO, translate(2)).isRefused(Reason.NO_SUCH_TEXT);
    }

    @Test
    void nothing_is_translated_into_the_language_in_which_it_was_said() {
        celebrated()
                .when(
                        FOR_MUSTERHAUSEN,
                        new TranslateText(at(1, TITLE), Language.GERMAN, FIESTA, Translator.PERSON, null))
                .isRefused(Reason.TRANSLATED_INTO_ITS_OWN_LANGUAGE);
    }

    @Test
    void nothing_is_translated_into_a_language_that_does_not_exist() {
        var spanish = new TranslateText(at(1, TITLE), new Language("sp"), FIESTA, Translator.PERSON, null);
        celebrated().when(FOR_MUSTERHAUSEN, spanish).isRefused(Reason.NO_SUCH_LANGUAGE);
        var quechua = new TranslateText(at(1, TITLE), new Language("quz"), FIESTA, Translator.PERSON, null);
        celebrated().when(FOR_MUSTERHAUSEN, quechua).isAccepted();
    }

    @Test
    void what_was_taken_back_or_stated_anew_is_not_translated_as_it_was() {
        celebrated()
                .told(FOR_MUSTERHAUSEN, new Retract(new Cited(1, null), BECAUSE))
                .when(FOR_MUSTERHAUSEN, translate(1))
                .isRefused(Reason.RETRACTED);
        var corrected = celebrated().told(FOR_MUSTERHAUSEN, correct(1));
        corrected.when(FOR_MUSTERHAUSEN, translate(1)).isRefused(Reason.CHANGED_SINCE);
        corrected
                .when(FOR_MUSTERHAUSEN, translate(2, "fact.what.title", Translator.PERSON))
                .isAccepted();
    }

    @Test
    void the_reason_of_a_correction_and_the_account_of_a_dispute_are_translated_too() {
        celebrated()
                .told(FOR_MUSTERHAUSEN, correct(1))
                .when(FOR_VILLA_EJEMPLO, translate(2, "reason", Translator.PERSON))
                .isAccepted();
        celebrated()
                .told(FOR_VILLA_EJEMPLO, new Dispute(new Cited(1, null), BECAUSE, List.of()))
                .when(FOR_MUSTERHAUSEN, translate(2, "account", Translator.PERSON))
                .isAccepted();
    }

    @Test
    void each_side_translates_a_text_once_and_corrects_its_own_words() {
        var before = translated(Translator.PERSON);
        before.when(FOR_MUSTERHAUSEN, translate(1)).isRefused(Reason.ALREADY_TRANSLATED);
        before.when(FOR_VILLA_EJEMPLO, translate(1)).isAccepted();
        before.when(FOR_MUSTERHAUSEN, new Correct(new Cited(2, null), Edtf.parse("2021"), translate(1), BECAUSE))
                .isAccepted();
        before.told(FOR_MUSTERHAUSEN, new Retract(new Cited(2, null), BECAUSE))
                .when(FOR_MUSTERHAUSEN, translate(1))
                .isAccepted();
    }

    @Test
    void somebody_else_approves_a_translation() {
        var before = translated(Translator.PERSON);
        before.when(FOR_VILLA_EJEMPLO, approve(2, TITLE))
                .records(new TranslationApproved(new TextAt(before.seen(2), TITLE), Language.SPANISH, VILLA_EJEMPLO));
        before.when(FOR_MUSTERHAUSEN, approve(2, TITLE)).isRefused(Reason.OWN_TRANSLATION);
        before.bySomebodyElse()
                .when(FOR_MUSTERHAUSEN, approve(2, TITLE))
                .records(new TranslationApproved(new TextAt(before.seen(2), TITLE), Language.SPANISH, MUSTERHAUSEN));
    }

    @Test
    void whoever_has_read_what_a_machine_gave_out_approves_it() {
        translated(Translator.MACHINE).when(FOR_MUSTERHAUSEN, approve(2, TITLE)).isAccepted();
    }

    @Test
    void a_translation_that_was_told_with_the_original_is_approved_where_it_stands() {
        var before = founded()
                .told(
                        FOR_MUSTERHAUSEN,
                        activity(
                                ActivityKind.CELEBRATION,
                                Whose.BOTH,
                                What.titled(BECAUSE.translated(Language.SPANISH, "errata"))));
        before.when(FOR_VILLA_EJEMPLO, approve(1, "what.title")).isAccepted();
        before.when(FOR_MUSTERHAUSEN, approve(1, "what.title")).isRefused(Reason.OWN_TRANSLATION);
    }

    @Test
    void what_is_not_translated_is_not_approved() {
        celebrated().when(FOR_VILLA_EJEMPLO, approve(1, TITLE)).isRefused(Reason.NOT_TRANSLATED);
        translated(Translator.PERSON)
                .when(FOR_VILLA_EJEMPLO, approve(2, "what.body"))
                .isRefused(Reason.NO_SUCH_TEXT);
    }

    @Test
    void a_translation_is_approved_once_and_anew_when_its_words_were_corrected() {
        var approved = translated(Translator.PERSON).told(FOR_VILLA_EJEMPLO, approve(2, TITLE));
        approved.when(FOR_VILLA_EJEMPLO, approve(2, TITLE)).isRefused(Reason.TRANSLATION_ALREADY_APPROVED);
        var corrected = approved.told(
                FOR_MUSTERHAUSEN, new Correct(new Cited(2, null), Edtf.parse("2021"), translate(1), BECAUSE));
        corrected.when(FOR_VILLA_EJEMPLO, approve(2, TITLE)).isRefused(Reason.CHANGED_SINCE);
        corrected.when(FOR_VILLA_EJEMPLO, approve(4, TITLE)).isAccepted();
    }

    @Test
    void a_slip_in_a_translation_is_corrected_also_when_its_original_was_corrected_since() {
        translated(Translator.PERSON)
                .told(FOR_MUSTERHAUSEN, correct(1))
                .when(FOR_MUSTERHAUSEN, new Correct(new Cited(2, null), Edtf.parse("2021"), translate(1), BECAUSE))
                .isAccepted();
    }

    @Test
    void a_translation_that_was_taken_back_is_not_approved() {
        translated(Translator.PERSON)
                .told(FOR_VILLA_EJEMPLO, approve(2, TITLE))
                .told(FOR_MUSTERHAUSEN, new Retract(new Cited(2, null), BECAUSE))
                .when(FOR_VILLA_EJEMPLO, approve(2, TITLE))
                .isRefused(Reason.RETRACTED);
    }

    @Test
    void a_translation_of_what_is_said_otherwise_or_was_taken_back_is_not_approved() {
        translated(Translator.PERSON)
                .told(FOR_MUSTERHAUSEN, new Retract(new Cited(1, null), BECAUSE))
                .when(FOR_VILLA_EJEMPLO, approve(2, TITLE))
                .isRefused(Reason.ORIGINAL_CHANGED);
        translated(Translator.PERSON)
                .told(FOR_MUSTERHAUSEN, new Correct(new Cited(1, null), Edtf.parse("2021"), reworded(), BECAUSE))
                .when(FOR_VILLA_EJEMPLO, approve(2, TITLE))
                .isRefused(Reason.ORIGINAL_CHANGED);
    }

    @Test
    void a_correction_that_leaves_the_words_leaves_their_translation_to_be_approved() {
        translated(Translator.PERSON)
                .told(FOR_MUSTERHAUSEN, correct(1))
                .when(FOR_VILLA_EJEMPLO, approve(2, TITLE))
                .isAccepted();
    }

    @Test
    void what_was_translated_can_be_taken_back_as_ever() {
        translated(Translator.PERSON)
                .when(FOR_MUSTERHAUSEN, new Retract(new Cited(1, null), BECAUSE))
                .isAccepted();
    }
}
