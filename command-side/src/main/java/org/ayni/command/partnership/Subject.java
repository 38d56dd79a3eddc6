package org.ayni.command.partnership;

import org.ayni.events.value.ActorId;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.WorkshopId;

/** What a fact of a partnership is about. An activity has no id: only its own entry names it. */
sealed interface Subject {

    record Founding() implements Subject {}

    record State() implements Subject {}

    /** A predecessor of a side. The sides themselves are there from the founding. */
    record Municipality(MunicipalityId municipality) implements Subject {}

    record Enrolment(PhaseRef phase) implements Subject {}

    record Actor(ActorId actor) implements Subject {}

    record Involvement(ActorId actor) implements Subject {}

    record Place(ActorId actor) implements Subject {}

    record Succession(ActorId actor) implements Subject {}

    record WorkshopPlan(WorkshopId workshop) implements Subject {}

    record Workshop(WorkshopId workshop) implements Subject {}

    record WorkshopCancellation(WorkshopId workshop) implements Subject {}

    record Agreement(AgreementId agreement) implements Subject {}

    record Activity() implements Subject {}

    record Attendance(ConferenceId conference, int part) implements Subject {}

    record Series(SeriesId series) implements Subject {}

    record SeriesName(SeriesId series) implements Subject {}

    record Edition(SeriesId series, int edition) implements Subject {}

    record Promise(PromiseId promise) implements Subject {}

    record PromiseKeeping(PromiseId promise) implements Subject {}

    record PromiseLapse(PromiseId promise) implements Subject {}

    record Product(ProductId product) implements Subject {}
}
