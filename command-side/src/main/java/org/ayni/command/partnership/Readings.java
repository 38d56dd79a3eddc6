package org.ayni.command.partnership;

import java.util.List;
import java.util.Objects;
import org.ayni.entry.Audience;
import org.ayni.entry.Header;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.MunicipalityId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Who may read each fact as it stands: the one place of the rules that says so.
 *
 * @param readings by the position of the fact
 */
record Readings(PMap<Long, Reading> readings) {
    static final Readings NONE = new Readings(HashTreePMap.empty());

    /**
     * Of one fact.
     *
     * @param told whom it was recorded for: whoever may read its telling and all its corrections
     * @param own for whom the side has published it whose own affair it is
     * @param joint for whom each side has published what is not one side's own affair
     * @param voided whether a side had published it before it was changed, and nobody has said anything of it since
     * @param picture whether people can be recognised in it who have not agreed to its being shown, as far as is known
     */
    record Reading(Audience told, Audience own, PMap<MunicipalityId, Audience> joint, boolean voided, boolean picture) {

        /** One that nobody has published. */
        private static Reading recorded(Audience told, boolean picture) {
            return new Reading(told, Audience.PARTNERSHIP, HashTreePMap.empty(), false, picture);
        }

        /** Who may read it now. */
        Audience now() {
            var both = joint.size() < 2
                    ? Audience.PARTNERSHIP
                    : joint.values().stream().reduce(Audience.PUBLIC, Audience::narrower);
            return told.wider(own).wider(both);
        }

        /** Whether somebody else may read it, would if the other side said so, too, or could before it was changed. */
        boolean isPublished() {
            return isPublishedNow() || voided;
        }

        private boolean isPublishedNow() {
            return now() != Audience.PARTNERSHIP || !joint.isEmpty();
        }

        /** For whom this side has published it. */
        Audience by(MunicipalityId side) {
            return joint.getOrDefault(side, Audience.PARTNERSHIP);
        }

        /** What was published was what it said before. */
        private Reading changed(Header header, boolean nowPicture) {
            // for everybody is a change only where a side speaks of its own affairs: then it is published with it
            var before = header.audience() == Audience.PUBLIC ? told.wider(own) : told;
            return new Reading(
                    before.narrower(header.audience()),
                    Audience.PARTNERSHIP,
                    HashTreePMap.empty(),
                    voided || isPublishedNow(),
                    nowPicture);
        }

        private Reading retracted(Header header) {
            return recorded(changed(header, picture).told(), picture);
        }

        private Reading disputed() {
            return new Reading(told, own, HashTreePMap.empty(), voided || !joint.isEmpty(), picture);
        }

        private Reading withdrawn() {
            return recorded(Audience.PARTNERSHIP, picture);
        }

        private Reading published(Audience to) {
            return new Reading(told, to, joint, false, picture);
        }

        private Reading published(Audience to, MunicipalityId side) {
            return new Reading(told, own, joint.plus(side, to), false, picture);
        }
    }

    Reading of(long position) {
        return Objects.requireNonNull(readings.get(position));
    }

    Readings told(Header header, PartnershipFact fact) {
        return with(header.position(), Reading.recorded(header.audience(), isPicture(fact)));
    }

    Readings corrected(long position, Header header, PartnershipFact fact) {
        return with(position, of(position).changed(header, isPicture(fact)));
    }

    Readings disputed(long position) {
        return with(position, of(position).disputed());
    }

    Readings retracted(long position, Header header) {
        return with(position, of(position).retracted(header));
    }

    Readings withdrawn(List<Long> positions) {
        var now = this;
        for (var position : positions) {
            now = now.with(position, of(position).withdrawn());
        }
        return now;
    }

    /** The side whose own affairs they are has published them. */
    Readings published(Audience to, List<Long> own) {
        var now = this;
        for (var position : own) {
            now = now.with(position, of(position).published(to));
        }
        return now;
    }

    /** One side has published what is not its own affair alone. */
    Readings published(Audience to, List<Long> joint, MunicipalityId side) {
        var now = this;
        for (var position : joint) {
            now = now.with(position, of(position).published(to, side));
        }
        return now;
    }

    private Readings with(long position, Reading reading) {
        return new Readings(readings.plus(position, reading));
    }

    private static boolean isPicture(PartnershipFact fact) {
        return fact instanceof EvidenceAdded added && added.lacksConsent();
    }
}
