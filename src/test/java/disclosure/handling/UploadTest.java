package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "a.pdf, 255044462d312e37, application/pdf",
        "a.PDF, 255044462d312e37, application/pdf",
        "a.doc, d0cf11e0a1b11ae1, application/msword",
        "a.xls, d0cf11e0a1b11ae1, application/vnd.ms-excel",
        "a.docx, 504b030414000600, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.png, 89504e470d0a1a0a, image/png",
        "a.jpg, ffd8ffe000104a46, image/jpeg",
        "a.jpeg, ffd8ffe1, image/jpeg",
        "a.gif, 4749463839610100, image/gif",
        "a.tif, 49492a0008000000, image/tiff",
        "a.tiff, 4d4d002a00000008, image/tiff"
    })
    void the_usual_documents_are_taken(String name, String beginning, String mediaType) {
        Upload upload = new Upload(name, HexFormat.of().parseHex(beginning));

        assertThat(upload.check()).isEqualTo(Ruling.granted(upload));
        assertThat(upload.mediaType()).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"证明材料（一）.pdf", "申请 表 v2.1.pdf", "\uD842\uDFB7田.pdf", "a.tar.pdf"})
    void names_may_be_as_people_write_them(String name) {
        assertThat(new Upload(name, PDF).check().isGranted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, 504b0304", "a.png, 255044462d", "a.jpg, 4d5a9000", "a.docx, 255044462d", "a.pdf, 25"})
    void content_that_is_not_what_the_name_says_is_refused(String name, String beginning) {
        isRefused(new Upload(name, HexFormat.of().parseHex(beginning)), InputReason.FILE_CONTENT_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf.exe", "a.pdf.html", "a.svg", "a.zip", "a", "pdf", "a.", "a.pdf ", "a.pdf.", "a.pdƒ"})
    void only_the_last_ending_counts_and_only_known_ones(String name) {
        isRefused(new Upload(name, PDF), InputReason.FILE_TYPE_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "..\\boot.pdf",
                "C:x.pdf",
                "/abs.pdf",
                ".hidden.pdf",
                "a\u0000.pdf",
                "a\r\nSet-Cookie: x.pdf",
                "a\u202efdp.exe.pdf",
                "a\u200b.pdf",
                "a\u2028b.pdf",
                "a\u2029b.pdf",
                "a\ud800.pdf",
                "a?.pdf",
                "a*.pdf",
                "<b>.pdf",
                "a\".pdf",
                "a|b.pdf"
            })
    void tricks_in_the_name_are_refused(String name) {
        isRefused(new Upload(name, PDF), InputReason.FILE_NAME_UNUSABLE);
    }

    @Test
    void a_name_has_an_end() { // trust-ux §0, 11: 160 characters break a careless server
        assertThat(new Upload("档".repeat(116) + ".pdf", PDF).check().isGranted())
                .isTrue();
        isRefused(new Upload("档".repeat(117) + ".pdf", PDF), InputReason.FILE_NAME_UNUSABLE);
        isRefused(new Upload("档".repeat(160) + ".pdf", PDF), InputReason.FILE_NAME_UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void a_name_there_must_be(String name) {
        isRefused(new Upload(name, PDF), InputReason.NO_FILE_NAME);
    }

    @Test
    void neither_nothing_nor_too_much() {
        isRefused(new Upload("a.pdf", new byte[0]), InputReason.FILE_EMPTY);
        assertThat(new Upload("a.pdf", Arrays.copyOf(PDF, Upload.MAX_BYTES))
                        .check()
                        .isGranted())
                .isTrue();
        isRefused(new Upload("a.pdf", Arrays.copyOf(PDF, Upload.MAX_BYTES + 1)), InputReason.FILE_TOO_LARGE);
    }

    @Test
    void ten_files_and_all_of_them_sound() {
        Upload good = new Upload("a.pdf", PDF);
        Upload bad = new Upload("a.exe", PDF);

        assertThat(Upload.checkAll(List.of()).isGranted()).isTrue();
        assertThat(Upload.checkAll(Collections.nCopies(10, good)).isGranted()).isTrue();
        reason(Upload.checkAll(Collections.nCopies(11, good)), InputReason.TOO_MANY_FILES);
        reason(Upload.checkAll(List.of(good, bad, good)), InputReason.FILE_TYPE_NOT_ALLOWED);
    }

    private static void isRefused(Upload upload, InputReason reason) {
        reason(upload.check(), reason);
    }

    private static void reason(Ruling<?> ruling, InputReason reason) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(reason));
    }
}
