package org.ayni.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contributions.Programmes.PHASE;
import static org.ayni.query.contributions.Programmes.in;
import static org.ayni.query.contributions.Programmes.what;
import static org.ayni.query.journals.Chronicle.activity;
import static org.ayni.query.journals.Chronicle.dispute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Country;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.ayni.query.contributions.Piece;
import org.ayni.query.contributions.Programmes;
import org.ayni.query.figures.Figures.By;
import org.ayni.query.figures.Figures.Cell;
import org.ayni.query.journals.Journal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresTest {
    private static final ConferenceId KICK_OFF = new ConferenceId("auftakt");
    private static final List<String> GERMAN = List.of("berlin", "aachen", "bonn", "celle");

    private final Programmes programme = new Programmes();
    private final Journal lima = programme.partnership("berlin", "lima");
    private final Journal quito = programme.partnership("aachen", "quito");
    private final Journal cuzco = programme.partnership("bonn", "cuzco");

    private Figures figures(Figures.Audience audience) {
        var overview = programme.overview();
        return Figures.of(overview, new Tallies(overview, FiguresTest::country, audience), audience);
    }

    private static Optional<Country> country(MunicipalityId municipality) {
        return Optional.of(municipality.value())
                .filter(id ->
                        GERMAN.contains(id) || List.of("lima", "quito", "cuzco").contains(id))
                .map(id -> new Country(GERMAN.contains(id) ? "DE" : id.equals("quito") ? "EC" : "PE"));
    }

    private @Nullable Cell total(Figures.Audience audience, By by, @Nullable String row) {
        var table = figures(audience).tables().stream()
                .filter(one -> one.by() == by)
                .findFirst()
                .orElseThrow();
        return row == null
                ? table.total().total()
                : table.rows().stream()
                        .filter(one -> row.equals(one.value()))
                        .findFirst()
                        .orElseThrow()
                        .total();
    }

    private static ActivityRecorded visit(What what, String... jointWith) {
        return new ActivityRecorded(
                ActivityKind.DELEGATION,
                Whose.BOTH,
                what,
                null,
                null,
                null,
                null,
                List.of(jointWith).stream().map(MunicipalityId::new).toList());
    }

    @Test
    void an_activity_of_several_partnerships_is_counted_once() {
        var joint = lima.tell("2022", visit(what("Konferenz", List.of("handel")), "aachen", "drittstadt"));

        assertThat(total(Figures.Audience.OFFICE, By.KIND, "delegation"))
                .isNotNull()
                .satisfies(cell -> {
                    assertThat(cell.activities()).isEqualTo(1);
                    assertThat(cell.partnerships()).isEqualTo(2); // the third town is of no partnership here
                    assertThat(cell.entries()).hasSize(1);
                });
        assertThat(figures(Figures.Audience.OFFICE).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.cite()).isEqualTo(joint.seen()));
    }

    @Test
    void what_names_no_theme_has_a_row_and_is_no_rest_of_the_total() {
        for (var journal : List.of(lima, quito, cuzco)) {
            journal.readBy(Audience.PUBLIC).tell("2021", visit(what("Besuch", List.of("abfall"))));
        }
        lima.tell("2021", visit(what("Ohne Thema", List.of())));
        var rows = figures(Figures.Audience.OFFICE).tables().stream()
                .filter(one -> one.by() == By.THEME)
                .flatMap(one -> one.rows().stream())
                .toList();
        assertThat(rows)
                .filteredOn(row -> row.without() != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value()).isNull();
                    assertThat(java.util.Objects.requireNonNull(row.total()).activities())
                            .isEqualTo(1);
                });

        var shown = figures(Figures.Audience.PUBLIC).tables().stream()
                .filter(one -> one.by() == By.THEME)
                .findFirst()
                .orElseThrow();
        assertThat(shown.rows())
                .filteredOn(row -> row.without() != null)
                .allMatch(row ->
                        row.total() == null || Boolean.TRUE.equals(row.total().suppressed()));
        assertThat(Stream.concat(shown.rows().stream(), Stream.of(shown.total()))
                        .map(Figures.Row::total)
                        .filter(cell -> cell != null && Boolean.TRUE.equals(cell.suppressed()))
                        .count())
                .as("not one alone, which would be what is left")
                .isGreaterThan(1);
    }

    @Test
    void the_office_sees_how_much_is_disputed_and_the_public_is_not_told_it() {
        for (var journal : List.of(lima, quito, cuzco)) {
            journal.readBy(Audience.PUBLIC).tell("2021", visit(what("Besuch", List.of("abfall"))));
        }
        var disputed = lima.tell("2022", visit(what("Zweiter Besuch", List.of("abfall"))));
        assertThat(total(Figures.Audience.PUBLIC, By.KIND, "delegation"))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.activities()).isEqualTo(4));

        lima.by("lima").tell("2022", dispute(disputed, "Niemand kam"));
        assertThat(total(Figures.Audience.OFFICE, By.KIND, "delegation"))
                .isNotNull()
                .satisfies(cell -> {
                    assertThat(cell.activities()).isEqualTo(4);
                    assertThat(cell.disputed()).isEqualTo(1);
                });
        assertThat(total(Figures.Audience.PUBLIC, By.KIND, "delegation"))
                .isNotNull()
                .satisfies(cell -> {
                    assertThat(cell.activities()).isEqualTo(3);
                    assertThat(cell.disputed()).isNull();
                });
    }

    @Test
    void what_figures_rest_on_is_told_once_and_named_by_each_of_them() {
        for (var journal : List.of(lima, quito, cuzco)) {
            journal.tell("2021", visit(in(PHASE, what("Besuch", List.of("abfall"), "12.5"))));
        }
        var figures = figures(Figures.Audience.OFFICE);
        var told = figures.entries().stream().map(Piece.Ref::name).toList();
        var named = figures.tables().stream()
                .filter(table -> table.by() != By.ENROLMENT_COUNTRY)
                .flatMap(table -> Stream.concat(table.rows().stream(), Stream.of(table.total())))
                .flatMap(row -> Stream.concat(row.cells().stream(), Stream.ofNullable(row.total())))
                .toList();

        assertThat(told).hasSize(3).doesNotHaveDuplicates();
        assertThat(named)
                .hasSizeGreaterThan(8)
                .allSatisfy(cell -> assertThat(cell.entries()).isNotEmpty().isSubsetOf(told));
        assertThat(figures(Figures.Audience.PUBLIC).entries()).isEmpty();
    }

    @Test
    void an_activity_that_each_of_them_has_recorded_is_counted_once_too() {
        lima.tell("2022-09", visit(what("Konferenz", List.of("handel")), "aachen"));
        quito.tell("2022-09", visit(what("Conferencia", List.of("comercio")), "lima"));
        assertThat(total(Figures.Audience.OFFICE, By.KIND, "delegation"))
                .isNotNull()
                .satisfies(cell -> {
                    assertThat(cell.activities()).isEqualTo(1);
                    assertThat(cell.entries()).hasSize(2);
                });

        quito.tell("2022-10", visit(what("Otra", List.of("comercio")), "lima"));
        quito.tell("2022-10", visit(what("Y otra", List.of("comercio")), "lima"));
        assertThat(total(Figures.Audience.OFFICE, By.KIND, "delegation"))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.activities()).isEqualTo(3));
    }

    @Test
    void a_part_of_a_conference_is_one_activity_however_many_tell_of_it_and_of_the_phase_it_belongs_to() {
        programme
                .office()
                .tell(
                        "2020-12-10",
                        new ConferencePartHeld(KICK_OFF, 1, PHASE, what("Teil 1", List.of()), List.of(), List.of()));
        for (var journal : List.of(lima, quito, cuzco)) {
            journal.tell(
                    "2020-12-10",
                    new ConferenceAttended(
                            KICK_OFF,
                            1,
                            new EntryRef(programme.office().id(), 6, Hash.ZERO),
                            what("Teil 1", List.of()),
                            null,
                            List.of()));
        }
        var row = figures(Figures.Audience.OFFICE).tables().stream()
                .filter(one -> one.by() == By.KIND)
                .findFirst()
                .orElseThrow()
                .rows()
                .getFirst();
        assertThat(row.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.phase()).isEqualTo(PHASE.value());
            assertThat(cell.partnerships()).isEqualTo(3);
            assertThat(cell.activities()).isEqualTo(1);
            assertThat(cell.who()).hasSize(3);
            assertThat(cell.entries()).hasSize(3);
        });
    }

    @Test
    void a_small_figure_is_kept_back_from_the_public_and_is_not_zero() {
        for (var journal : List.of(lima, quito, cuzco)) {
            journal.tell("2021", visit(in(PHASE, what("Besuch", List.of("abfall"), "12.5"))));
            journal.tell("2021", activity(ActivityKind.CULTURE, Whose.BOTH, what("Fest", List.of("abfall"))));
        }
        for (var journal : List.of(lima, quito, cuzco)) {
            journal.tell("2021", visit(what("Ohne Thema und Ziel", List.of())));
        }
        lima.tell("2021", activity(ActivityKind.HEALTH_PROJECT, Whose.BOTH, what("Klinik", List.of())));

        assertThat(total(Figures.Audience.OFFICE, By.KIND, "health-project"))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.activities()).isEqualTo(1));
        assertThat(total(Figures.Audience.PUBLIC, By.KIND, "health-project"))
                .isNotNull()
                .satisfies(cell -> {
                    assertThat(cell.suppressed()).isTrue();
                    assertThat(cell.activities()).isNull();
                    assertThat(cell.partnerships()).isNull();
                });
        assertThat(total(Figures.Audience.PUBLIC, By.COUNTRY, "DE")).isNotNull().satisfies(cell -> {
            assertThat(cell.activities()).isEqualTo(10);
            assertThat(cell.partnerships()).isEqualTo(3);
            assertThat(cell.who()).isEmpty();
            assertThat(cell.entries()).isEmpty();
        });
    }

    @Test
    void partnerships_are_counted_by_country_of_either_side() {
        assertThat(total(Figures.Audience.OFFICE, By.ENROLMENT_COUNTRY, "DE"))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.partnerships()).isEqualTo(3));
        assertThat(total(Figures.Audience.OFFICE, By.ENROLMENT_COUNTRY, "PE"))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.partnerships()).isEqualTo(2));
        assertThat(total(Figures.Audience.PUBLIC, By.ENROLMENT_COUNTRY, "PE"))
                .isNotNull()
                .satisfies(cell -> assertThat(cell.suppressed()).isTrue());
    }

    @Test
    void what_is_for_the_two_towns_alone_is_not_even_counted() {
        lima.readBy(Audience.PARTNERSHIP).tell("2021", visit(what("Geheim", List.of("abfall"))));
        assertThat(total(Figures.Audience.OFFICE, By.KIND, null)).isNull();
    }
}
