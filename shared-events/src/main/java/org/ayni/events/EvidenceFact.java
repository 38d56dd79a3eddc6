package org.ayni.events;

import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.value.Consent;
import org.ayni.events.value.Licence;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.RemovalGround;
import org.ayni.events.value.Source;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** The files that prove what is told. Their hashes stand here, their bytes in a store of their own. */
public sealed interface EvidenceFact extends PartnershipEvent.PartnershipFact {

    /**
     * A file was added. Each side names it for the facts that it has told, and again after it was removed.
     *
     * @param file SHA-256 of its bytes
     * @param mediaType found out from its content, never taken from whoever sent it
     * @param size in bytes
     * @param proves the facts that it shows, as they were seen; later ones are added by a correction
     * @param terms what others may do with it, in words
     * @param alternativeText what is to be seen or heard, for those who cannot
     */
    @EventName("partnership.evidence-added.v1")
    record EvidenceAdded(
            Hash file,
            MediaType mediaType,
            long size,
            Whose whose,
            LocalizedText title,
            List<Seen> proves,
            @Nullable Licence licence,
            @Nullable LocalizedText terms,
            @Nullable Consent consent,
            @Nullable LocalizedText alternativeText,
            List<Source> sources)
            implements EvidenceFact {

        public EvidenceAdded {
            proves = Lists.distinct(proves);
            sources = Lists.orEmpty(sources);
        }

        /**
         * Whether people may be recognised in it of whom it is not on record that they agree. In a plain text nobody is, unless
         * whoever added it says that consent is missing.
         */
        public boolean lacksConsent() {
            return consent == null ? !mediaType.plainText() : consent == Consent.MISSING;
        }
    }

    /**
     * The file is to be had no more: its bytes are deleted, its hash stays, and why. Cannot be taken back.
     *
     * @param ground for whose sake it must go, where the other side names it as well; absent where a side removes what is its own
     */
    @EventName("partnership.evidence-removed.v1")
    record EvidenceRemoved(
            Hash file,
            Whose whose,
            LocalizedText reason,
            @Nullable RemovalGround ground) implements EvidenceFact {}
}
