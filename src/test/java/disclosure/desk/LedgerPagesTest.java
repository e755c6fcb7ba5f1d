package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.page.PageTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on which the head of the office takes over a ledger and writes one out. */
class LedgerPagesTest extends PageTest {

    private static final String HEAD =
            "reference,received_on,channel,applicant_type,applicant_name,description,division,outcome,"
                    + "replied_on,closed_on,remedy,remedy_filed_on,remedy_result,remedy_decided_on\n";
    private static final String ROW =
            "2017-申-003,2017-03-01,ONLINE,NATURAL_PERSON,王五,决算,旧处,NOT_HELD,2017-03-20,2017-03-20,,,,\n";
    private static final String WRONG =
            "2017-申-004,2008-03-01,ONLINE,NATURAL_PERSON,<b>赵六</b>,决算,旧处,GRANTED,2017-03-20,2017-03-20,,,,\n";

    private Shown sent(String csv, Map<String, String> fields) throws Exception {
        return upload("office-head", "/desk/ledger", "台账.csv", csv.getBytes(StandardCharsets.UTF_8), fields);
    }

    @Test
    void checked_first_then_taken_over_and_found_under_its_old_number() throws Exception {
        assertThat(open("office-head", "/desk").html()).contains("href=\"/desk/ledger\"");
        assertThat(open("registrar", "/desk").html()).doesNotContain("href=\"/desk/ledger\"");
        Shown checked = sent(HEAD + ROW + WRONG, Map.of("check", "true"));
        assertThat(checked.status()).as(checked.html()).isEqualTo(200);
        assertThat(checked.html()).contains("核对结果（没有保存）", "id=\"imported\">1<", "id=\"rejected\">1<");
        assertThat(checked.html())
                .contains("<code>received_on</code>", "<code>outcome</code>", "“GRANTED”不是可用的代码", "第三十八条")
                .doesNotContain("赵六");
        assertThat(open("office-head", "/desk/cases/2017-%E7%94%B3-003").status())
                .isEqualTo(404);

        assertThat(sent(HEAD + ROW, Map.of()).html()).contains("导入结果", "id=\"imported\">1<", "没有未导入的行");
        assertThat(sent(HEAD + ROW, Map.of()).html()).contains("id=\"imported\">0<", "id=\"unchanged\">1<");
        Shown page = open("office-head", "/desk/cases/2017-%E7%94%B3-003");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("2017-申-003", "由台账导入", "旧处", "决算");
        assertThat(send("office-head", "/desk/search", Map.of("typed", "2017-申-003"))
                        .response()
                        .getRedirectedUrl())
                .isEqualTo("/desk/cases/2017-%E7%94%B3-003");
    }

    @Test
    void what_is_wrong_with_the_file_is_told_at_the_top() throws Exception {
        assertThat(sent(HEAD.replace("outcome,", "").replace("channel,", "") + ROW, Map.of())
                        .html())
                .contains("首行缺少列：channel、outcome");
        Shown none = sent("", Map.of());
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.html()).contains("请选择台账文件");
    }

    @Test
    void written_out_by_year_for_the_head_of_the_office() throws Exception {
        sent(HEAD + ROW.replace("003", "903").replace("王五", "=1+1"), Map.of());
        Shown csv = file("office-head", "/desk/ledger/file?year=2017");
        assertThat(csv.html()).startsWith("\uFEFFreference,").contains("2017-申-903,2017-03-01", ",'=1+1,");
        assertThat(csv.response().getHeader("Content-Disposition")).contains("ledger-2017.csv");
        assertThat(file("office-head", "/desk/ledger/file?year=2016").html()).doesNotContain("申-");
        assertThat(file("office-head", "/desk/ledger/file?format=xlsx")
                        .response()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(file("handler", "/desk/ledger/file").status()).isEqualTo(403);
    }
}
