package org.ayni.query.reminders;

import java.util.List;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Words;

/**
 * Something that has a date and is neither done nor called off.
 *
 * @param sides who should see to it
 * @param until the date; its last day is still in time
 * @param title in the reader's language, where it is there in it
 * @param fact that says so
 */
public record Due(Reminder.Why why, List<MunicipalityId> sides, Edtf until, Words title, FactNote fact) {

    /** Of the side whose own affair the fact is; of both otherwise. */
    public static Due of(Reminder.Why why, Edtf until, Words title, FactNote fact, Sides sides) {
        var whose = fact.whose();
        var owner = whose == null ? null : sides.of(whose);
        return new Due(why, owner == null ? sides.municipalities() : List.of(owner), until, title, fact);
    }
}
