package org.ayni.cli.importing;

import org.ayni.cli.rows.Row;
import org.ayni.cli.server.KnownFact;

/** What is to be done about one row. */
sealed interface Step {

    Row row();

    record Tell(Row row) implements Step {}

    record Correct(Row row, KnownFact fact) implements Step {}

    record Unchanged(Row row) implements Step {}

    /** Something stands in the journal that the file does not decide. */
    record LeaveAlone(Row row, String why) implements Step {}

    /** The row says something that no correction of its fact can say. */
    record Impossible(Row row, String why) implements Step {}
}
