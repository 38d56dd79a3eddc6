package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.entry.Hash;
import org.ayni.events.value.Consent;
import org.ayni.events.value.Licence;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.RemovalGround;
import org.ayni.events.value.Source;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** The files that prove what is told. Each was sent before it is named. */
public sealed interface EvidenceCommand extends PartnershipCommand.Tell {

    /**
     * @param file SHA-256 of its bytes
     * @param proves the facts that it shows
     */
    record AddEvidence(
            Hash file,
            Whose whose,
            LocalizedText title,
            List<Cited> proves,
            @Nullable Licence licence,
            @Nullable LocalizedText terms,
            @Nullable Consent consent,
            @Nullable LocalizedText alternativeText,
            List<Source> sources)
            implements EvidenceCommand {
        public AddEvidence {
            proves = Lists.distinct(proves);
            sources = Lists.orEmpty(sources);
        }

        @Override
        public List<Hash> files() {
            return List.of(file);
        }
    }

    /** @param ground needed where the other side names the file: what it stands on is not taken from it for less */
    record RemoveEvidence(
            Hash file, LocalizedText reason, @Nullable RemovalGround ground) implements EvidenceCommand {}
}
