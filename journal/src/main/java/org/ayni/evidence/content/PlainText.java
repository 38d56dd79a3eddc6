package org.ayni.evidence.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/** Text that is only read: UTF-8 without control characters, and neither markup nor a script by its first characters. */
final class PlainText {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PlainText() {}

    static boolean is(InputStream in) throws IOException {
        var strict = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return is(new InputStreamReader(in, strict)); // closed by whoever opened it
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    private static boolean is(InputStreamReader text) throws IOException {
        var start = new StringBuilder();
        var portion = new char[1 << 14];
        for (var read = text.read(portion); read >= 0; read = text.read(portion)) {
            for (var at = 0; at < read; at++) {
                var character = portion[at];
                if (isControl(character)) {
                    return false;
                }
                if (start.length() < 5 && !(start.isEmpty() && isBlank(character))) {
                    start.append(character);
                }
            }
        }
        return !start.isEmpty() && !isMeantForPrograms(start.toString());
    }

    private static boolean isControl(char character) {
        return (character < ' ' && "\t\n\r\f".indexOf(character) < 0) || character == '\u007f';
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == BYTE_ORDER_MARK;
    }

    /** HTML, SVG, XML; a script; PostScript; rich text. */
    private static boolean isMeantForPrograms(String start) {
        return start.startsWith("<") || start.startsWith("#!") || start.startsWith("%!") || start.startsWith("{\\rtf");
    }
}
