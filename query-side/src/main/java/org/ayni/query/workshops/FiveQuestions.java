package org.ayni.query.workshops;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.ThemeFact.ThemeDropped;
import org.ayni.events.ThemeFact.ThemesAgreed;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.Sector;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.ayni.query.actors.ActorMap;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Phrases;
import org.ayni.query.stocktaking.Goal;
import org.ayni.query.stocktaking.Scale;
import org.ayni.query.stocktaking.Stocktaking;
import org.jspecify.annotations.Nullable;

/** The five questions that two towns ask each other at their first workshop, answered from what is on record. */
record FiveQuestions(
        long position,
        WhoIsIn whoIsIn,
        WhoCouldComeAboard whoCouldComeAboard,
        Alike alikeAndDifferent,
        Standing whereDoWeStand,
        Fields commonFields) {

    private static final Set<Involvement> TO_BE_WON =
            Set.of(Involvement.WANTED, Involvement.IDENTIFIED, Involvement.INVITED);

    record WhoIsIn(
            String question,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Who> actors) {}

    /** @param gaps where nobody is involved yet, side by side and sector by sector */
    record WhoCouldComeAboard(
            String question,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Who> actors,
            List<Gap> gaps) {}

    /** @param entries on which it rests */
    record Who(
            ActorId actor,
            String name,
            Sector sector,
            @Nullable MunicipalityId side,
            Involvement involvement,
            List<Long> entries) {}

    record Gap(MunicipalityId side, Sector sector, List<CallId> calls) {}

    /**
     * @param found in workshops
     * @param goals where both sides took stock
     */
    record Alike(
            String question,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Stocktaking.Found> found,
            List<Compared> goals) {}

    record Compared(
            Sdg sdg, Goal.Compared compared, @Nullable Integer apart, List<Long> entries) {}

    record Standing(
            String question,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Scale> scales) {}

    /**
     * @param themes by id
     * @param outcomes the themes and fields of action that came out, in words
     */
    record Fields(
            String question,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Theme> themes,
            List<Named> outcomes) {}

    /**
     * @param common whether it is on the day that is asked about: agreed for that day somewhere that the other side does not
     *     dispute, and not dropped since
     * @param agreed where it was agreed to be common
     * @param dropped what ended that; absent for one that is common
     */
    record Theme(
            ThemeId theme,
            boolean common,
            List<Agreed> agreed,
            @Nullable Dropped dropped) {}

    record Dropped(LocalizedText reason, FactNote fact) {}

    private record Common(What what, @Nullable Edtf valid, FactNote fact) {}

    /** @param valid from when until when, if that was said */
    record Agreed(@Nullable Edtf valid, FactNote fact) {}

    record Named(CameOut outcome, FactNote fact) {}

    static FiveQuestions of(long position, Told told, ActorMap actors, Stocktaking stocktaking) {
        var asked = new Asked(told);
        return new FiveQuestions(
                position,
                new WhoIsIn(asked.say("who-is-in"), who(actors, Set.of(Involvement.INVOLVED))),
                new WhoCouldComeAboard(
                        asked.say("who-could-come-aboard"),
                        who(actors, TO_BE_WON),
                        actors.vacancies().stream()
                                .filter(one -> one.gap())
                                .map(one -> new Gap(one.side(), one.sector(), one.calls()))
                                .toList()),
                new Alike(asked.say("alike-and-different"), stocktaking.found(), compared(stocktaking)),
                new Standing(asked.say("where-do-we-stand"), stocktaking.scales()),
                new Fields(asked.say("common-fields"), asked.themes(), asked.named()));
    }

    private static List<Who> who(ActorMap actors, Set<Involvement> involvement) {
        return actors.actors().stream()
                .filter(one -> one.registered().state().isOfEffect() && involvement.contains(one.involvement()))
                .map(one -> new Who(
                        one.actor(),
                        one.name(),
                        one.sector(),
                        one.countsTo(),
                        one.involvement(),
                        Stream.concat(
                                        Stream.of(one.registered().position()),
                                        one.history().stream()
                                                .filter(change -> change.involvement() != null
                                                        && change.fact().state().isOfEffect())
                                                .map(change -> change.fact().position()))
                                .toList()))
                .toList();
    }

    /** What a side has not said is neither alike nor different. */
    private static List<Compared> compared(Stocktaking stocktaking) {
        return stocktaking.scales().stream()
                .flatMap(scale -> scale.goals().stream())
                .filter(goal -> goal.compared() != Goal.Compared.UNKNOWN)
                .map(goal -> new Compared(
                        goal.sdg(),
                        goal.compared(),
                        goal.apart(),
                        goal.sides().stream()
                                .flatMap(side -> Stream.ofNullable(side.latest()))
                                .map(latest -> latest.fact().position())
                                .toList()))
                .toList();
    }

    private record Asked(Told told) {

        String say(String question) {
            return Phrases.say(told.question().reader().language(), "question." + question);
        }

        List<Theme> themes() {
            var themes = new TreeMap<String, List<Agreed>>();
            Stream.concat(
                            told.standing(WorkshopHeld.class)
                                    .map(one -> new Common(
                                            one.told().what(), one.told().themesValid(), told.note(one))),
                            told.standing(ThemesAgreed.class)
                                    .map(one -> new Common(
                                            one.told().what(), one.told().valid(), told.note(one))))
                    .forEach(common -> common.what().themes().stream()
                            .distinct()
                            .forEach(theme -> themes.computeIfAbsent(theme.value(), _ -> new ArrayList<>())
                                    .add(new Agreed(common.valid(), common.fact()))));
            return themes.entrySet().stream()
                    .map(one -> theme(new ThemeId(one.getKey()), one.getValue()))
                    .toList();
        }

        /** What was agreed again after it was dropped is common. */
        private Theme theme(ThemeId theme, List<Agreed> agreed) {
            var dropped = told.standing(ThemeDropped.class)
                    .filter(one -> one.told().theme().equals(theme)
                            && told.note(one).state().isOfEffect())
                    .reduce((_, later) -> later)
                    .filter(one -> holding(agreed)
                            .noneMatch(again -> Order.isAfter(
                                    again.fact().happened(),
                                    again.fact().position(),
                                    one.fact().happened(),
                                    one.fact().position())))
                    .map(one -> new Dropped(one.told().reason(), told.note(one)))
                    .orElse(null);
            return new Theme(theme, dropped == null && holding(agreed).anyMatch(this::isValid), agreed, dropped);
        }

        private boolean isValid(Agreed agreed) {
            var valid = agreed.valid();
            return valid == null
                    || valid.within(told.question().day(), told.question().day())
                            .isPossible();
        }

        private static Stream<Agreed> holding(List<Agreed> agreed) {
            return agreed.stream().filter(one -> one.fact().state().isOfEffect());
        }

        List<Named> named() {
            return Stream.concat(
                            told.standing(WorkshopHeld.class)
                                    .flatMap(one -> fields(one.told().named(), told.note(one))),
                            told.standing(ConferenceAttended.class)
                                    .flatMap(one -> fields(one.told().named(), told.note(one))))
                    .toList();
        }

        private Stream<Named> fields(List<Outcome.Named> outcomes, FactNote fact) {
            return told
                    .outcomes(outcomes.stream()
                            .filter(one ->
                                    one.kind() == Outcome.Kind.THEME || one.kind() == Outcome.Kind.FIELD_OF_ACTION)
                            .toList())
                    .stream()
                    .map(one -> new Named(one, fact));
        }
    }
}
