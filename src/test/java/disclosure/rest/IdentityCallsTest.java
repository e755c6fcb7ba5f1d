package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockPart;

/** Files that prove identity and numbers in full, over the facade (law.md R-PRI-04, R-PRI-05). */
class IdentityCallsTest extends Calls {

    private static final String NUMBER = "11010519491231002X";
    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

    private String filedWithProof() {
        String request =
                REQUEST.replace("\"phone\"", "\"idType\": \"居民身份证\", \"idNumber\": \"" + NUMBER + "\", \"phone\"");
        Answer filed = as(
                "nobody",
                multipart("/api/public/requests")
                        .part(new MockPart("request", request.getBytes(StandardCharsets.UTF_8)))
                        .part(new MockPart("identityProof", "证.pdf", PDF))
                        .part(new MockPart("file", "不明.pdf", PDF)));
        assertThat(filed.status()).isEqualTo(201);
        return "/api/cases/" + filed.text("/reference");
    }

    @Test
    void others_learn_that_there_are_files_and_nothing_of_them() {
        String at = filedWithProof();
        Answer counter = got("registrar", at);
        assertThat(counter.text("/attachments/0/origin")).isEqualTo("IDENTITY_PROOF");
        assertThat(counter.text("/attachments/1/origin")).isEqualTo("UNSORTED");
        assertThat(counter.body().at("/hidden/identityProofs").asInt()).isZero();
        Answer office = got("office", at);
        assertThat(office.body().at("/attachments")).isEmpty();
        assertThat(office.text("/hidden/identityProofs")).isEqualTo("1");
        assertThat(office.text("/hidden/unsorted")).isEqualTo("1");
        assertThat(office.body().toString()).doesNotContain("证.pdf", "不明.pdf");
        String id = counter.text("/attachments/0/id");
        assertThat(got("office", at + "/attachments/" + id).status()).isEqualTo(404);
        assertThat(got("registrar", at + "/attachments/" + id).status()).isEqualTo(200);
        assertThat(got("office", at).body().at("/acts").toString()).contains("IDENTITY_SHOWN", "registrar");
    }

    @Test
    void the_counter_says_what_a_file_is() {
        String at = filedWithProof();
        String file = at + "/attachments/" + got("registrar", at).text("/attachments/1/id");
        assertThat(posted("office", file + "/use", "{\"use\": \"MATERIAL\"}").text("/reason"))
                .isEqualTo("ROLE_MAY_NOT");
        assertThat(posted("registrar", file + "/use", "{}").text("/errors/0/field"))
                .isEqualTo("use");
        assertThat(posted("registrar", file + "/use", "{\"use\": \"OTHER\"}").status())
                .isEqualTo(400);
        assertThat(posted("registrar", at + "/attachments/none/use", "{\"use\": \"MATERIAL\"}")
                        .status())
                .isEqualTo(404);
        assertThat(posted("registrar", file + "/use", "{\"use\": \"MATERIAL\"}").status())
                .isEqualTo(200);
        assertThat(got("office", file).status()).isEqualTo(200);
    }

    @Test
    void a_number_is_masked_until_it_is_shown_and_the_address_never_has_it() {
        String at = filedWithProof();
        assertThat(got("registrar", at).text("/applicant/idNumber")).isEqualTo("110***********002X");
        assertThat(posted("office", at + "/identity", "").text("/reason")).isEqualTo("ROLE_MAY_NOT");
        Answer shown = posted("registrar", at + "/identity", "");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("/idNumber")).isEqualTo(NUMBER);
        assertThat(shown.text("/idType")).isEqualTo("居民身份证");
        Answer after = got("office", at);
        assertThat(after.body().toString()).contains("IDENTITY_SHOWN", "NUMBER").doesNotContain(NUMBER);
        assertThat(got("registrar", at).text("/applicant/idNumber")).isEqualTo("110***********002X");
    }
}
