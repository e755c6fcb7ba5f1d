package disclosure.rest;

import static disclosure.handling.ReportedCase.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import disclosure.casefile.Reference;
import disclosure.handling.CaseFiles;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reports over the facade, as JSON and as files by {@code Accept} (contract §6), on Thursday 2026-03-05. */
class ReportCallsTest extends Calls {

    @Autowired
    private CaseFiles files;

    private static final String YEAR = "/api/reports/annual/2025";

    @Test
    void a_file_is_answered_to_whoever_asks_for_one_and_json_to_everybody_else() throws Exception {
        assertThat(got("leader", YEAR).text("/form")).isEqualTo("2021");
        Answer sheet = as("leader", get(YEAR).accept(ReportFileController.XLSX));
        assertThat(sheet.result().getResponse().getContentType()).isEqualTo(ReportFileController.XLSX);
        assertThat(sheet.result().getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith("filename*=UTF-8''2025%E5%B9%B4%E6%94%BF%E5%BA%9C%E4%BF%A1%E6%81%AF%E5%85%AC"
                        + "%E5%BC%80%E5%B7%A5%E4%BD%9C%E5%B9%B4%E5%BA%A6%E6%8A%A5%E5%91%8A.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(sheet.result().getResponse().getContentAsByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
        }
        Answer document = as("leader", get(YEAR).accept(ReportFileController.DOCX));
        try (XWPFDocument docx = new XWPFDocument(
                new ByteArrayInputStream(document.result().getResponse().getContentAsByteArray()))) {
            assertThat(docx.getTables()).hasSize(3);
        }
        assertThat(as("leader", get("/api/reports/annual/2031").accept(ReportFileController.XLSX))
                        .status())
                .isEqualTo(422);
        assertThat(as("handler", get(YEAR).accept(ReportFileController.XLSX)).status())
                .isEqualTo(409);
    }

    @Test
    void the_month_is_told_in_figures_and_files() throws Exception {
        filed();
        Answer month = got("supervisor", "/api/reports/monthly/2026-03");
        assertThat(month.text("/until")).isEqualTo("2026-03-05");
        assertThat(Integer.parseInt(month.text("/received"))).isPositive();
        assertThat(month.body().at("/outcomes")).hasSize(21);
        assertThat(month.body().at("/replied").asInt())
                .isEqualTo(month.body().at("/repliedTimed").asInt()
                        + month.body().at("/dueDayUnknown").asInt());
        assertThat(month.body().at("/repliedTimed").asInt())
                .isEqualTo(month.body().at("/repliedInTime").asInt()
                        + month.body().at("/repliedLate").asInt());
        assertThat(as("leader", get("/api/reports/monthly/2026-03").accept(ReportFileController.XLSX))
                        .status())
                .isEqualTo(200);
        assertThat(got("leader", "/api/reports/monthly/2026-04").status()).isEqualTo(422);
        assertThat(got("leader", "/api/reports/monthly/2026-13").status()).isEqualTo(400);
    }

    @Test
    void the_text_is_written_with_the_version_that_was_seen() {
        assertThat(got("leader", YEAR + "/texts").text("/0/prefilled")).isEqualTo("true");
        Answer written = put_("office", YEAR + "/texts/problems", "{\"text\": \"没有问题。\", \"version\": 0}");
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.text("/1/by")).isEqualTo("office");
        Answer late = put_("office", YEAR + "/texts/problems", "{\"text\": \"另写。\", \"version\": 0}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().toString()).contains("TEXT_CHANGED_SINCE");
        Answer silent = put_("office", YEAR + "/texts/other", "{\"text\": \"无。\", \"version\": 0}");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text("/errors/0/field")).isEqualTo("text");
        assertThat(put_("office", YEAR + "/texts/nothing", "{\"text\": \"x\", \"version\": 0}")
                        .status())
                .isEqualTo(404);
        assertThat(put_("office", YEAR + "/texts/problems", "{\"version\": 1}").text("/1/prefilled"))
                .isEqualTo("true");
    }

    @Test
    void what_is_published_is_answered_as_it_was() throws Exception {
        String at = "/api/reports/annual/2024/publications";
        Answer first = posted("office", at, "{\"confirmed\": false}");
        assertThat(first.status()).isEqualTo(200);
        Answer file = as("leader", get(at + "/1").accept(ReportFileController.DOCX));
        assertThat(disclosure.casefile.Sha256.of(file.result().getResponse().getContentAsByteArray()))
                .isEqualTo(first.text("/docxSha256"));
        assertThat(got("leader", at).text("/0/version")).isEqualTo("1");
        assertThat(got("leader", at + "/1/differences").body().toString())
                .isEqualTo("{\"cases\":[],\"figures\":[],\"texts\":[]}");
        put_("office", "/api/reports/annual/2024/disclosed", "{\"cells\": {\"licences.decisions\": 12}}");
        put_("office", "/api/reports/annual/2024/texts/general", "{\"text\": \"另写。\", \"version\": 0}");
        Answer since = got("leader", at + "/1/differences");
        assertThat(since.text("/figures/0/key")).isEqualTo("licences.decisions");
        assertThat(since.text("/figures/0/then") + "→" + since.text("/figures/0/now"))
                .isEqualTo("0→12");
        assertThat(since.text("/figures/0/by")).isEqualTo("office");
        assertThat(since.text("/texts/0/part")).isEqualTo("general");
        assertThat(since.text("/texts/0/now")).isEqualTo("另写。");
        assertThat(since.text("/texts/0/then")).contains("2024年");
        assertThat(since.text("/texts/0/by")).isEqualTo("office");
        assertThat(as("leader", get(at + "/1")).result().getResponse().getContentType())
                .as("where all is the same")
                .isEqualTo(ReportFileController.XLSX);
        assertThat(as(
                                "leader",
                                get(at + "/1")
                                        .header(
                                                "Accept",
                                                ReportFileController.DOCX + ";q=0.2, " + ReportFileController.XLSX))
                        .result()
                        .getResponse()
                        .getContentType())
                .as("what is wanted most")
                .isEqualTo(ReportFileController.XLSX);
        assertThat(as("leader", get(at + "/2").accept(ReportFileController.DOCX))
                        .status())
                .isEqualTo(404);
        assertThat(got("leader", at + "/2/differences").status()).isEqualTo(404);
        assertThat(posted("office", "/api/reports/annual/2026/publications", "{\"confirmed\": true}")
                        .body()
                        .toString())
                .contains("PERIOD_NOT_OVER");
        assertThat(posted("leader", at, "{\"confirmed\": true}").status()).isEqualTo(409);
    }

    @Test
    void what_a_month_would_say_otherwise_today_is_told_case_by_case() {
        String at = "/api/reports/monthly/2026-02/publications";
        assertThat(posted("office", at, "{\"confirmed\": false}").status()).isEqualTo(200);
        for (String reader : List.of("office", "supervisor", "leader"))
            assertThat(got(reader, at + "/1/differences").body().toString())
                    .as(reader)
                    .isEqualTo("{\"cases\":[],\"figures\":[],\"texts\":[]}");

        Reference later = received(77, "2026-02-10").keptIn(files);
        Answer since = got("leader", at + "/1/differences");
        assertThat(since.body().at("/cases")).hasSize(1);
        assertThat(since.text("/cases/0/reference")).isEqualTo(later.value());
        assertThat(since.body().at("/cases/0/from")).isEmpty();
        assertThat(since.body().at("/cases/0/to").toString()).isEqualTo("[\"RECEIVED/naturalPerson\"]");
        assertThat(posted("office", at, "{\"confirmed\": false}").text("/version"))
                .isEqualTo("2");
        assertThat(got("leader", at + "/2/differences").body().at("/cases")).isEmpty();
        assertThat(got("leader", at + "/3/differences").status()).isEqualTo(404);
        assertThat(got("leader", "/api/reports/monthly/2026-13/publications/1/differences")
                        .status())
                .isEqualTo(400);
        assertThat(got("handler", at + "/1/differences").status()).isEqualTo(409);
    }
}
