package org.ayni.query.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.events.AgreementFact.AgreementApproved;
import org.ayni.events.AgreementFact.AgreementCameIntoForce;
import org.ayni.events.AgreementFact.AgreementDrafted;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.AgreementFact.ClauseRecorded;
import org.ayni.events.AgreementFact.ClauseStruck;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.Event;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.ClauseRef;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Translation;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.ayni.query.agreements.Agreement.Agreed;
import org.ayni.query.agreements.Agreement.State;
import org.ayni.query.agreements.Agreement.Version;
import org.ayni.query.agreements.Difference.Change;
import org.ayni.query.agreements.Difference.In;
import org.ayni.query.agreements.Difference.Piece;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterTest {
    private static final AgreementId OLD = new AgreementId("1998");
    private static final AgreementId NEW = new AgreementId("2021");
    private static final ClauseId WATER = new ClauseId("wasser");
    private static final ClauseId YOUTH = new ClauseId("jugend");

    private final Journal journal = Chronicle.founded();

    private Entry<Event> drafted() {
        return journal.by(HERE).tell("2020-11", new AgreementDrafted(NEW, what(text("Vereinbarung"))));
    }

    private Entry<Event> worded(ClauseId clause, int number, LocalizedText words) {
        return journal.by(HERE).tell("2020-12", new ClauseWorded(NEW, new Clause(clause, number, null, words), null));
    }

    private void endorsed(String side, Entry<Event> seen) {
        journal.by(side)
                .tell("2021-01", new DocumentEndorsed(DocumentId.of(NEW), new MunicipalityId(side), seen.seen()));
    }

    private Entry<Event> signed(Entry<Event> seen, @Nullable AgreementId supersedes) {
        return journal.by(HERE)
                .tell("2021-03-23", new AgreementSigned(NEW, what(text("Unterzeichnung")), seen.seen(), supersedes));
    }

    @Test
    void an_agreement_goes_from_draft_to_endorsed_to_signed_to_in_force() {
        drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        assertThat(agreement().state()).isEqualTo(State.DRAFT);
        endorsed(HERE, clause);
        assertThat(agreement().state()).isEqualTo(State.DRAFT);
        endorsed(THERE, clause);
        assertThat(agreement().state()).isEqualTo(State.ENDORSED);
        assertThat(agreement().clauses().getFirst().endorsedBy())
                .containsExactlyInAnyOrder(MUSTERHAUSEN, VILLA_EJEMPLO);
        signed(clause, null);
        assertThat(agreement().state()).isEqualTo(State.SIGNED);
        journal.tell("2021-04-01", new AgreementCameIntoForce(NEW, null));
        assertThat(agreement().state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void what_both_endorsed_in_two_languages_is_no_unapproved_translation_in_either() {
        drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        endorsed(HERE, clause);
        assertThat(Words.of(agreement().clauses().getFirst().text(), Language.SPANISH)
                        .translation())
                .isEqualTo(Words.State.UNAPPROVED);
        endorsed(THERE, clause);
        assertThat(Words.of(agreement().clauses().getFirst().text(), Language.SPANISH)
                        .translation())
                .isEqualTo(Words.State.APPROVED);
        worded(WATER, 1, text("Wasser für alle", "Agua para todos"));
        assertThat(Words.of(agreement().clauses().getFirst().text(), Language.SPANISH)
                        .translation())
                .isEqualTo(Words.State.UNAPPROVED);
    }

    @Test
    void a_later_wording_is_endorsed_by_nobody_yet_and_named_as_changed() {
        drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        endorsed(HERE, clause);
        endorsed(THERE, clause);
        worded(WATER, 1, text("Wasser für alle", "Agua para todos"));

        assertThat(agreement().changedSince()).containsExactly(WATER);
        assertThat(agreement().clauses()).hasSize(1);
        assertThat(agreement().clauses().getFirst().endorsedBy()).isEmpty();
        assertThat(agreement().clauses().getFirst().text()).isEqualTo(text("Wasser für alle", "Agua para todos"));
    }

    @Test
    void what_both_agreed_to_stands_beside_the_new_words_until_both_endorse_those() {
        drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        endorsed(HERE, clause);
        endorsed(THERE, clause);
        assertThat(agreement().clauses().getFirst().agreed()).isNull();

        var anew = worded(WATER, 1, text("Wasser für alle", "Agua para todos"));
        assertThat(agreement().clauses().getFirst().agreed())
                .isEqualTo(new Agreed(1, null, approved("Wasser", "Agua"), false));
        endorsed(HERE, anew);
        assertThat(agreement().clauses().getFirst().agreed()).isNotNull();
        endorsed(THERE, anew);
        assertThat(agreement().clauses().getFirst().agreed()).isNull();
    }

    @Test
    void a_clause_that_was_taken_back_since_both_agreed_is_shown_so_with_its_words() {
        drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        endorsed(HERE, clause);
        endorsed(THERE, clause);
        var youth = worded(YOUTH, 2, text("Jugend"));
        journal.by(HERE).tell("2021-02", retraction(youth));
        journal.by(HERE).tell("2021-02", retraction(clause));

        assertThat(agreement().clauses()).singleElement().satisfies(water -> {
            assertThat(water.agreed()).isEqualTo(new Agreed(1, null, approved("Wasser", "Agua"), false));
            assertThat(water.worded().retraction()).isNotNull();
        });
    }

    @Test
    void a_clause_that_was_struck_since_and_a_title_that_is_another_since_are_not_agreed_yet() {
        var drafted = drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        endorsed(HERE, clause);
        endorsed(THERE, clause);
        assertThat(agreement().agreedWhat()).isNull();
        journal.tell("2021-02", new ClauseStruck(NEW, WATER, BECAUSE));
        journal.by(HERE)
                .tell("2021-02", correction(drafted, "2020-11", new AgreementDrafted(NEW, what(text("Freundschaft")))));

        assertThat(agreement().clauses().getFirst().agreed())
                .isEqualTo(new Agreed(1, null, approved("Wasser", "Agua"), false));
        assertThat(agreement().what()).isEqualTo(what(text("Freundschaft")));
        assertThat(agreement().agreedWhat()).isEqualTo(what(text("Vereinbarung")));
    }

    private static LocalizedText approved(String german, String spanish) {
        var told = text(german, spanish);
        return new LocalizedText(
                told.language(),
                told.text(),
                told.translations().stream()
                        .map(one -> new Translation(one.language(), one.text(), true))
                        .toList());
    }

    @Test
    void clauses_stand_in_the_order_of_their_numbers_and_struck_ones_say_so() {
        drafted();
        worded(WATER, 2, text("Wasser"));
        worded(YOUTH, 1, text("Jugend", "Juventud"));
        var strike = journal.tell("2020-12", new ClauseStruck(NEW, WATER, BECAUSE));

        assertThat(agreement().clauses()).extracting(Agreement.Clause::clause).containsExactly(YOUTH, WATER);
        assertThat(agreement().clauses()).extracting(Agreement.Clause::struck).containsExactly(false, true);
        assertThat(agreement().clauses().getFirst().languages()).containsExactly(Language.GERMAN, Language.SPANISH);
        journal.by(HERE).tell("2020-12", retraction(strike));
        assertThat(agreement().clauses()).noneMatch(Agreement.Clause::struck);
    }

    @Test
    void a_clause_stands_while_the_other_side_disputes_that_it_was_struck() {
        drafted();
        worded(WATER, 1, text("Wasser"));
        var strike = journal.by(HERE).tell("2020-12", new ClauseStruck(NEW, WATER, BECAUSE));
        journal.by(THERE).tell("2020-12", Chronicle.dispute(strike, "Die brauchen wir"));
        assertThat(agreement().clauses()).noneMatch(Agreement.Clause::struck);
    }

    @Test
    void a_clause_says_in_which_languages_of_the_others_it_does_not_stand() {
        drafted();
        worded(WATER, 1, text("Wasser", "Agua"));
        worded(YOUTH, 2, text("Jugend"));
        assertThat(agreement().clauses().getFirst().missingLanguages()).isEmpty();
        assertThat(agreement().clauses().getLast().missingLanguages()).containsExactly(Language.SPANISH);

        journal.tell("2020-12", new ClauseStruck(NEW, WATER, BECAUSE));
        assertThat(agreement().clauses()).allMatch(one -> one.missingLanguages().isEmpty());
    }

    @Test
    void two_clauses_of_one_number_say_so_until_one_of_them_is_numbered_anew() {
        drafted();
        worded(WATER, 1, text("Wasser"));
        assertThat(agreement().clauses()).noneMatch(Agreement.Clause::numberTwice);
        worded(YOUTH, 1, text("Jugend"));
        assertThat(agreement().clauses()).allMatch(Agreement.Clause::numberTwice);
        worded(YOUTH, 2, text("Jugend"));
        assertThat(agreement().clauses()).noneMatch(Agreement.Clause::numberTwice);
    }

    @Test
    void every_entry_that_changed_the_draft_made_a_version() {
        drafted();
        var clause = worded(WATER, 1, text("Wasser"));
        var corrected =
                journal.by(HERE).tell("2020-12", correction(clause, "2020-12", (PartnershipFact) clause.event()));
        endorsed(THERE, corrected);

        assertThat(agreement().versions()).containsExactly(new Version(1, 1), new Version(2, 2), new Version(3, 3));
    }

    @Test
    void a_recorded_agreement_has_its_clauses_and_is_superseded_by_a_signed_one() {
        journal.tell("1998-05-20", new AgreementRecorded(OLD, what(text("1998")), null));
        journal.tell("1998-05-20", new ClauseRecorded(OLD, new Clause(YOUTH, 1, null, text("Jugend"))));
        assertThat(agreements().getFirst().state()).isEqualTo(State.RECORDED);
        assertThat(agreements().getFirst().endorsements()).isNull();
        drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        signed(clause, OLD);
        assertThat(agreements().getFirst().state())
                .as("a signature puts nothing in force")
                .isEqualTo(State.RECORDED);
        assertThat(agreements().getFirst().supersededBy()).isNull();
        assertThat(agreements().getFirst().successor()).isEqualTo(NEW);

        journal.tell("2021-04-01", new AgreementCameIntoForce(NEW, null));
        assertThat(agreements().getFirst().state()).isEqualTo(State.SUPERSEDED);
        assertThat(agreements().getFirst().successor()).isNull();
        assertThat(agreements().getFirst().supersededBy()).isEqualTo(NEW);
        assertThat(agreements().getLast().supersedes()).isEqualTo(OLD);
        assertThat(agreements(null, LocalDate.parse("2021-03-31")).getFirst().state())
                .as("as of a day before it was in force")
                .isEqualTo(State.RECORDED);
    }

    @Test
    void a_signing_that_the_other_side_disputes_signs_nothing_and_takes_no_place() {
        journal.tell("1998-05-20", new AgreementRecorded(OLD, what(text("1998")), null));
        drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        endorsed(HERE, clause);
        endorsed(THERE, clause);
        var signed = signed(clause, OLD);
        journal.tell("2021-04-01", new AgreementCameIntoForce(NEW, null));
        assertThat(agreements()).extracting(Agreement::state).containsExactly(State.SUPERSEDED, State.IN_FORCE);

        journal.by(THERE).tell("2021-05", Chronicle.dispute(signed, "No se firmó nada"));
        assertThat(agreements()).extracting(Agreement::state).containsExactly(State.RECORDED, State.ENDORSED);
        assertThat(agreements().getLast().signed()).isNotNull();
    }

    @Test
    void a_council_approved_what_lay_before_it() {
        drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        journal.by(THERE)
                .tell(
                        "2021-02",
                        new AgreementApproved(NEW, VILLA_EJEMPLO, text("Rat"), null, clause.seen(), List.of()));

        assertThat(agreement().approvals())
                .extracting(Agreement.Approval::side, Agreement.Approval::as)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(VILLA_EJEMPLO, 2L));
    }

    @Test
    void what_a_council_approved_in_another_wording_than_the_signed_one_is_marked() {
        drafted();
        var clause = worded(WATER, 1, text("Wasser", "Agua"));
        approved(clause);
        assertThat(agreement().approvals()).noneMatch(Agreement.Approval::ofAnotherWording);

        var anew = worded(WATER, 1, text("Wasser für alle", "Agua para todos"));
        assertThat(agreement().approvals()).allMatch(Agreement.Approval::ofAnotherWording);
        approved(anew);
        endorsed(HERE, anew);
        endorsed(THERE, anew);
        signed(anew, null);

        assertThat(agreement().approvals())
                .extracting(Agreement.Approval::ofAnotherWording)
                .containsExactly(true, false);
    }

    private void approved(Entry<Event> seen) {
        journal.by(THERE)
                .tell("2021-02", new AgreementApproved(NEW, VILLA_EJEMPLO, text("Rat"), null, seen.seen(), List.of()));
    }

    @Test
    void a_clause_that_was_taken_back_since_both_agreed_is_named_as_changed() {
        drafted();
        var water = worded(WATER, 1, text("Wasser", "Agua"));
        var youth = worded(YOUTH, 2, text("Jugend", "Juventud"));
        var strike = journal.by(HERE).tell("2020-12", new ClauseStruck(NEW, YOUTH, BECAUSE));
        endorsed(HERE, strike);
        endorsed(THERE, strike);
        journal.by(HERE).tell("2021-02", retraction(worded(new ClauseId("kultur"), 3, text("Kultur", "Cultura"))));
        assertThat(agreement().changedSince()).as("what came and went since").isEmpty();

        journal.by(HERE).tell("2021-02", retraction(water));
        journal.by(HERE).tell("2021-02", retraction(strike));

        assertThat(youth.header().position()).isEqualTo(3);
        assertThat(agreement().changedSince()).containsExactly(WATER, YOUTH);
    }

    @Test
    void a_clause_of_which_nothing_came_for_so_many_months_is_idle() {
        drafted();
        var water = worded(WATER, 1, text("Wasser", "Agua"));
        var youth = worded(YOUTH, 2, text("Jugend", "Juventud"));
        assertThat(idle(6, "2021-12-31")).as("before it is signed").containsExactly(null, null);
        signed(youth, null);
        assertThat(idle(6, "2021-09-01")).containsExactly(false, false);
        assertThat(idle(6, "2021-12-31")).containsExactly(true, true);

        var promise = new PromiseId("brunnen");
        journal.tell(
                "2021-05", new PromiseMade(promise, text("Brunnen"), Whose.BOTH, null, null, water.seen(), List.of()));
        var built = journal.tell("2021-10", Chronicle.delegation("Brunnenbau"));
        journal.tell("2021-10", new PromiseKept(promise, built.seen()));
        assertThat(idle(6, "2021-12-31")).containsExactly(false, true);
        assertThat(agreement().clauses().getFirst().became()).containsExactly(promise);
        assertThat(agreement().clauses().getFirst().lastServed()).isEqualTo(Edtf.parse("2021-10"));
        assertThat(agreement().clauses().getFirst().idle()).as("nobody asks").isNull();
    }

    @Test
    void what_came_of_a_clause_by_its_origin_and_of_that_in_turn_keeps_it_from_being_idle() {
        drafted();
        worded(WATER, 1, text("Wasser", "Agua"));
        var youth = worded(YOUTH, 2, text("Jugend", "Juventud"));
        signed(youth, null);
        var item = new PlanItemRef(new WorkPlanId("2022"), new PlanItemId("brunnen"));
        var link = journal.tell(
                "2021-05", new OriginNamed(ThingRef.of(item), ThingRef.of(new ClauseRef(NEW, WATER)), null));
        assertThat(idle(6, "2021-12-31")).containsExactly(true, true);
        assertThat(agreement().clauses().getFirst().alsoBecame()).containsExactly(ThingRef.of(item));

        var built = journal.tell("2021-10", Chronicle.delegation("Brunnenbau"));
        journal.tell("2021-10", new ProgressReported(item.plan(), item.item(), built.seen(), null, false, null));
        assertThat(idle(6, "2021-12-31")).containsExactly(false, true);
        journal.tell("2021-11", retraction(link));
        assertThat(idle(6, "2021-12-31")).containsExactly(true, true);
    }

    @Test
    void two_states_differ_clause_by_clause_and_word_by_word_in_each_language() {
        drafted();
        worded(WATER, 1, text("Wir teilen Wasser.", "Compartimos agua."));
        worded(YOUTH, 2, text("Jugend"));
        var before = journal.size() - 1L;
        worded(WATER, 1, text("Wir teilen sauberes Wasser.", "Compartimos agua."));
        journal.tell("2020-12", new ClauseStruck(NEW, YOUTH, BECAUSE));
        worded(new ClauseId("feste"), 3, text("Feste"));

        var difference = difference(before, journal.size() - 1L);
        assertThat(difference.clauses())
                .extracting(Difference.Changed::change)
                .containsExactly(Change.REWORDED, Change.ADDED, Change.STRUCK);
        assertThat(difference.clauses().getFirst().languages())
                .containsOnlyKeys("de")
                .containsEntry(
                        "de",
                        List.of(
                                new Piece(In.BOTH, "Wir teilen "),
                                new Piece(In.LATTER, "sauberes "),
                                new Piece(In.BOTH, "Wasser.")));
        assertThat(difference(before, before).clauses()).isEmpty();
    }

    @Test
    void a_clause_that_only_stands_elsewhere_is_moved() {
        drafted();
        worded(WATER, 1, text("Wasser"));
        var before = journal.size() - 1L;
        worded(WATER, 4, text("Wasser"));

        assertThat(difference(before, journal.size() - 1L).clauses())
                .extracting(Difference.Changed::change)
                .containsExactly(Change.MOVED);
    }

    private Difference difference(long from, long to) {
        return Difference.between(
                NEW,
                from,
                register(from, null, null).standing(NEW),
                to,
                register(to, null, null).standing(NEW),
                Language.GERMAN);
    }

    private List<@Nullable Boolean> idle(int months, String day) {
        return agreements(months, LocalDate.parse(day)).getFirst().clauses().stream()
                .<@Nullable Boolean>map(Agreement.Clause::idle)
                .toList();
    }

    private Agreement agreement() {
        return agreements().getFirst();
    }

    private List<Agreement> agreements() {
        return agreements(null, null);
    }

    private List<Agreement> agreements(@Nullable Integer idleMonths, @Nullable LocalDate happenedBy) {
        return register(journal.size() - 1L, happenedBy, idleMonths).agreements();
    }

    private Register register(long position, @Nullable LocalDate happenedBy, @Nullable Integer idleMonths) {
        return new Register(folded(position), question(happenedBy), this::folded, idleMonths);
    }

    private Facts<PartnershipFact> folded(long position) {
        var fold = new AgreementsFold();
        return Folded.nothing(fold).evolve(fold, journal.upTo(position)).state();
    }

    private Question question(@Nullable LocalDate happenedBy) {
        return new Question(
                journal.id(), new KnownAt.Now(), happenedBy, Language.GERMAN, Instant.parse("2026-11-22T12:00:00Z"));
    }
}
