package org.ayni.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.shell.Towns.MUSTERHAUSEN;
import static org.ayni.command.shell.Towns.VILLA_EJEMPLO;
import static org.ayni.command.shell.Towns.registered;
import static org.ayni.command.shell.Workbench.sent;

import java.nio.file.Path;
import java.util.List;
import org.ayni.command.Acting;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.municipality.MunicipalityCommand.Correct;
import org.ayni.command.municipality.MunicipalityCommand.RecordSuccession;
import org.ayni.command.municipality.MunicipalityCommand.Retract;
import org.ayni.command.partnership.CourseCommand.FoundPartnership;
import org.ayni.command.partnership.CourseCommand.NamePredecessor;
import org.ayni.command.partnership.PartnershipCommand;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Form;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact of another journal is read up to its last change when a command that cites it is decided. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitingOtherJournalsTest {

    private static final JournalId ALTSTADT = Towns.town("altstadt");
    private static final JournalId PARTNERSHIP = JournalId.parse("partnership/villa-ejemplo-musterhausen");
    private static final MunicipalityId SIDE = new MunicipalityId("musterhausen");
    private static final RecordSuccession SUCCESSION = new RecordSuccession(SIDE, List.of());
    private static final LocalizedText BECAUSE = LocalizedText.of(Language.GERMAN, "verlesen");

    @TempDir
    Path data;

    Workbench bench;
    CommandShell shell;

    /** The succession of the old town is told at position 1, and corrected at position 2. */
    @BeforeEach
    void open() {
        bench = new Workbench(data);
        shell = bench.shell();
        for (var town : List.of(MUSTERHAUSEN, VILLA_EJEMPLO, ALTSTADT)) {
            shell.answer(sent(town, registered()));
        }
        shell.answer(sent(ALTSTADT, SUCCESSION));
        shell.answer(sent(ALTSTADT, new Correct(new Cited(1, null), Edtf.parse("2001"), SUCCESSION, BECAUSE)));
        var sides = List.of(SIDE, new MunicipalityId("villa-ejemplo"));
        asked(new FoundPartnership(sides, List.of(Form.TWINNING), List.of()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_correction_is_cited_like_the_telling() {
        assertThat(asked(predecessor(2))).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void what_was_retracted_there_is_not_cited_by_any_of_its_entries() {
        shell.answer(sent(ALTSTADT, new Retract(new Cited(2, null), BECAUSE)));
        for (var position : List.of(1, 2, 3)) {
            assertThat(asked(predecessor(position)))
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.decision().reason()).isEqualTo(Reason.CITED_ENTRY_RETRACTED));
        }
        assertThat(bench.entries(PARTNERSHIP)).hasSize(1);
    }

    private static NamePredecessor predecessor(long position) {
        return new NamePredecessor(new MunicipalityId("altstadt"), SIDE, new Cited.Elsewhere(ALTSTADT, position, null));
    }

    private Answer asked(PartnershipCommand command) {
        var sent = sent(PARTNERSHIP, command);
        return shell.answer(new Submission(
                sent.key(),
                PARTNERSHIP,
                command,
                Acting.forSide(SIDE),
                sent.subject(),
                sent.when(),
                sent.audience(),
                sent.channel(),
                null,
                null));
    }
}
