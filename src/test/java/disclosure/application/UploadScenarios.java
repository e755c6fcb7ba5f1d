package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.application.Caller.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that are sent along: what is no honest paper is refused, and with it the whole filing. */
abstract class UploadScenarios extends Application {

    private static final String FILE = "/api/public/requests";
    private static final byte[] PDF = "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);
    private static final Part REQUEST = Part.request(Cases.REQUEST);

    @Test
    void tricks_with_names_are_refused() {
        Map<String, Object> before = everythingOnFile();
        for (String name : List.of(
                "../../etc/passwd.pdf",
                "..%2f..%2fetc.pdf/../x.pdf",
                "/etc/passwd.pdf",
                "C:\\\\x.pdf",
                "a:b.pdf",
                ".htaccess.pdf",
                "..pdf",
                "a\u0000.pdf",
                "a\u202Efdp.pdf",
                "a\u200Fb.pdf",
                "a<b>.pdf",
                "a|b.pdf",
                "汉".repeat(160) + ".pdf",
                "x".repeat(255) + ".pdf",
                "a.exe",
                "a.pdf.exe",
                "a.jsp",
                "a.svg",
                "a.html",
                "a",
                "")) {
            Reply reply = nobody().multipart(FILE, List.of(REQUEST, Part.file(name, PDF)));
            assertThat(reply.status()).as(name + ": " + reply).isIn(400, 422);
            reply.isProblem();
        }
        assertThat(everythingOnFile()).isEqualTo(before);
    }

    @Test
    void what_is_empty_too_large_too_many_or_not_what_it_says_is_refused() {
        Map<String, Object> before = everythingOnFile();
        byte[] large = Arrays.copyOf(PDF, 21 * 1024 * 1024);
        nobody().multipart(FILE, List.of(REQUEST, Part.file("a.pdf", large))).isBadInput();
        nobody().multipart(FILE, List.of(REQUEST, Part.file("a.pdf", new byte[0])))
                .isBadInput();
        nobody().multipart(FILE, List.of(REQUEST, Part.file("a.png", PDF))).isBadInput();
        nobody().multipart(FILE, List.of(REQUEST, Part.file("a.pdf", "MZ".getBytes(StandardCharsets.UTF_8))))
                .isBadInput();
        nobody().multipart(FILE, List.of(REQUEST, Part.file("good.pdf", PDF), Part.file("bad.docx", PDF)))
                .isBadInput();
        List<Part> eleven = new ArrayList<>(List.of(REQUEST));
        eleven.addAll(Collections.nCopies(11, Part.file("a.pdf", PDF)));
        nobody().multipart(FILE, eleven).isBadInput();
        List<Part> hundred = new ArrayList<>(List.of(REQUEST));
        hundred.addAll(Collections.nCopies(100, Part.file("a.pdf", PDF)));
        nobody().multipart(FILE, hundred).isBadInput();
        assertThat(everythingOnFile()).isEqualTo(before);
    }

    @Test
    void the_parts_are_one_request_and_files_and_nothing_else() {
        Map<String, Object> before = everythingOnFile();
        nobody().multipart(FILE, List.of(Part.file("a.pdf", PDF))).isBadInput();
        nobody().multipart(FILE, List.of()).isBadInput();
        nobody().multipart(FILE, List.of(REQUEST, REQUEST)).isBadInput();
        nobody().multipart(FILE, List.of(Part.request("{"), Part.file("a.pdf", PDF)))
                .isBadInput();
        nobody().multipart(FILE, List.of(Part.request("{}"), Part.file("a.pdf", PDF)))
                .isBadInput();
        nobody().multipart(FILE, List.of(Part.request("[]"))).isBadInput();
        nobody().multipart(FILE, List.of(REQUEST, new Part("other", null, "text/plain", PDF)))
                .isBadInput();
        byte[] torn =
                "------x\r\nContent-Disposition: form-data; name=\"request\"\r\n\r\n{".getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=----x", "multipart/mixed"))
            assertThat(nobody().send("POST", FILE, type, torn).isProblem().status())
                    .isIn(400, 415, 422);
        as("registrar").multipart("/api/intake", List.of(REQUEST)).isBadInput();
        as("registrar")
                .multipart("/api/intake", List.of(Part.file("a.pdf", PDF)))
                .isBadInput();
        assertThat(everythingOnFile()).isEqualTo(before);
    }

    @Test
    void ten_honest_files_are_kept_whole() {
        List<Part> parts = new ArrayList<>(List.of(REQUEST));
        byte[] big = Arrays.copyOf(PDF, 3 * 1024 * 1024 + 1);
        parts.add(Part.file("大.pdf", big));
        for (int i = 0; i < 9; i++) parts.add(Part.file("附件" + i + ".pdf", PDF));
        String reference = Cases.filed(nobody().multipart(FILE, parts).is(201)).reference();
        var files = as("registrar").get("/api/cases/" + reference).json().get("attachments");
        assertThat(files).hasSize(10);
        assertThat(files.get(0).get("bytes").asInt()).isEqualTo(big.length);
        String path = "/api/cases/" + reference + "/attachments/";
        assertThat(as("registrar")
                        .get(path + files.get(9).get("id").asText())
                        .is(200)
                        .text())
                .isEqualTo("%PDF-1.7 示例");
    }
}
