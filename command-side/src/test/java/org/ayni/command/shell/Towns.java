package org.ayni.command.shell;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.municipality.MunicipalityCommand.Correct;
import org.ayni.command.municipality.MunicipalityCommand.RegisterMunicipality;
import org.ayni.command.municipality.MunicipalityCommand.RenameMunicipality;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityKind;

/** Invented towns, and what is told of them. */
final class Towns {

    static final JournalId MUSTERHAUSEN = town("musterhausen");
    static final JournalId VILLA_EJEMPLO = town("villa-ejemplo");

    private Towns() {}

    static JournalId town(String id) {
        return new JournalId(JournalKind.MUNICIPALITY, id);
    }

    static RegisterMunicipality registered() {
        return new RegisterMunicipality(
                name("Musterhausen"),
                MunicipalityKind.TOWN,
                new Country("DE"),
                List.of(Language.GERMAN),
                null,
                null,
                List.of(),
                List.of());
    }

    static RenameMunicipality renamed(String name) {
        return new RenameMunicipality(name(name), List.of());
    }

    static Correct corrected(long position, String name) {
        return new Correct(new Cited(position, null), Edtf.parse("2018"), renamed(name), name("misread"));
    }

    private static LocalizedText name(String name) {
        return LocalizedText.of(Language.GERMAN, name);
    }
}
