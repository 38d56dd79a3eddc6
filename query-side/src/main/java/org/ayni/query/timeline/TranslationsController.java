package org.ayni.query.timeline;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.Language;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be translated and approved, over HTTP. */
@RestController
public final class TranslationsController {
    private final Questions questions;
    private final Translating translating;

    public TranslationsController(Questions questions, Timeline timeline) {
        this.questions = questions;
        this.translating = new Translating(timeline);
    }

    /**
     * @param into the language of those who shall read it; that of the reader when it is left out
     * @param approved whether what is approved is shown, too
     * @param behind the entry behind which the page begins
     */
    @GetMapping("/api/partnerships/{id}/translations")
    ResponseEntity<byte[]> translations(
            @PathVariable("id") String id,
            @RequestParam(name = "into", required = false) @Nullable String into,
            @RequestParam(name = "approved", required = false) @Nullable String approved,
            @RequestParam(name = "behind", required = false) @Nullable String behind,
            @ModelAttribute Asking asking,
            HttpServletRequest request) {
        var question = questions.ask(JournalKind.PARTNERSHIP, id, asking, request, translating.view());
        var texts = translating.texts(
                question,
                into == null ? question.reader().language() : language(into),
                Filter.yes("approved", approved),
                behind == null ? -1 : Questions.position("behind", behind));
        return Answers.of(question, texts.position(), texts);
    }

    private static Language language(String given) {
        try {
            return new Language(given);
        } catch (IllegalArgumentException malformed) {
            throw new BadQuestion(BadQuestion.Reason.LANGUAGE_NOT_SPOKEN, "into", given);
        }
    }
}
