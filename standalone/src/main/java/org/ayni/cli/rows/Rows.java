package org.ayni.cli.rows;

import java.util.List;
import org.ayni.cli.chronology.Chronology;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.MunicipalityId;

/** Turns a chronology into rows, in an order in which each can be accepted. */
public final class Rows {

    private Rows() {}

    /** @param side for which what the partnership has in common is told */
    public static List<Row> of(Chronology chronology, MunicipalityId side) {
        var drafts = new Drafts();
        var journal = new JournalId(
                JournalKind.PARTNERSHIP, chronology.partnership().id().value());
        var foundations = new Foundations(chronology, drafts, journal, side.value());
        foundations.municipalities();
        foundations.programme();
        foundations.partnership();
        new ActorRows(chronology, drafts, journal, side.value()).add();
        new FactRows(chronology, drafts, journal, side.value()).add();
        return drafts.rows();
    }
}
