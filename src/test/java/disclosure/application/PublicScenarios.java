package disclosure.application;

import static disclosure.application.Reply.keys;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.TaskKind;
import disclosure.demo.Bureau.Filed;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Contract §1: what anyone may do without an account. */
@ExtendWith(OutputCaptureExtension.class)
abstract class PublicScenarios extends Application {

    private static final String FILE = "/api/public/requests";
    private static final String STATUS = "/api/public/status";
    private static final byte[] PDF = "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_receipt_has_exactly_the_four_fields_of_the_contract() {
        JsonNode receipt = nobody().post(FILE, Cases.REQUEST).is(201).json();
        assertThat(keys(receipt)).containsExactly("reference", "queryCode", "receivedOn", "replyDueOn");
        assertThat(receipt.get("reference").asText()).matches("[A-Z]{2,8}-\\d{4}-\\d{5}-[0-9A-Z]");
        assertThat(receipt.get("queryCode").asText()).matches("(\\d{4}-){4}\\d{4}");
        assertThat(receipt.get("receivedOn").asText())
                .isEqualTo(now().toLocalDate().toString());
        String reference = receipt.get("reference").asText();
        assertThat(receipt.get("replyDueOn")).isEqualTo(standing(reference).get("replyDueOn"));
    }

    @Test
    void a_request_comes_with_files_in_the_same_call() {
        JsonNode receipt = nobody().multipart(
                        FILE,
                        List.of(
                                Caller.Part.request(Cases.REQUEST),
                                Caller.Part.file("申请表.pdf", PDF),
                                Caller.Part.file("𠮷.pdf", PDF)))
                .is(201)
                .json();
        assertThat(keys(receipt)).containsExactly("reference", "queryCode", "receivedOn", "replyDueOn");
        JsonNode files = as("registrar")
                .get("/api/cases/" + receipt.get("reference").asText())
                .json()
                .get("attachments");
        assertThat(files.findValuesAsText("fileName")).containsExactly("申请表.pdf", "𠮷.pdf");
    }

    @Test
    void the_status_has_exactly_the_fields_of_the_contract_and_no_personal_data() {
        Filed filed = cases.file();
        bureau.complete(
                filed.reference(),
                TaskKind.REGISTER_REQUEST,
                new disclosure.handling.TaskForm.RegisterRequest(disclosure.casefile.Act.Need.HANDLING, false),
                "registrar");
        Reply status = ask(filed.reference(), filed.queryCode()).is(200);
        assertThat(keys(status.json()))
                .containsExactly("reference", "stage", "receivedOn", "replyDueOn", "paused", "provisional", "events");
        assertThat(status.json().get("stage").asText()).isEqualTo("IN_PROGRESS");
        status.json().get("events").forEach(event -> assertThat(keys(event)).containsExactly("on", "what"));
        assertThat(status.json().findValuesAsText("what")).containsExactly("ARRIVED", "RECEIVED", "REGISTERED");
        assertThat(status.text()).doesNotContain("甄公开", "1101", "138", "zhen", "某市", "registrar", "陈受理", "养老", "居民身份证");
    }

    @Test
    void unknown_malformed_and_wrong_get_one_and_the_same_answer() {
        Filed filed = cases.file();
        Reply wrong = ask(filed.reference(), "0000-0000-0000-0000-0000").is(404).isProblem();
        for (Reply other : List.of(
                ask(disclosure.casefile.Reference.of("RSJ", 2026, 99_999).value(), filed.queryCode()),
                ask("RSJ-2026-00001-?", filed.queryCode()),
                ask("' OR 1=1 --", filed.queryCode()),
                ask("", ""),
                ask(filed.reference(), "12"),
                ask(filed.reference(), "９".repeat(200)))) {
            assertThat(other.status()).isEqualTo(404);
            assertThat(other.text()).isEqualTo(wrong.text());
            assertThat(headers(other)).isEqualTo(headers(wrong));
        }
    }

    private static Map<String, List<String>> headers(Reply reply) {
        Map<String, List<String>> all = new java.util.TreeMap<>(reply.headers().map());
        all.keySet().removeIf(name -> name.equalsIgnoreCase("date"));
        return all;
    }

    @Test
    void reference_and_code_may_be_typed_as_people_type() {
        Filed filed = cases.file();
        String code = filed.queryCode();
        ask(" " + filed.reference().toLowerCase(Locale.ROOT) + " ", code.replace("-", " "))
                .is(200);
        ask(fullWidth(filed.reference()), fullWidth(code)).is(200);
        ask(filed.reference(), code.replace("-", "")).is(200);
        ask(filed.reference(), code.replace("-", "　")).is(200);
        ask(filed.reference(), code.replace("-", "—")).is(200);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @Test
    void after_five_wrong_codes_even_the_right_one_has_to_wait() {
        Filed filed = cases.file();
        for (int i = 0; i < 5; i++)
            ask(filed.reference(), "0000-0000-0000-0000-000" + i).is(404);
        Reply wait = ask(filed.reference(), filed.queryCode()).is(429).isProblem();
        assertThat(Integer.parseInt(wait.header("Retry-After"))).isBetween(1, 3600);
        assertThat(nobody().with("X-Forwarded-For", "203.0.113.7")
                        .post(STATUS, Map.of("reference", filed.reference(), "queryCode", filed.queryCode()))
                        .status())
                .as("a forged address does not help")
                .isEqualTo(429);
        Filed other = cases.file();
        ask(other.reference(), other.queryCode()).is(200);
    }

    @Test
    void nobody_guesses_at_many_references_from_one_address() {
        Filed filed = cases.file();
        for (int i = 0; i < 30; i++)
            ask(disclosure.casefile.Reference.of("RSJ", 2026, 90_000 + i).value(), filed.queryCode())
                    .is(404);
        Reply wait = ask(filed.reference(), filed.queryCode()).is(429).isProblem();
        assertThat(wait.header("Retry-After")).matches("[1-9][0-9]*");
    }

    @Test
    void who_asks_and_the_code_stand_neither_in_the_log_nor_in_the_engine(CapturedOutput log) throws SQLException {
        Filed filed = Cases.filed(nobody().post(FILE, canary()).is(201));
        String code = filed.queryCode();
        ask(filed.reference(), code).is(200);
        ask(filed.reference(), "1111-1111-1111-1111-1111").is(404);
        nobody().post(FILE, canary().replace("PAPER", "PIGEON")).isBadInput();
        nobody().post(FILE, canary().replace("\"phone\"", "\"telephone\"")).isBadInput();
        bureau.complete(
                filed.reference(),
                TaskKind.REGISTER_REQUEST,
                new disclosure.handling.TaskForm.RegisterRequest(disclosure.casefile.Act.Need.HANDLING, false),
                "registrar");
        List<String> canaries = List.of(
                "龘訔",
                "110105194912319987",
                "13900139987",
                "canary-7@example.cn",
                "canary road",
                "绝无仅有的描述",
                code,
                code.replace("-", ""));
        assertThat(log.getAll()).doesNotContain(canaries);
        try (Connection connection = dataSource.getConnection()) {
            for (String canary : canaries)
                assertThat(columnsWith(canary, connection)).isEmpty();
        }
    }

    private static String canary() {
        return """
                {"applicant": {"type": "NATURAL_PERSON", "name": "龘訔", "idType": "居民身份证",
                  "idNumber": "110105194912319987", "phone": "13900139987", "email": "canary-7@example.cn",
                  "address": "canary road 1"}, "description": "绝无仅有的描述", "deliveryMethod": "PAPER"}""";
    }

    /** Every column of the engine's tables that holds the text. */
    private List<String> columnsWith(String canary, Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        int seen = 0;
        try (ResultSet columns = connection.getMetaData().getColumns(null, null, null, null)) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                if (!table.toUpperCase(Locale.ROOT).startsWith("ACT_")) continue;
                String type = columns.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
                if (!type.contains("CHAR") && !type.contains("TEXT") && !type.contains("CLOB")) continue;
                seen++;
                String column = columns.getString("COLUMN_NAME");
                Integer rows = sql().queryForObject(
                                "SELECT COUNT(*) FROM " + table + " WHERE " + column + " LIKE ?",
                                Integer.class,
                                "%" + canary + "%");
                if (rows != null && rows > 0) found.add(table + "." + column);
            }
        }
        assertThat(seen).as("columns looked at").isGreaterThan(200);
        for (byte[] bytes : sql().queryForList("SELECT BYTES_ FROM ACT_GE_BYTEARRAY", byte[].class))
            if (bytes != null && new String(bytes, StandardCharsets.UTF_8).contains(canary)) found.add("BYTES_");
        return found;
    }

    private Reply ask(String reference, String code) {
        return nobody().post(STATUS, Map.of("reference", reference, "queryCode", code));
    }
}
