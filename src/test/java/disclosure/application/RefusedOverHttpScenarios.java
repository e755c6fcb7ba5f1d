package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.Act;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.handling.DeliveryForm;
import disclosure.handling.SideForm;
import disclosure.handling.TaskForm;
import disclosure.law.Article;
import disclosure.review.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/**
 * Contract, "a refused act is 409 and nothing is half done": what the law or the house forbids is refused over the line
 * with its article, and every act, column, task, message and template is as it was.
 */
abstract class RefusedOverHttpScenarios extends Application {

    private static final String HOUSE = Article.internalRule().toString();
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String LETTER = """
            {"letters": [{"kind": "THIRD_PARTY", "content": "合同价格条款", "party": {"name": "某公司", "email": "a@example.cn"}}]}""";

    // consultation

    @Test
    void an_opinion_for_a_consultation_that_is_closed() {
        String reference = cases.atHandling();
        as("handler").post(at(reference) + "/consultation", LETTER).is(200);
        bureau.complete(
                reference,
                TaskKind.RECORD_CONSULTATION_DELIVERY,
                new SideForm.RecordConsultationDelivery(null, "回执", false),
                "registrar");
        String task = cases.task(reference, TaskKind.RECORD_OPINION, "registrar");
        as("registrar")
                .post("/api/tasks/" + task + "/complete", Map.of("opinion", "AGREES"))
                .is(200);
        refused(
                409,
                "TASK_DONE",
                HOUSE,
                () -> as("registrar").post("/api/tasks/" + task + "/complete", Map.of("opinion", "OBJECTS")));
        refused(
                409,
                "CONSULTATION_ALREADY_CLOSED",
                "33(3)",
                () -> as("registrar")
                        .post(
                                at(reference) + "/consultation/c1/late-opinion",
                                Map.of("opinion", "OBJECTS", "postedOn", today())));
        refused(
                409,
                "NEVER_OPENED",
                "33(3)",
                () -> as("registrar")
                        .post(
                                at(reference) + "/consultation/c9/late-opinion",
                                Map.of("opinion", "OBJECTS", "postedOn", today())));
    }

    @Test
    void a_consultation_after_the_due_day() {
        String reference = handledSince("2026-01-05");
        refused(
                409,
                "CONSULTATION_AFTER_DUE_DAY",
                "33(3)",
                () -> as("handler").post(at(reference) + "/consultation", LETTER));
    }

    // extension

    @Test
    void an_extension_by_others_than_the_head_of_the_office() {
        String reference = cases.atHandling();
        for (String person : List.of("handler", "head", "leader"))
            refused(409, "ROLE_MAY_NOT", HOUSE, () -> extended(person, reference, 5));
        refused(409, "ROLE_MAY_NOT", HOUSE, () -> extended("registrar", reference, 5));
    }

    @Test
    void an_extension_after_the_due_day_asked_for_agreed_or_in_one() {
        String reference = handledSince("2026-01-05");
        refused(409, "EXTENSION_AFTER_DUE_DAY", "33(2)", () -> extended("office", reference, 5));
        refused(
                409,
                "EXTENSION_AFTER_DUE_DAY",
                "33(2)",
                () -> as("handler").post(at(reference) + "/extension/proposal", days(5)));
    }

    @Test
    void twenty_one_days_and_none() {
        String reference = cases.atHandling();
        refused(409, "EXTENSION_TOO_LONG", "33(2)", () -> extended("office", reference, 21));
        refused(
                409,
                "EXTENSION_TOO_LONG",
                "33(2)",
                () -> as("handler").post(at(reference) + "/extension/proposal", days(21)));
        refused(409, "EXTENSION_TOO_SHORT", "33(2)", () -> extended("office", reference, 0));
    }

    @Test
    void a_second_extension() {
        String reference = cases.atHandling();
        extended("office", reference, 5).is(200);
        refused(409, "SECOND_EXTENSION", "33(2)", () -> extended("office", reference, 5));
        refused(
                409,
                "SECOND_EXTENSION",
                "33(2)",
                () -> as("handler").post(at(reference) + "/extension/proposal", days(5)));
    }

    // correction

    @Test
    void a_second_correction_notice() {
        String reference = cases.atRegistration();
        bureau.complete(
                reference,
                TaskKind.REGISTER_REQUEST,
                new TaskForm.RegisterRequest(Act.Need.CORRECTION, false),
                "registrar");
        String task = cases.task(reference, TaskKind.SEND_CORRECTION_NOTICE, "registrar");
        Map<String, Object> notice = Map.of("items", List.of("请写明年度"), "guidance", "已电话说明");
        as("registrar").post("/api/tasks/" + task + "/complete", notice).is(200);
        as("office")
                .post(at(reference) + "/correction/revocation", Map.of("reason", "误发"))
                .is(200);
        refused(
                409,
                "SECOND_CORRECTION_NOTICE",
                "30",
                () -> as("registrar").post("/api/tasks/" + task + "/complete", notice));
        refused(409, "TASK_DONE", HOUSE, () -> as("registrar").post("/api/tasks/" + task + "/claim", ""));
        refused(422, "SECOND_CORRECTION_NOTICE", "30", () -> as("registrar").post("/api/clock/preview", """
                {"events": [{"type": "RECEIVED", "on": "2026-01-05"}, {"type": "CORRECTION_SENT", "on": "2026-01-06"},
                  {"type": "CORRECTION_DELIVERED", "on": "2026-01-07", "workingDays": 15},
                  {"type": "CORRECTED", "on": "2026-01-08"}, {"type": "CORRECTION_SENT", "on": "2026-01-09"}]}"""));
    }

    @Test
    void what_somebody_typed_is_told_as_typed() {
        for (String id : new String[] {"HANDLER", "SIGN_REPLY", "2026-01-05", "2026-13-45"}) {
            Reply reply = as("registrar").post("/api/clock/preview", """
                    {"events": [{"type": "RECEIVED", "on": "2026-01-05"},
                      {"type": "CONSULTATION_CLOSED", "on": "2026-01-09", "id": "%s"}]}""".formatted(id));
            assertThat(reply.is(422).isProblem().json().path("detail").asText()).isEqualTo("没有编号为“" + id + "”的征求意见。");
        }
    }

    // fee

    @Test
    void both_modes_of_a_fee() {
        String reference = cases.atHandling();
        refused(
                422,
                "BOTH_MODES",
                "国办函〔2020〕109号 3",
                () -> as("office")
                        .post(at(reference) + "/fee", Map.of("mode", "PER_REQUEST", "pages", 40, "reason", "x")));
    }

    @Test
    void a_fee_before_there_was_a_tariff() { // F2019
        String reference = handledSince("2020-06-01");
        refused(
                409,
                "NO_TARIFF",
                "42",
                () -> as("office")
                        .post(at(reference) + "/fee", Map.of("mode", "PER_VOLUME", "pages", 500, "reason", "x")));
    }

    // review and signature

    @Test
    void a_signature_on_a_review_that_is_void() {
        String reference = cases.atSigning();
        String task = cases.task(reference, TaskKind.SIGN_REPLY, "office");
        String sign = "/api/tasks/" + task + "/complete";
        refused(
                409,
                "DRAFT_CHANGED",
                "17",
                () -> as("office").post(sign, Map.of("verdict", "APPROVED", "sha256", "ab".repeat(32))));
        as("office")
                .post(at(reference) + "/exclusions", Map.of("person", "reviewer", "reason", "系申请人亲属"))
                .is(200);
        refused(409, "PERSON_EXCLUDED", "17", () -> as("office").post(sign, Map.of("verdict", "APPROVED")));
        as("office")
                .post(at(reference) + "/draft/reopening", Map.of("reason", "改一处"))
                .is(200);
        refused(409, "TASK_DONE", HOUSE, () -> as("office").post(sign, Map.of("verdict", "APPROVED")));
    }

    @Test
    void a_review_of_ones_own_draft() {
        staffOfMany("hats", "HANDLER", "DIVISION_HEAD", "CONFIDENTIALITY_REVIEWER");
        String reference = cases.atHandling();
        bureau.complete(reference, TaskKind.HANDLE_REQUEST, Cases.REPLY, "hats");
        String task = cases.task(reference, TaskKind.DIVISION_REVIEW, "head");
        refused(
                409,
                "DRAFTER_MAY_NOT_REVIEW",
                "17",
                () -> as("hats").post("/api/tasks/" + task + "/complete", Cases.form(Cases.approved())));
    }

    // issue and service

    @Test
    void a_reply_that_departs_from_the_wish_without_a_reason() { // R-SRV-05
        String reference = signed();
        String task = cases.task(reference, TaskKind.ISSUE_LETTER, "registrar");
        String issue = "/api/tasks/" + task + "/complete";
        refused(
                409,
                "DEPARTURE_WITHOUT_REASON",
                "40",
                () -> as("registrar").post(issue, Map.of("method", "IN_PERSON", "departureReason", " ")));
        refused(
                409,
                "SERVICE_METHOD_ELECTRONIC_NOT_AGREED",
                "40",
                () -> as("registrar").post(issue, Map.of("method", "ELECTRONIC", "departureReason", "省邮费")));
        as("registrar")
                .post(issue, Map.of("method", "IN_PERSON", "departureReason", "申请人当场领取"))
                .is(200);
        assertThat(as("office").get(at(reference)).is(200).json().get("acts").toString())
                .contains("申请人当场领取");
    }

    @Test
    void a_letter_that_is_left_without_a_witness() { // R-SRV-03
        String reference = signed();
        bureau.complete(
                reference,
                TaskKind.ISSUE_LETTER,
                new DeliveryForm.IssueLetter(ServiceMethod.POST, "EMS1"),
                "registrar");
        String task = cases.task(reference, TaskKind.DELIVER_REPLY, "registrar");
        String served = "/api/tasks/" + task + "/complete";
        refused(
                409,
                "WITNESS_MISSING",
                "民事诉讼法 89",
                () -> as("registrar").post(served, Map.of("evidence", "拒收", "refusedToSign", true)));
        as("registrar")
                .post(served, Map.of("evidence", "拒收", "refusedToSign", true, "witness", "社区工作人员在场"))
                .is(200);
    }

    private String signed() {
        String reference = cases.atSigning();
        bureau.complete(reference, TaskKind.SIGN_REPLY, new TaskForm.SignReply(Verdict.APPROVED, "同意", null), "office");
        return reference;
    }

    // files and templates

    @Test
    void a_reply_with_a_file_of_another_case() {
        String other = cases.atHandling();
        String file =
                uploaded(other, "他.pdf", paper(null)).is(201).json().get("id").asText();
        String reference = cases.atHandling();
        String task = cases.task(reference, TaskKind.HANDLE_REQUEST, "handler");
        String draft = """
                {"outcome": "G2", "text": "予以公开", "grid": [{"title": "甲", "pages": 1, "attribute": "PUBLIC", "fileId": "%s"}]}""".formatted(file);
        refused(409, "RELEASE_FILE_UNKNOWN", "17", () -> as("handler").post("/api/tasks/" + task + "/complete", draft));
        refused(
                404,
                "CASE_UNKNOWN",
                HOUSE,
                () -> as("handler")
                        .post(
                                at(reference) + "/release-files/" + file + "/redaction",
                                "{\"regions\": [{\"page\": 1, \"x\": 0.1, \"y\": 0.1, \"width\": 0.2, \"height\": 0.1}]}"));
    }

    @Test
    void a_paper_with_a_password_or_torn() {
        String reference = cases.atHandling();
        byte[] torn = "%PDF-1.7\n1 0 obj << /Type /Catalog".getBytes(StandardCharsets.UTF_8);
        refused(422, "PDF_NEEDS_PASSWORD", "37", () -> uploaded(reference, "甲.pdf", paper("secret")));
        refused(422, "PDF_MALFORMED", "37", () -> uploaded(reference, "甲.pdf", torn));
    }

    @Test
    void a_template_with_a_broken_placeholder_or_without_its_remedy_clause() { // R-REM-05
        refused(422, "TEMPLATE_PLACEHOLDER_BROKEN", HOUSE, () -> template("\\{\\{成文日期}}", "{{成文日期"));
        refused(
                422,
                "TEMPLATE_PLACEHOLDER_MISSING",
                HOUSE,
                () -> template("(?s)\\{\\{\\?救济途径}}(.*?)\\{\\{=#this}}(.*?)\\{\\{/救济途径}}", "$1可以依法维权$2"));
    }

    private Reply template(String words, String by) {
        return as("admin").send("PUT", "/api/templates/L-12", DOCX, changed("L-12", words, by));
    }

    /** The template that ships with some of its text replaced. @param words a regular expression */
    private static byte[] changed(String letter, String words, String by) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(
                        Files.readAllBytes(Path.of("src/main/resources/letters/" + letter + ".docx"))));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean body = entry.getName().equals("word/document.xml");
                String other = body ? text.replaceAll(words, by) : text;
                assertThat(body && other.equals(text)).as(words).isFalse();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(other.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One empty page. @param password null for none */
    private static byte[] paper(String password) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (password != null)
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply uploaded(String reference, String name, byte[] content) {
        return as("handler").multipart(at(reference) + "/release-files", List.of(Caller.Part.file(name, content)));
    }

    /** Handed in at the counter on that day, and only now with its handler. */
    private String handledSince(String day) {
        String intake = Cases.REQUEST.substring(0, Cases.REQUEST.length() - 1)
                + ", \"channel\": \"IN_PERSON\", \"arrivedOn\": \"" + day + "\"}";
        String reference = as("registrar")
                .post("/api/intake", intake)
                .is(201)
                .json()
                .get("reference")
                .asText();
        bureau.complete(
                reference,
                TaskKind.REGISTER_REQUEST,
                new TaskForm.RegisterRequest(Act.Need.HANDLING, false),
                "registrar");
        bureau.complete(reference, TaskKind.ASSIGN_DIVISION, new TaskForm.AssignDivision("SBC"), "office");
        return reference;
    }

    private void staffOfMany(String id, String... roles) {
        if (people.find(id).isPresent()) return;
        Map<String, Object> person =
                Map.of("id", id, "name", "多面手", "roles", List.of(roles), "password", PASSWORD, "division", "SBC");
        as("security").post("/api/people", person).is(201);
    }

    private Reply extended(String person, String reference, int workingDays) {
        return as(person).post(at(reference) + "/extension", days(workingDays));
    }

    private static Map<String, Object> days(int workingDays) {
        return Map.of("workingDays", workingDays, "reason", "材料较多");
    }

    private String today() {
        return now().toLocalDate().toString();
    }

    private static String at(String reference) {
        return "/api/cases/" + reference;
    }

    private void refused(int status, String reason, String article, Supplier<Reply> call) {
        Map<String, Object> before = everything();
        Reply reply = call.get();
        reply.is(status).isProblem();
        JsonNode problem = reply.json();
        assertThat(problem.path("reason").asText()).as(reply.toString()).isEqualTo(reason);
        assertThat(problem.path("article").asText()).as(reply.toString()).isEqualTo(article);
        assertThat(everything()).as("nothing is left of a refusal").isEqualTo(before);
    }

    private Map<String, Object> everything() {
        Map<String, Object> all = new TreeMap<>(everythingOnFile());
        for (String table : List.of("outbox_message", "outbox_attachment", "letter_template", "case_party"))
            all.put(table, count(table));
        return all;
    }
}
