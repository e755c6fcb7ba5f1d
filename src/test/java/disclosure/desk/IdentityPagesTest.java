package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import disclosure.page.PageTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The page of a case: identity for the counter, and for others that there is one (law.md R-PRI-04, R-PRI-05). */
class IdentityPagesTest extends PageTest {

    private static final String NUMBER = "11010519491231002X";
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private String taken() throws Exception {
        MockMultipartHttpServletRequestBuilder call = multipart("/desk/intake");
        call.file(new MockMultipartFile("identityProof", "证.pdf", "x/y", PDF));
        call.file(new MockMultipartFile("file", "线索.pdf", "x/y", PDF));
        Map.of(
                        "channel", "IN_PERSON",
                        "arrivedOn", "2026-02-09",
                        "applicant.type", "NATURAL_PERSON",
                        "applicant.name", "张三",
                        "applicant.idNumber", NUMBER,
                        "applicant.phone", "13800138000",
                        "description", "请公开2025年培训补贴名单",
                        "deliveryMethod", "PAPER")
                .forEach(call::param);
        call.header("caller", "registrar").with(csrf());
        return "/desk/cases/" + called(call).found("[A-Z]+-\\d{4}-\\d{5}-\\w");
    }

    @Test
    void the_number_is_masked_and_shown_once_to_the_counter() throws Exception {
        String at = taken();
        assertThat(open("registrar", at).html())
                .contains("110***********002X", "action=\"" + at + "/identity\"")
                .doesNotContain(NUMBER);
        Shown shown = send("registrar", at + "/identity", Map.of());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.html()).contains(NUMBER, "查看已记入案件").doesNotContain("/identity\"");
        assertThat(open("registrar", at).html()).doesNotContain(NUMBER).contains("查看身份信息", "证件号码");
        Shown refused = send("supervisor", at + "/identity", Map.of());
        assertThat(refused.status()).isIn(403, 409);
        assertThat(refused.html()).doesNotContain(NUMBER);
        assertThat(open("supervisor", at).html()).doesNotContain(NUMBER, at + "/identity");
    }

    @Test
    void others_see_that_there_is_a_proof_and_the_counter_can_mark_it_anew() throws Exception {
        String at = taken();
        Shown counter = open("registrar", at);
        assertThat(counter.html()).contains("证.pdf", "线索.pdf", "标为身份证明", "标为其他材料");
        assertThat(open("supervisor", at).html())
                .contains("04.pdf", "另有身份证明 1 份，只有受理登记和送达人员可以查看")
                .doesNotContain("证.pdf", "线索.pdf", "标为");
        String proof = counter.found("href=\"(/desk/cases/[^\"]+/attachments/[^\"/]+)\">证.pdf");
        assertThat(file("supervisor", proof).status()).isEqualTo(404);
        assertThat(file("registrar", proof).status()).isEqualTo(200);
        assertThat(send("registrar", proof + "/use", Map.of("use", "NONSENSE")).status())
                .isEqualTo(404);
        assertThat(send("registrar", proof + "/use", Map.of("use", "MATERIAL")).status())
                .isEqualTo(302);
        assertThat(file("supervisor", proof).status()).isEqualTo(200);
    }
}
