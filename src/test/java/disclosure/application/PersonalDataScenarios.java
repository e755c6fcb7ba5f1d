package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.application.Caller.Part;
import disclosure.casefile.Act;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.clock.ConsultationKind;
import disclosure.handling.ConsultedParty;
import disclosure.handling.Consulting;
import disclosure.handling.DeliveryForm;
import disclosure.handling.TaskForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** law.md R-ARC-07: after the reduction no table knows who asked but the bytes of the sealed volume. */
@TestPropertySource(properties = "disclosure.retention.reduce-after=P0D")
abstract class PersonalDataScenarios extends Application {

    /** Name, number, telephone, e-mail and address of the applicant, then of the third party. */
    private static final List<String> CANARIES = List.of(
            "甄隐去",
            "11010519491231002X",
            "13912345678",
            "zhen.yinqu@example.cn",
            "望川路77号",
            "蓝鲸精密有限公司",
            "lanjing@example.cn",
            "蓝鲸大道3号",
            "025-88990011");

    private static final String REQUEST = """
            {"applicant": {"type": "NATURAL_PERSON", "name": "甄隐去", "idType": "居民身份证", "idNumber": "11010519491231002X",
              "phone": "13912345678", "email": "zhen.yinqu@example.cn", "address": "望川路77号"},
             "description": "2025年度城乡居民基本养老保险基金收支决算", "deliveryMethod": "EMAIL", "deliveryRoute": "ONLINE"}""";

    private static final byte[] PROOF = "%PDF-1.7 甄隐去 11010519491231002X".getBytes(StandardCharsets.UTF_8);

    @Test
    void no_table_knows_who_asked_but_the_volume_and_the_case_can_still_be_worked_with() {
        String reference = archived();
        assertThat(knowing()).as("the scan sees them before").contains("applicant.body", "outbox_message.address");
        as("archivist")
                .post("/api/cases/" + reference + "/personal-data/reduction")
                .is(409)
                .isProblem();
        sent(reference);
        tomorrow();
        JsonNode coming =
                as("archivist").get("/api/personal-data").is(200).json().get("coming");
        assertThat(coming).anySatisfy(one -> {
            assertThat(one.get("reference").asText()).isEqualTo(reference);
            assertThat(one.get("against").isNull()).isTrue();
        });
        for (String person : List.of("registrar", "handler", "leader"))
            as(person)
                    .post("/api/cases/" + reference + "/personal-data/reduction")
                    .is(403);
        JsonNode done =
                as("archivist").post("/api/personal-data/reduction").is(200).json();
        assertThat(done)
                .anySatisfy(one -> assertThat(one.get("reduced").asBoolean()).isTrue());

        assertThat(knowing()).isEmpty();
        assertThat(volume(reference)).as("the volume keeps it").contains(CANARIES.get(0), CANARIES.get(5));
        as("archivist")
                .post("/api/cases/" + reference + "/personal-data/reduction")
                .is(409);
        pagesAndCallsSaySo(reference);
        aNewRequestIsOfTheSameApplicant(reference);
        aLateRemedyWorks(reference);
    }

    private String archived() {
        Reply receipt = nobody().multipart(
                        "/api/public/requests", List.of(Part.request(REQUEST), Part.file("甄隐去的身份证.pdf", PROOF)));
        String reference = Cases.filed(receipt.is(201)).reference();
        bureau.complete(
                reference,
                TaskKind.REGISTER_REQUEST,
                new TaskForm.RegisterRequest(Act.Need.HANDLING, false),
                "registrar");
        bureau.complete(reference, TaskKind.ASSIGN_DIVISION, new TaskForm.AssignDivision("SBC"), "office");
        ConsultedParty party = new ConsultedParty("蓝鲸精密有限公司", "025-88990011", "蓝鲸大道3号", "lanjing@example.cn");
        bureau.consult(reference, new Consulting.Letter(ConsultationKind.THIRD_PARTY, "合同", party), "handler");
        bureau.withdraw(reference, "书面撤回", "registrar");
        bureau.complete(
                reference, TaskKind.ISSUE_CLOSING_LETTER, new DeliveryForm.IssueClosingLetter(null), "registrar");
        bureau.complete(
                reference,
                TaskKind.DELIVER_CLOSING_LETTER,
                new DeliveryForm.DeliverClosingLetter(ServiceMethod.IN_PERSON, null, null, "当面签收", false, null),
                "registrar");
        bureau.complete(reference, TaskKind.ARCHIVE_CASE, new DeliveryForm.ArchiveCase(null), "archivist");
        return reference;
    }

    /** As the sender would; there is no mail server here. */
    private void sent(String reference) {
        assertThat(as("archivist")
                        .post("/api/cases/" + reference + "/personal-data/reduction")
                        .text())
                .contains("RETENTION_RUNS");
        sql().update("UPDATE outbox_message SET state = 'SENT', settled_at = posted_at WHERE reference = ?", reference);
    }

    private void tomorrow() {
        as("admin")
                .put("/api/training/clock", Map.of("now", now().plusDays(4).toString()))
                .is(200);
    }

    /** Every column of text or bytes in any table, the engine's too, in which a canary stands. */
    private List<String> knowing() {
        List<String> knowing = new ArrayList<>();
        for (Map<String, Object> column : sql().queryForList(
                        "SELECT table_name AS t, column_name AS c, data_type AS d FROM information_schema.columns"
                                + " WHERE lower(table_schema) = 'public' AND (lower(data_type) LIKE '%char%'"
                                + " OR lower(data_type) IN ('text', 'bytea', 'binary varying', 'binary large object'))")) {
            String place = (column.get("t") + "." + column.get("c")).toLowerCase(Locale.ROOT);
            if (place.startsWith("flyway")) continue;
            if (texts(place, column).anyMatch(text -> CANARIES.stream().anyMatch(text::contains))) knowing.add(place);
        }
        return knowing;
    }

    /** The sealed volumes are where they may stand. */
    private Stream<String> texts(String place, Map<String, Object> column) {
        String query = place.equals("attachment_part.content")
                ? "SELECT p.content FROM attachment_part p JOIN attachment a ON a.attachment_id = p.attachment_id"
                        + " WHERE a.media_type <> 'application/zip'"
                : "SELECT \"" + column.get("c") + "\" FROM \"" + column.get("t") + "\"";
        boolean bytes = column.get("d").toString().toLowerCase(Locale.ROOT).matches("bytea|binary.*");
        return sql().query(query, (row, i) -> bytes ? text(row.getBytes(1)) : row.getString(1)).stream()
                .filter(Objects::nonNull);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private String volume(String reference) {
        return as("archivist")
                .get("/api/cases/" + reference + "/volume")
                .is(200)
                .text();
    }

    private void pagesAndCallsSaySo(String reference) {
        JsonNode seen = as("registrar").get("/api/cases/" + reference).is(200).json();
        assertThat(seen.get("applicant").isNull()).isTrue();
        assertThat(seen.get("personalDataReducedOn").asText())
                .isEqualTo(now().toLocalDate().toString());
        assertThat(seen.get("attachments")).isEmpty();
        Caller browser = Caller.browser(port);
        String token = browser.get("/login").text().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]*)\".*", "$1");
        browser.form("/login", "username=archivist&password=" + PASSWORD + "&_csrf=" + token);
        assertThat(browser.get("/desk/cases/" + reference).is(200).text())
                .contains("保存在封存的案卷里")
                .doesNotContain("甄隐去", "acts/PERSONAL_DATA_REDUCED");
        JsonNode papers = as("archivist").get("/api/cases/" + reference).json().get("attachments");
        assertThat(papers.toString()).contains("L-01", "03.pdf").doesNotContain("甄隐去");
        for (JsonNode paper : papers)
            assertThat(as("archivist")
                            .get("/api/cases/" + reference + "/attachments/"
                                    + paper.get("id").asText())
                            .is(200)
                            .text())
                    .matches(text -> text.startsWith("%PDF") || text.startsWith("PK"));
        as("office").get("/api/cases/" + reference + "/evidence").is(200);
        assertThat(as("archivist")
                        .get("/api/personal-data")
                        .json()
                        .get("reduced")
                        .toString())
                .contains(reference, "P0D");
    }

    private void aNewRequestIsOfTheSameApplicant(String reference) {
        String again = Cases.filed(
                        nobody().post("/api/public/requests", REQUEST).is(201))
                .reference();
        JsonNode similar =
                as("registrar").get("/api/cases/" + again + "/similar").is(200).json();
        assertThat(similar.get("earlier").toString()).contains(reference).doesNotContain("甄隐去");
        assertThat(similar.at("/count/positionInMonth").asInt()).isEqualTo(2);
    }

    private void aLateRemedyWorks(String reference) {
        String at = "/api/cases/" + reference;
        Map<String, Object> remedy = Map.of("kind", "DIRECT_LITIGATION", "nonReply", false, "authority", "市人民法院");
        as("registrar").post(at + "/remedies", remedy).is(200);
        String other =
                "{\"applicant\": {\"type\": \"NATURAL_PERSON\", \"name\": \"%s\", \"phone\": \"%s\"}, \"reason\": \"应诉\"}";
        as("archivist")
                .post(at + "/personal-data/restoration", other.formatted("别人", "13912345678"))
                .is(422)
                .isProblem();
        as("archivist")
                .post(at + "/personal-data/restoration", other.formatted("甄隐去", "13912345678"))
                .is(200);
        JsonNode seen = as("registrar").get(at).json();
        assertThat(seen.at("/applicant/name").asText()).isEqualTo("甄隐去");
        assertThat(seen.get("personalDataReducedOn").isNull()).isTrue();
        assertThat(as("handler").get(at).json().at("/applicant/name").asText()).isEqualTo("甄**");
    }
}
