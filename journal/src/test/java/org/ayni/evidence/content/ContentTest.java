package org.ayni.evidence.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.ayni.events.value.MediaType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentTest {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_picture_is_known(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);

        assertThat(type(out.toByteArray())).contains("image/" + format);
    }

    @Test
    void what_begins_like_a_pdf_a_webp_or_an_mp4_is_one() throws IOException {
        assertThat(type(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"))).contains("application/pdf");
        assertThat(type(latin("RIFF\u001a\u0000\u0000\u0000WEBPVP8L"))).contains("image/webp");
        assertThat(type(latin("\u0000\u0000\u0000 ftypisom\u0000\u0000\u0002\u0000")))
                .contains("video/mp4");
    }

    @Test
    void what_phones_and_others_make_besides_is_not_on_the_list() throws IOException {
        assertThat(type(latin("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000")))
                .isEmpty();
        assertThat(type(latin("RIFF\u001a\u0000\u0000\u0000WAVEfmt "))).isEmpty();
        assertThat(type(latin("GIF89a\u0001\u0000"))).isEmpty();
        assertThat(type(latin("MZ\u0090\u0000\u0003"))).isEmpty();
        assertThat(type(latin("\u007fELF\u0002\u0001"))).isEmpty();
        assertThat(type(latin("PK\u0005\u0006" + "\u0000".repeat(18)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "spreadsheet", "presentation"})
    void an_open_document_is_known_by_its_first_entry(String kind) throws IOException {
        var type = "application/vnd.oasis.opendocument." + kind;

        assertThat(type(openDocument(type))).contains(type);
        assertThat(type(openDocument(type + "-template"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wordprocessingml.document.main+xml, wordprocessingml.document",
        "spreadsheetml.sheet.main+xml, spreadsheetml.sheet",
        "presentationml.presentation.main+xml, presentationml.presentation"
    })
    void an_office_file_is_known_wherever_its_list_of_contents_stands(String main, String kind) throws IOException {
        var list = "<Types><Override ContentType=\"%s%s\"/></Types>".formatted(OFFICE, main);

        assertThat(type(zip("[Content_Types].xml", list, "word/document.xml", "<w/>")))
                .contains(OFFICE + kind);
        assertThat(type(zip("word/media/image1.jpeg", "x".repeat(100_000), "[Content_Types].xml", list)))
                .contains(OFFICE + kind);
    }

    @Test
    void an_office_file_with_macros_and_any_other_archive_are_not_on_the_list() throws IOException {
        var macros =
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";

        assertThat(type(zip("[Content_Types].xml", macros, "word/vbaProject.bin", "?")))
                .isEmpty();
        assertThat(type(zip("index.html", "<html>", "script.js", "alert()"))).isEmpty();
        assertThat(type(latin("PK\u0003\u0004 and then nothing that an archive has")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokoll: 14 Einrichtungen sind dabei.",
                "Ort;Teilnehmende\r\nCajamarca;23\r\n",
                "\ufeffmit Markierung",
                "1 < 2",
                "ñandú 🌱"
            })
    void text_is_text(String text) throws IOException {
        assertThat(type(text.getBytes(UTF_8))).contains("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>Hallo",
                "  \n<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\ufeff<?xml version='1.0'?>",
                "<script>alert(1)</script>",
                "#!/bin/sh\nls",
                "%!PS-Adobe-3.0",
                "{\\rtf1 hello}",
                "   \n",
                "",
                "a\u0000b"
            })
    void markup_scripts_and_nothing_are_not_on_the_list(String text) throws IOException {
        assertThat(type(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void text_in_another_encoding_is_not_on_the_list() throws IOException {
        assertThat(type("Grün".getBytes(ISO_8859_1))).isEmpty();
        assertThat(type("Grün".getBytes(UTF_16))).isEmpty();
        assertThat(type(("a".repeat(200_000) + "\u00fc").getBytes(ISO_8859_1)))
                .as("however late it shows")
                .isEmpty();
    }

    private static Optional<String> type(byte[] bytes) throws IOException {
        return Content.mediaType(new ByteArrayInputStream(bytes)).map(MediaType::value);
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(ISO_8859_1);
    }

    private static byte[] openDocument(String type) {
        // version, flags, method, time, date, checksum, two sizes, length of the name, of what is extra
        return latin(
                "PK\u0003\u0004" + "\u0000".repeat(22) + "\u0008\u0000\u0000\u0000mimetype" + type + "PK\u0003\u0004");
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
