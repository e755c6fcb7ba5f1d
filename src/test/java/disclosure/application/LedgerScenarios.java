package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.application.Caller.Part;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The ledger of earlier years over HTTP, with all that may be wrong with it. */
abstract class LedgerScenarios extends Application {

    private static final String HEAD =
            "reference,received_on,channel,applicant_type,applicant_name,description,division,outcome,"
                    + "replied_on,closed_on,remedy,remedy_filed_on,remedy_result,remedy_decided_on\n";

    private JsonNode sent(String csv) {
        return sent("/api/ledger", csv.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode sent(String path, byte[] csv) {
        return as("office")
                .multipart(path, List.of(Part.file("a.csv", csv)))
                .is(200)
                .json();
    }

    private static String closed(String reference) {
        return reference
                + ",2017-03-01,ONLINE,NATURAL_PERSON,王五,2016年度社会保险基金决算,社会保障科,NOT_HELD,2017-03-20,2017-03-20,,,,\n";
    }

    private static String path(String reference) {
        return "/api/cases/" + URLEncoder.encode(reference, StandardCharsets.UTF_8);
    }

    @Test
    void a_closed_case_is_on_file_under_its_old_number_and_comes_back_as_it_was() {
        String row = closed("2017-申-003")
                .replace(
                        "NOT_HELD,2017-03-20,2017-03-20,,,,",
                        "NOT_HELD,2017-03-20,2017-03-20,RECONSIDERATION,2017-04-05,UPHELD,2017-05-31");
        assertThat(sent(HEAD + row).get("imported").asInt()).isEqualTo(1);

        JsonNode found = as("office").get(path("2017-申-003")).is(200).json();
        JsonNode standing = found.get("standing");
        assertThat(standing.get("reference").asText()).isEqualTo("2017-申-003");
        assertThat(standing.get("stage").asText()).isEqualTo("CLOSED");
        assertThat(standing.path("overdue").asBoolean()).isFalse();
        assertThat(as("office")
                        .get("/api/tasks?scope=all&q=2017")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(found.toString()).contains("TAKEN_FROM_LEDGER", "社会保障科");
        String back = as("office").get("/api/ledger?year=2017").is(200).text();
        assertThat(back).startsWith("\uFEFF" + HEAD.strip() + "\r\n").contains(row.strip() + "\r\n");
        assertThat(sent(back).get("unchanged").asInt()).isEqualTo(back.split("\r\n").length - 1);
        String name = row.split(",")[4];
        assertThat(back).contains("," + name + ",");
        assertThat(as("supervisor").get("/api/ledger?year=2017").is(200).text()) // R-PRI-05
                .contains("2017-申-003")
                .doesNotContain("," + name + ",");
        JsonNode json = as("office")
                .with("Accept", "application/json")
                .get("/api/ledger?year=2017")
                .json();
        assertThat(json)
                .anySatisfy(one -> assertThat(one.get("reference").asText()).isEqualTo("2017-申-003"));
        assertThat(as("office").with("Accept", "image/png").get("/api/ledger").status())
                .isEqualTo(406);
        assertThat(nobody().post(
                                "/api/public/status",
                                "{\"reference\":\"2017-申-003\",\"queryCode\":\"00000000000000000000\"}")
                        .status())
                .isIn(404, 422);
    }

    /** The right task and the right clock: 20 working days from the day of receipt, the alerts made up. */
    @Test
    void an_open_row_gets_its_process_at_the_task_that_is_next() {
        String today = now().toLocalDate().toString();
        String assigned = "在办-1," + today + ",ONLINE,ENTERPRISE,某公司,请公开就业补助资金名单,JYC,,,,,,,\n";
        String waiting = "在办-2,2025-11-03,IN_PERSON,NATURAL_PERSON,赵六,请公开培训机构名单,,,,,,,,\n";
        JsonNode taken = sent(HEAD + assigned + waiting);
        assertThat(taken.get("imported").asInt()).as(taken.toString()).isEqualTo(2);

        JsonNode first = as("office").get(path("在办-1")).json().get("standing");
        assertThat(first.get("stage").asText()).isEqualTo("ASSIGNED");
        assertThat(first.get("division").asText()).isEqualTo("JYC");
        JsonNode handling = as("handler3")
                .get("/api/tasks?scope=claimable&q=" + URLEncoder.encode("在办-1", StandardCharsets.UTF_8))
                .json();
        assertThat(handling.at("/items/0/stage").asText()).isEqualTo("ASSIGNED");
        assertThat(handling.at("/items/0/dueOn").asText())
                .isEqualTo(first.get("replyDueOn").asText());
        JsonNode clock = as("office")
                .post("/api/clock/preview", "{\"events\":[{\"type\":\"RECEIVED\",\"on\":\"" + today + "\"}]}")
                .is(200)
                .json();
        assertThat(first.get("replyDueOn")).isEqualTo(clock.get("replyDueOn"));

        JsonNode late = as("office").get(path("在办-2")).json().get("standing");
        assertThat(late.get("stage").asText()).isEqualTo("FORM_CHECK");
        assertThat(late.get("replyDueOn").asText()).isEqualTo("2025-12-01");
        assertThat(late.get("overdue").asBoolean()).isTrue();
        JsonNode task = as("office")
                .get("/api/tasks?scope=claimable&q=" + URLEncoder.encode("在办-2", StandardCharsets.UTF_8))
                .json()
                .at("/items/0");
        as("office")
                .post("/api/tasks/" + task.get("id").asText() + "/complete", "{\"division\":\"JYC\"}")
                .is(200);
        assertThat(as("handler3")
                        .get("/api/tasks?scope=claimable&q=" + URLEncoder.encode("在办-2", StandardCharsets.UTF_8))
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        JsonNode again = sent(HEAD + assigned + waiting);
        assertThat(again.get("unchanged").asInt())
                .as("the row is known whatever became of the case")
                .isEqualTo(2);
    }

    @Test
    void a_remedy_that_is_pending_waits_for_its_result() {
        String row = closed("2017-诉-1").replace(",2017-03-20,,,,", ",2017-03-20,DIRECT_LITIGATION,2024-05-06,,");
        assertThat(sent(HEAD + row).get("imported").asInt()).isEqualTo(1);
        assertThat(as("office")
                        .get("/api/tasks?scope=all&q=" + URLEncoder.encode("2017-诉-1", StandardCharsets.UTF_8))
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_missing_column_is_refused_by_name_and_nothing_is_imported() {
        int before = count("case_file");
        Reply reply = as("office")
                .multipart(
                        "/api/ledger",
                        List.of(Part.file(
                                "a.csv",
                                (HEAD.replace("outcome,", "").replace(",remedy,", ",") + closed("缺列-1"))
                                        .getBytes(StandardCharsets.UTF_8))))
                .is(422)
                .isProblem();
        assertThat(reply.json().get("errors").findValuesAsText("field")).containsExactly("outcome", "remedy");
        assertThat(count("case_file")).isEqualTo(before);
    }

    @Test
    void each_row_that_is_wrong_is_told_with_field_and_reason_and_stops_no_other() {
        String csv = HEAD
                + closed("错-1").replace("NOT_HELD,2017-03-20", "NOT_HELD,2017-02-20")
                + closed("错-2").replace("NOT_HELD", "GRANTED")
                + closed("对-1")
                + closed("错-3").replace("2017-03-01", "2008-04-30")
                + closed("对-1").replace("王五", "另一个人")
                + closed("错/4")
                + closed("错-5").replace(",ONLINE,", ",POST,");
        JsonNode taken = sent(csv);
        assertThat(taken.get("imported").asInt()).isEqualTo(1);
        assertThat(taken.get("rejected").findValuesAsText("row")).containsExactly("2", "3", "5", "6", "7", "8");
        assertThat(taken.get("rejected").findValuesAsText("field"))
                .containsExactly("replied_on", "outcome", "received_on", "reference", "reference", "channel");
        assertThat(taken.at("/rejected/0/message").asText()).contains("2017-02-20", "早于");
        assertThat(taken.at("/rejected/2/article").asText()).isEqualTo("2007:38");
        assertThat(taken.at("/rejected/2/message").asText()).contains("第三十八条");
        assertThat(taken.at("/rejected/5/message").asText())
                .as("as it was typed, though a way of service has that name")
                .contains("“POST”", "ORDINARY_MAIL");
        JsonNode english = as("office")
                .with("Accept-Language", "en")
                .multipart("/api/ledger", List.of(Part.file("a.csv", csv.getBytes(StandardCharsets.UTF_8))))
                .json();
        assertThat(english.at("/rejected/1/message").asText())
                .startsWith("“GRANTED” is none of the codes DISCLOSED / ");
        assertThat(english.get("imported").asInt()).isZero();
        assertThat(english.get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void as_a_spreadsheet_in_china_saves_it_and_cut_in_the_middle() {
        String csv = HEAD
                + closed("国标-1").replace("2017-03-01", "2017/3/1")
                + closed("国标-2").substring(0, 60);
        JsonNode taken = sent("/api/ledger", csv.getBytes(Charset.forName("GB18030")));
        assertThat(taken.get("imported").asInt()).as(taken.toString()).isEqualTo(1);
        assertThat(taken.get("rejected").findValuesAsText("row")).containsExactly("3");
        assertThat(as("office").get("/api/ledger?year=2017").text())
                .contains("国标-1,2017-03-01,")
                .doesNotContain("国标-2");
    }

    @Test
    void what_would_be_a_formula_is_written_as_text_and_read_back() {
        String row = closed("公式-1").replace("王五", "=HYPERLINK(1)").replace("2016年度社会保险基金决算", "@SUM(A1)");
        assertThat(sent(HEAD + row).get("imported").asInt()).isEqualTo(1);
        String back = as("office").get("/api/ledger?year=2017").text();
        assertThat(back).contains(",'=HYPERLINK(1),'@SUM(A1),").doesNotContain(",=HYPER", ",@SUM");
        assertThat(sent(back).get("rejected")).isEmpty();
    }

    @Test
    void only_the_head_of_the_office_takes_it_over_and_only_one_file() {
        List<Part> parts = List.of(Part.file("a.csv", (HEAD + closed("权-1")).getBytes(StandardCharsets.UTF_8)));
        for (String other : List.of("registrar", "handler", "leader", "admin", "auditor"))
            as(other).multipart("/api/ledger", parts).is(403);
        for (String other : List.of("handler", "head", "reviewer", "admin", "auditor"))
            as(other).get("/api/ledger").is(403);
        as("office").multipart("/api/ledger", List.of()).isBadInput();
        as("office")
                .multipart("/api/ledger", List.of(parts.get(0), parts.get(0)))
                .isBadInput();
        as("office")
                .multipart("/api/ledger", List.of(Part.file("a.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9})))
                .is(422)
                .isProblem();
        as("office")
                .multipart("/api/ledger", List.of(Part.file("a.csv", new byte[0])))
                .is(422)
                .isProblem();
        as("office").get("/api/ledger?year=1999").isBadInput();
    }

    /** Whoever comes second finds what the first has kept; no row is lost and none is there twice. */
    @Test
    void the_same_file_twice_at_once() throws Exception {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 1; i <= 900; i++) csv.append(closed("同时-" + i));
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            Callable<JsonNode> upload = () -> sent("/api/ledger", bytes);
            List<Future<JsonNode>> running = new ArrayList<>();
            for (int i = 0; i < 3; i++) running.add(pool.submit(upload));
            int imported = 0;
            for (Future<JsonNode> one : running) {
                JsonNode taken = one.get();
                assertThat(taken.get("rejected")).isEmpty();
                imported += taken.get("imported").asInt();
                assertThat(taken.get("imported").asInt()
                                + taken.get("unchanged").asInt())
                        .isEqualTo(900);
            }
            assertThat(imported).isEqualTo(900);
        } finally {
            pool.shutdownNow();
        }
        assertThat(sql().queryForObject("SELECT COUNT(*) FROM case_file WHERE reference LIKE '同时-%'", Integer.class))
                .isEqualTo(900);
    }
}
