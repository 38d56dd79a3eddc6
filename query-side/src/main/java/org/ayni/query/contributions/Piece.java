package org.ayni.query.contributions;

import java.util.Comparator;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PartnershipId;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Standing;
import org.jspecify.annotations.Nullable;

/** One fact of one partnership that the readers may read and that stands. */
public record Piece(
        PartnershipId partnership,
        Fact<PartnershipFact> fact,
        Matter matter,
        Standing state,
        @Nullable Containment happenedBy) {

    /** In the order in which it happened; of what happened at the same time, by partnership and position. */
    static final Comparator<Piece> HAPPENED = Comparator.comparing(
                    (Piece piece) -> piece.fact().happened())
            .thenComparing(piece -> piece.partnership().value())
            .thenComparingLong(piece -> piece.fact().position());

    /**
     * Where it stands, so that whoever reads a figure can open what it rests on.
     *
     * @param cite its last change
     * @param state what it is worth between the sides
     * @param happenedBy how surely it had happened by the day that was asked about
     */
    public record Ref(
            PartnershipId partnership,
            long position,
            Seen cite,
            Edtf happened,
            String kind,
            LocalizedText title,
            Standing state,
            @Nullable Containment happenedBy) {

        /** By which an answer names it that tells of it once and counts it often. */
        public String name() {
            return partnership + "@" + position;
        }
    }

    public Ref ref() {
        return new Ref(
                partnership,
                fact.position(),
                fact.last(),
                fact.happened(),
                matter.kind(),
                matter.title(),
                state,
                happenedBy);
    }

    public JournalId journal() {
        return new JournalId(JournalKind.PARTNERSHIP, partnership.value());
    }
}
