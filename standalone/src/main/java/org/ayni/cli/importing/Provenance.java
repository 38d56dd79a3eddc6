package org.ayni.cli.importing;

import org.ayni.cli.chronology.Chronology;
import org.ayni.entry.Hash;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;

/**
 * Where every fact of an import came from.
 *
 * @param file the id of the file: that of its partnership, so that the file can be moved and renamed
 * @param hash SHA-256 of its bytes
 * @param language of the first thing it tells
 */
record Provenance(String file, Hash hash, Language language) {

    static Provenance of(Chronology chronology, byte[] file) {
        var language = chronology.facts().isEmpty()
                ? Language.ENGLISH
                : chronology.facts().getFirst().what().title().language();
        return new Provenance(chronology.partnership().id().value(), Hash.sha256(file), language);
    }

    /** Why a fact is corrected, in the language of the file. */
    LocalizedText reason() {
        return switch (language.tag()) {
            case "de" -> reason(language, "In der importierten Datei geändert");
            case "es" -> reason(language, "Cambiado en el archivo importado");
            case "pt" -> reason(language, "Alterado no arquivo importado");
            default -> reason(Language.ENGLISH, "Changed in the imported file");
        };
    }

    private static LocalizedText reason(Language language, String words) {
        return LocalizedText.of(language, words);
    }
}
