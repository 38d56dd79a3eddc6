package org.ayni.query.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.ayni.entry.Seen;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.CallFact;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.CallFact.CallWithdrawn;
import org.ayni.events.CallFact.InterestAccepted;
import org.ayni.events.CallFact.InterestDeclined;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.CallFact.InterestWithdrawn;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Source;
import org.ayni.events.value.ThemeId;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Question;
import org.jspecify.annotations.Nullable;

/** All calls in the order in which they were made, and what came of them. Retracted facts are shown and do not count. */
record Calls(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Call> calls) {

    enum State {
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    enum Answer {
        WAITING,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /**
     * @param over whether the time until which one may come forward had passed by the day that is asked about; the call is
     *     open all the same until somebody closes it
     * @param won the actors that came aboard through it, as far as the other side does not dispute it
     */
    record Call(
            CallId call,
            LocalizedText sought,
            @Nullable ActorSide side,
            List<Sector> sectors,
            List<SdgLink> sdgs,
            List<ThemeId> themes,
            @Nullable Edtf until,
            @Nullable Containment over,
            State state,
            @Nullable LocalizedText reason,
            @Nullable Seen announced,
            List<ActorId> won,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Interest> interests,
            List<Source> sources,
            FactNote opened,
            @Nullable FactNote ended) {}

    /** @param actor the actor that it is, or has become */
    record Interest(
            InterestId interest,
            @Nullable ActorId actor,
            @Nullable LocalizedText name,
            @Nullable Sector sector,
            @Nullable ActorSide side,
            @Nullable LocalizedText offer,
            Answer answer,
            @Nullable LocalizedText reason,
            List<Source> sources,
            FactNote expressed,
            @Nullable FactNote answered) {}

    static Calls of(long position, Facts<PartnershipFact> facts, Question question) {
        var asked = new Asked(new CallFacts(facts, question), PartnershipFold.sides(facts), question);
        return new Calls(
                position,
                asked.told().telling(CallOpened.class).map(asked::call).toList());
    }

    private record Asked(CallFacts told, Sides sides, Question question) {

        Call call(Telling<CallOpened> opened) {
            var call = opened.told();
            var end = told.end(call.call());
            var interests = told.telling(InterestExpressed.class)
                    .filter(one -> one.told().call().equals(call.call()))
                    .map(this::interest)
                    .toList();
            var until = call.until();
            return new Call(
                    call.call(),
                    call.sought(),
                    call.side(),
                    call.sectors(),
                    call.sdgs(),
                    call.themes(),
                    until,
                    over(until),
                    end.map(one -> state(one.told())).orElse(State.OPEN),
                    end.map(one -> reason(one.told())).orElse(null),
                    call.announced(),
                    interests.stream()
                            .filter(one -> one.answer() == Answer.ACCEPTED
                                    && one.expressed().retraction() == null
                                    && one.answered() != null
                                    && one.answered().state().isOfEffect())
                            .flatMap(one -> Optional.ofNullable(one.actor()).stream())
                            .distinct()
                            .toList(),
                    interests,
                    call.sources(),
                    note(opened),
                    end.map(this::note).orElse(null));
        }

        private @Nullable Containment over(@Nullable Edtf until) {
            var day = question.happenedBy();
            return until == null || day == null
                    ? null
                    : until.happenedBy(day.minusDays(1)); // that day is still in time
        }

        private Interest interest(Telling<InterestExpressed> expressed) {
            var interest = expressed.told();
            var newcomer = interest.newcomer();
            var answer = told.answer(interest.interest());
            var actor = answer.map(one -> accepted(one.told())).orElse(interest.actor());
            var known = interest.actor() == null ? Optional.<ActorRegistered>empty() : registered(interest.actor());
            return new Interest(
                    interest.interest(),
                    actor,
                    newcomer != null
                            ? newcomer.name()
                            : known.map(ActorRegistered::name).orElse(null),
                    newcomer != null
                            ? newcomer.sector()
                            : known.map(ActorRegistered::sector).orElse(null),
                    newcomer != null
                            ? newcomer.side()
                            : known.map(ActorRegistered::side).orElse(null),
                    interest.offer(),
                    answer.map(one -> answer(one.told())).orElse(Answer.WAITING),
                    answer.map(one -> reason(one.told())).orElse(null),
                    interest.sources(),
                    note(expressed),
                    answer.map(this::note).orElse(null));
        }

        private Optional<ActorRegistered> registered(ActorId actor) {
            return told.facts()
                    .telling(ActorRegistered.class)
                    .filter(one -> !one.fact().retracted())
                    .map(Telling::told)
                    .filter(one -> one.actor().equals(actor))
                    .findFirst();
        }

        private FactNote note(Telling<? extends CallFact> telling) {
            return FactNote.of(telling.fact(), telling.told().whose(), sides, question);
        }

        private static State state(CallFact end) {
            return end instanceof CallWithdrawn ? State.WITHDRAWN : State.CLOSED;
        }

        private static Answer answer(CallFact answer) {
            return switch (answer) {
                case InterestAccepted _ -> Answer.ACCEPTED;
                case InterestDeclined _ -> Answer.DECLINED;
                case InterestWithdrawn _ -> Answer.WITHDRAWN;
                case CallOpened _, CallClosed _, CallWithdrawn _, InterestExpressed _ -> Answer.WAITING;
            };
        }

        private static @Nullable ActorId accepted(CallFact answer) {
            return answer instanceof InterestAccepted accepted ? accepted.actor() : null;
        }

        private static @Nullable LocalizedText reason(CallFact fact) {
            return switch (fact) {
                case CallClosed closed -> closed.reason();
                case CallWithdrawn withdrawn -> withdrawn.reason();
                case InterestDeclined declined -> declined.reason();
                case InterestWithdrawn withdrawn -> withdrawn.reason();
                case CallOpened _, InterestExpressed _, InterestAccepted _ -> null;
            };
        }
    }
}
