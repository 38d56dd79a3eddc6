package org.ayni.query.waiting;

import java.time.Instant;
import org.ayni.entry.Seen;
import org.ayni.events.value.Containment;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Author;
import org.ayni.query.http.Words;
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
        PUBLISH_VIEW,
        /** Endorse a work plan or an agreement, or approve minutes, as they stand. */
        ENDORSE
    }
}
