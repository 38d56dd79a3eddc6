package org.ayni.query.waiting;

import java.time.Instant;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Containment;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Spelling;
import org.ayni.query.fact.Author;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.timeline.Kind;
import org.ayni.query.timeline.Timeline.Open;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a side.
 *
 * @param side for whom it waits
 * @param task what that side is asked for
 * @param document which one to endorse; absent where the task is another
 * @param since when it has waited, by the clock of recording
 * @param sinceEntry the position of the entry since which it waits
 * @param position of the fact, or of what else is waiting
 * @param kind of the fact, in the words of the timeline
 * @param title in the reader's language, where it is there in it
 * @param language of the title
 * @param state what it is worth until then, in the words of the timeline
 * @param by who recorded it
 * @param cite what a command about it cites
 * @param notObjectedFrom when nobody will have objected in time, or has; absent without a rule about silence
 * @param happenedBy how surely it had happened by the day that was asked about
 */
public record Wait(
        MunicipalityId side,
        Task task,
        @Nullable DocumentId document,
        Instant since,
        long sinceEntry,
        long position,
        String kind,
        Edtf happened,
        String title,
        Language language,
        Words.@Nullable State translation,
        Words.@Nullable Original original,
        String state,
        Author by,
        Seen cite,
        @Nullable Instant notObjectedFrom,
        @Nullable Containment happenedBy) {

    /** Since which entry something waits, and when that was recorded. */
    public record Since(long entry, Instant recorded) {}

    /** The fact that waits, or that stands for what else is waiting, as readers get it. */
    public record About(Fact<?> fact, String kind, String state, Words title) {

        /** As the timeline shows it. */
        static About of(Open open) {
            return new About(
                    open.fact(),
                    open.item().get("kind").stringValue(),
                    open.item().get("state").stringValue(),
                    open.title());
        }

        /** As another view knows it, in the words of the timeline. */
        public static About of(Fact<?> fact, PartnershipFact told, Words title, Sides sides, Question question) {
            var standing = sides.standing(fact, told.whose(), question.moment());
            return new About(fact, Kind.of(told).word(), Spelling.of(standing), title);
        }

        /** It waits for a side, which cites its last change. */
        public Wait waits(MunicipalityId side, Task task, Since since, Question question) {
            return waits(side, task, null, since, fact.last(), null, question);
        }

        Wait waits(
                MunicipalityId side,
                Task task,
                @Nullable DocumentId document,
                Since since,
                Seen cite,
                @Nullable Instant notObjectedFrom,
                Question question) {
            return new Wait(
                    side,
                    task,
                    document,
                    since.recorded(),
                    since.entry(),
                    fact.position(),
                    kind,
                    fact.happened(),
                    title.text(),
                    title.language(),
                    title.translation(),
                    title.original(),
                    state,
                    fact.by(),
                    cite,
                    notObjectedFrom,
                    question.happenedBy(fact.happened()));
        }
    }

    /** What a side is asked for. */
    public enum Task {
        /** Confirm or dispute what the other side told. */
        CONFIRM_FACT,
        /** Say whether a correction settles what it disputed. */
        LOOK_AGAIN,
        /** Correct, retract, or settle what the other side disputes. */
        ANSWER_DISPUTE,
        CONFIRM_WORKING_VALUE,
        CONFIRM_SILENCE_RULE,
        /** Accept or decline an organisation that came forward. */
        ANSWER_INTEREST,
        /** Publish, too, what the other side has published, or withdraw it. */
        PUBLISH_FACT,
        /** Publish anew what it had published and was changed since, or withdraw it. */
        PUBLISH_AGAIN,
        PUBLISH_VIEW,
        /** Endorse a work plan or an agreement, or approve minutes, as they stand. */
        ENDORSE
    }
}
