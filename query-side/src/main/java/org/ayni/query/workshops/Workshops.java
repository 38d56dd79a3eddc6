package org.ayni.query.workshops;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.WorkshopFact.MinutesWritten;
import org.ayni.events.WorkshopFact.WorkshopAgendaChanged;
import org.ayni.events.WorkshopFact.WorkshopAgendaSet;
import org.ayni.events.WorkshopFact.WorkshopCancelled;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.AgendaItem;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Question;
import org.ayni.query.workshops.Workshop.Agenda;
import org.ayni.query.workshops.Workshop.Approval;
import org.ayni.query.workshops.Workshop.Change;
import org.ayni.query.workshops.Workshop.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * All workshops of a partnership.
 *
 * @param presented what was presented at conferences, and what became of it
 */
record Workshops(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Workshop> workshops,
        List<Presented> presented) {

    record Presented(ConferenceId conference, int part, List<CameOut> outcomes, FactNote attended) {}

    static Workshops of(long position, Facts<PartnershipFact> facts, Question question) {
        var told = new Told(facts, question);
        var each = new Each(told);
        return new Workshops(
                position,
                Stream.concat(
                                told.telling(WorkshopScheduled.class)
                                        .map(one -> one.told().workshop()),
                                told.telling(WorkshopHeld.class)
                                        .map(one -> one.told().workshop()))
                        .distinct()
                        .map(each::workshop)
                        .toList(),
                told.standing(ConferenceAttended.class)
                        .filter(one -> !one.told().outcomes().isEmpty())
                        .map(one -> new Presented(
                                one.told().conference(),
                                one.told().part(),
                                told.outcomes(one.told().named()),
                                told.note(one)))
                        .toList());
    }

    private record Each(Told told) {

        Workshop workshop(WorkshopId id) {
            var scheduled = told.one(
                            WorkshopScheduled.class, one -> one.workshop().equals(id))
                    .orElse(null);
            var held = told.one(WorkshopHeld.class, one -> one.workshop().equals(id))
                    .orElse(null);
            var cancelled = told.standing(WorkshopCancelled.class)
                    .filter(one -> one.told().workshop().equals(id))
                    .findFirst()
                    .orElse(null);
            var isHeld = held != null && !held.fact().retracted();
            return new Workshop(
                    id,
                    isHeld
                            ? Workshop.State.HELD
                            : scheduled == null || scheduled.fact().retracted()
                                    ? Workshop.State.RETRACTED
                                    : cancelled != null ? Workshop.State.CANCELLED : Workshop.State.SCHEDULED,
                    held != null && (isHeld || scheduled == null)
                            ? held.told().what()
                            : Objects.requireNonNull(scheduled).told().what(),
                    scheduled == null ? null : scheduled.told().planned(),
                    agenda(id),
                    held == null || !isHeld ? null : minutes(held),
                    held == null || !isHeld
                            ? List.of()
                            : told.outcomes(held.told().named()),
                    noteOf(scheduled),
                    noteOf(held),
                    noteOf(cancelled));
        }

        private @Nullable FactNote noteOf(@Nullable Telling<? extends PartnershipFact> one) {
            return one == null ? null : told.note(one);
        }

        private @Nullable Agenda agenda(WorkshopId id) {
            var set = told.standing(WorkshopAgendaSet.class)
                    .filter(one -> one.told().workshop().equals(id))
                    .findFirst();
            if (set.isEmpty()) {
                return null;
            }
            var changes = told.standing(WorkshopAgendaChanged.class)
                    .filter(one -> one.told().workshop().equals(id))
                    .sorted(Comparator.comparingLong(one -> one.fact().position()))
                    .toList();
            var items = changes.isEmpty()
                    ? set.get().told().items()
                    : changes.getLast().told().items();
            return new Agenda(
                    items,
                    minutes(items),
                    Stream.concat(
                                    Stream.of(new Change(null, told.note(set.get()))),
                                    changes.stream()
                                            .map(one -> new Change(one.told().reason(), told.note(one))))
                            .toList());
        }

        private static @Nullable Integer minutes(List<AgendaItem> items) {
            var sum = 0;
            for (var item : items) {
                if (item.minutes() == null) {
                    return null;
                }
                sum += item.minutes();
            }
            return sum;
        }

        private Minutes minutes(Telling<WorkshopHeld> held) {
            var id = held.told().workshop();
            var document = DocumentId.minutes(id);
            var endorsements = Endorsements.of(document, told.facts(), told.sides(), told.question())
                    .orElseThrow();
            var written = told.standing(MinutesWritten.class)
                    .filter(one -> one.told().workshop().equals(id))
                    .findFirst()
                    .orElse(null);
            var approval = approval(
                    endorsements,
                    written != null,
                    !held.told().outcomes().isEmpty(),
                    told.standing(WorkshopScheduled.class)
                            .anyMatch(one -> one.told().workshop().equals(id)));
            var publicly = told.question().publicly() != null;
            var shown = endorsements.shownTo(told.question());
            return new Minutes(
                    shown == null ? null : approval,
                    written == null ? null : written.told().wording(),
                    noteOf(written),
                    publicly ? null : waitingFor(endorsements, approval),
                    told.facts().stream()
                            .filter(fact -> fact.told().documents().contains(document))
                            .map(fact -> fact.changed().position())
                            .filter(endorsements::isAfterAgreement)
                            .toList(),
                    shown);
        }

        private List<MunicipalityId> waitingFor(Endorsements endorsements, Approval approval) {
            return told.sides().municipalities().stream()
                    .filter(_ -> approval != Approval.NOT_ASKED)
                    .filter(side -> endorsements.given().stream()
                            .noneMatch(one -> one.current() && one.side().equals(side)))
                    .toList();
        }

        private static Approval approval(
                Endorsements endorsements, boolean written, boolean outcomes, boolean planned) {
            if (endorsements.agreedAs() != null) {
                return endorsements.isAfterAgreement(endorsements.cite().position())
                        ? Approval.CHANGED_SINCE
                        : Approval.APPROVED;
            }
            if (written || !endorsements.given().isEmpty()) {
                return Approval.WAITING;
            }
            if (!outcomes) {
                return Approval.NOT_WRITTEN;
            }
            return planned ? Approval.WAITING : Approval.NOT_ASKED;
        }
    }
}
