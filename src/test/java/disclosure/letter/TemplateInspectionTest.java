package disclosure.letter;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.LetterReason;
import disclosure.handling.ReplacingTemplates;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be a template, and what is refused by name. */
class TemplateInspectionTest {

    static byte[] shipped(LetterKind kind) {
        try {
            return Files.readAllBytes(Path.of("src/main/resources/letters/" + kind.code() + ".docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template that ships with some words of its text replaced. */
    static byte[] changed(LetterKind kind, String words, String by) {
        return rewritten(kind, Map.of(), words, by);
    }

    private static byte[] rewritten(LetterKind kind, Map<String, String> added, String words, String by) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(shipped(kind)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("word/document.xml")) {
                    assertThat(text).contains(words);
                    text = text.replace(words, by);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, String> part : added.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] docx, LetterReason reason, String named) {
        Ruling<LetterKind> ruling = TemplateInspection.of(LetterKind.REFUSAL, docx);
        assertThat(ruling).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.refusal().reason()).isEqualTo(reason);
            assertThat(no.refusal().details().toString()).contains(named);
        });
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_template_that_ships_is_one(LetterKind kind) {
        assertThat(TemplateInspection.of(kind, shipped(kind))).isEqualTo(Ruling.granted(kind));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void what_is_checked_in_is_what_the_text_makes(LetterKind kind) throws IOException {
        assertThat(MakeTemplates.make().get(kind)).isEqualTo(shipped(kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{成文日期}}   | {{成文日期        | TEMPLATE_PLACEHOLDER_BROKEN   | {{成文日期
            {{成文日期}}   | 成文日期}}        | TEMPLATE_PLACEHOLDER_BROKEN   | }}
            {{成文日期}}   | {{成文日期}       | TEMPLATE_PLACEHOLDER_BROKEN   | {{成文日期}
            {{/理由}}      | 完                | TEMPLATE_PLACEHOLDER_BROKEN   | 裁量理由
            {{?理由}}      | 如下{{?理由}}     | TEMPLATE_PLACEHOLDER_BROKEN   | ?理由
            {{?理由}}      | {{理由}}          | TEMPLATE_PLACEHOLDER_BROKEN   | =#this
            {{成文日期}}   | {{成文日}}        | TEMPLATE_PLACEHOLDER_UNKNOWN  | 成文日
            {{成文日期}}   | {{成文日期}}{{@图}} | TEMPLATE_PLACEHOLDER_UNKNOWN | @图
            {{成文日期}}   | {{成文日期}}{{检索范围}} | TEMPLATE_PLACEHOLDER_UNKNOWN | 检索范围
            {{成文日期}}   | {{T(java.lang.Runtime)}} | TEMPLATE_PLACEHOLDER_UNKNOWN | Runtime
            {{成文日期}}   | 二〇二六年        | TEMPLATE_PLACEHOLDER_MISSING  | 成文日期
            """)
    void a_broken_placeholder_is_refused_by_name(String words, String by, LetterReason reason, String named) {
        assertRefused(changed(LetterKind.REFUSAL, words, by), reason, named);
    }

    @Test
    void a_decision_without_a_place_for_the_remedies_is_refused() { // R-REM-05
        byte[] docx = changed(LetterKind.REFUSAL, "{{?救济途径}}", "{{?其他依据}}");
        assertThat(TemplateInspection.of(LetterKind.REFUSAL, docx).isGranted()).isFalse();
    }

    @Test
    void a_placeholder_cut_into_runs_is_whole_all_the_same() {
        byte[] docx = changed(LetterKind.REFUSAL, "{{成文日期}}", "{{成文</w:t></w:r><w:r><w:t>日期}}");
        assertThat(TemplateInspection.of(LetterKind.REFUSAL, docx).isGranted()).isTrue();
        assertThat(OfficialLettersTest.textOf(DocxFilling.fill(
                        docx, new FieldSheet().text(LetterField.DATE, "某日").model())))
                .contains("某日");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:drawing/>                            | w:drawing
            <w:pict/>                               | w:pict
            <w:object/>                             | w:object
            <w:footnoteReference w:id="1"/>         | w:footnoteReference
            <w:sym w:char="F0A1"/>                  | w:sym
            <w:instrText>DATE</w:instrText>         | DATE
            """)
    void what_the_copy_cannot_show_is_refused(String part, String named) {
        assertRefused(
                changed(LetterKind.REFUSAL, "<w:t xml:space=\"preserve\">{{成文日期}}", part + "<w:t>{{成文日期}}"),
                LetterReason.TEMPLATE_PART_NOT_PRINTABLE,
                named);
    }

    @Test
    void automatic_numbers_are_refused() {
        assertRefused(
                changed(LetterKind.REFUSAL, "<w:keepNext w:val=\"0\"/>", "<w:numPr/>"),
                LetterReason.TEMPLATE_PART_NOT_PRINTABLE,
                "w:numPr");
    }

    @Test
    void macros_and_outside_references_are_refused() {
        assertRefused(
                rewritten(LetterKind.REFUSAL, Map.of("word/vbaProject.bin", "x"), "", ""),
                LetterReason.TEMPLATE_HAS_MACROS,
                "vbaProject");
        String outside =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                        + " Type=\"attachedTemplate\" Target=\"http://example.com/x.dotm\" TargetMode=\"External\"/></Relationships>";
        assertRefused(
                rewritten(LetterKind.REFUSAL, Map.of("word/_rels/settings.xml.rels", outside), "", ""),
                LetterReason.TEMPLATE_HAS_MACROS,
                "attachedTemplate");
    }

    @Test
    void what_is_no_document_is_refused() {
        assertRefused(new byte[0], LetterReason.TEMPLATE_NOT_A_DOCUMENT, "");
        assertRefused("PK\3\4 not really".getBytes(StandardCharsets.UTF_8), LetterReason.TEMPLATE_NOT_A_DOCUMENT, "");
        assertRefused(changed(LetterKind.REFUSAL, "</w:body>", ""), LetterReason.TEMPLATE_NOT_A_DOCUMENT, "");
        assertRefused(
                changed(
                        LetterKind.REFUSAL,
                        "<w:document ",
                        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><w:document "),
                LetterReason.TEMPLATE_NOT_A_DOCUMENT,
                "");
        assertRefused(new byte[ReplacingTemplates.MAX_BYTES + 1], LetterReason.TEMPLATE_TOO_LARGE, "2097152");
    }
}
