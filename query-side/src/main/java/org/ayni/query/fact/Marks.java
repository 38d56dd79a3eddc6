package org.ayni.query.fact;

import java.time.Instant;
import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.entry.Header;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What later entries have said about a fact; each names the entry that says so. */
public interface Marks {

    record Confirmation(long position, Instant recorded, Author by) {
        static Confirmation in(Header header) {
            return new Confirmation(header.position(), header.recorded(), Author.of(header));
        }
    }

    /** @param about the position of the last change of the fact that the other side has seen */
    record Dispute(
            long position,
            Instant recorded,
            Author by,
            long about,
            LocalizedText account,
            List<DifferingAccount> differing) {

        public Dispute {
            differing = Lists.orEmpty(differing);
        }
    }

    /** @param before when the fact was said to have happened before, if that was corrected */
    record Correction(
            long position,
            Instant recorded,
            Author by,
            LocalizedText reason,
            @Nullable Edtf before) {}

    /**
     * One side lets others read the fact as it is stated now.
     *
     * @param own whether it is that side's own affair, so that its word is enough
     */
    record Publication(long position, Instant recorded, Author by, Audience to, boolean own) {}

    record Retraction(long position, Instant recorded, Author by, LocalizedText reason) {}
}
