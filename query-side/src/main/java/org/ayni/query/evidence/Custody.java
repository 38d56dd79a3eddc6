package org.ayni.query.evidence;

import java.util.Optional;
import org.ayni.entry.Hash;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;

/** Whether a file is there to be had. A retraction takes back what was told of a file, and not the file. */
public sealed interface Custody {

    /** @param added the fact that added it last */
    record Kept(EvidenceAdded added) implements Custody {}

    /** @param by the fact that removed it last */
    record Removed(Telling<EvidenceRemoved> by) implements Custody {}

    record Unknown() implements Custody {}

    static Custody of(Hash file, Facts<PartnershipFact> facts) {
        var added = facts.telling(EvidenceAdded.class)
                .filter(one -> one.told().file().equals(file))
                .reduce((_, later) -> later);
        return added.map(one -> removal(one, facts).<Custody>map(Removed::new).orElseGet(() -> new Kept(one.told())))
                .orElseGet(Unknown::new);
    }

    /** What removed the file that this fact added, if anything. */
    static Optional<Telling<EvidenceRemoved>> removal(Telling<EvidenceAdded> added, Facts<PartnershipFact> facts) {
        return facts.telling(EvidenceRemoved.class)
                .filter(one -> one.told().file().equals(added.told().file()))
                .filter(one -> one.fact().position() > added.fact().position())
                .findFirst();
    }
}
