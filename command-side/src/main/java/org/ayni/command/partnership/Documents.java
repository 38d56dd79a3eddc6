package org.ayni.command.partnership;

import java.util.List;
import java.util.Optional;
import org.ayni.entry.Seen;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.DocumentId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What both sides endorse as a whole. Telling, correcting or retracting one of its facts changes it; confirming or
 * disputing one does not.
 *
 * @param parts of which documents a fact is part, by its position; what is part of none is left out
 * @param stated the last change of each document
 * @param inOneLanguage the positions of clauses that stand in one language only
 */
record Documents(PMap<Long, List<DocumentId>> parts, PMap<DocumentId, Seen> stated, PSet<Long> inOneLanguage) {

    static final Documents NONE = new Documents(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());

    /** The last change; empty where there is no such document. */
    Optional<Seen> stated(DocumentId document) {
        return Optional.ofNullable(stated.get(document));
    }

    /** Whether this fact is agreed by endorsing a whole that it is part of. */
    boolean standFor(long position) {
        return parts.getOrDefault(position, List.of()).stream().anyMatch(DocumentId::standsForItsParts);
    }

    /**
     * After an entry that told or corrected a fact.
     *
     * @param position of the fact
     */
    Documents stated(long position, PartnershipFact fact, Seen by) {
        var parted = fact.documents().isEmpty() ? parts.minus(position) : parts.plus(position, fact.documents());
        return new Documents(
                parted,
                retracted(position, by).changed(fact.documents(), by),
                fact instanceof ClauseWorded worded && worded.clause().standsInOneLanguage()
                        ? inOneLanguage.plus(position)
                        : inOneLanguage.minus(position));
    }

    /** After an entry that took a fact back. */
    Documents retracted(long position, Seen by) {
        return new Documents(parts, changed(parts.getOrDefault(position, List.of()), by), inOneLanguage);
    }

    private PMap<DocumentId, Seen> changed(List<DocumentId> documents, Seen by) {
        var now = stated;
        for (var document : documents) {
            now = now.plus(document, by);
        }
        return now;
    }
}
