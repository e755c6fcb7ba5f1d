package disclosure.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.Act;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.demo.Bureau;
import disclosure.handling.DeliveryForm;
import disclosure.handling.DraftForm;
import disclosure.handling.FilingRequest;
import disclosure.handling.TaskForm;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.outcome.Outcome;
import disclosure.review.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A reply that lies ready for its applicant: fetched with reference and query code, which serves it (law.md §3.5). */
final class ElectronicReply {

    private final HttpBureau bureau;
    private final Bureau.Filed filed;

    private ElectronicReply(HttpBureau bureau, Bureau.Filed filed) {
        this.bureau = bureau;
        this.filed = filed;
    }

    static ElectronicReply issued(HttpBureau bureau) {
        Applicant applicant = new Applicant(
                ApplicantType.NATURAL_PERSON, "示例申请人", "居民身份证", "000000197001019999", "0000-9999", null, null, null);
        Bureau.Filed filed = bureau.fileOnline(new FilingRequest.Request(
                applicant, "申请公开本局2025年度培训计划文本。", DeliveryMethod.EMAIL, DeliveryRoute.ONLINE, false));
        ElectronicReply reply = new ElectronicReply(bureau, filed);
        reply.complete(TaskKind.REGISTER_REQUEST, new TaskForm.RegisterRequest(Act.Need.HANDLING, false), "registrar");
        reply.complete(TaskKind.ASSIGN_DIVISION, new TaskForm.AssignDivision("SBC"), "office");
        reply.complete(TaskKind.HANDLE_REQUEST, draft(), "handler");
        reply.complete(TaskKind.DIVISION_REVIEW, new TaskForm.ReviewDraft(Verdict.APPROVED, "同意", null), "head");
        reply.complete(
                TaskKind.CONFIDENTIALITY_REVIEW,
                new TaskForm.ReviewDraft(Verdict.APPROVED, "不涉密", null, DraftForm.Finding.nothing(1)),
                "reviewer");
        reply.complete(TaskKind.SIGN_REPLY, new TaskForm.SignReply(Verdict.APPROVED, "同意", null), "office");
        assertThat(reply.look(filed.queryCode()).status())
                .as("not before it is issued")
                .isEqualTo(404);
        reply.complete(
                TaskKind.ISSUE_LETTER, new DeliveryForm.IssueLetter(ServiceMethod.ELECTRONIC, null), "registrar");
        return reply;
    }

    private static TaskForm.HandleRequest draft() {
        return new TaskForm.HandleRequest(
                Outcome.G2, null, null, null, null, null, null, List.of("2025年度培训计划"), null, "现将所申请的信息提供给您。", null);
    }

    private void complete(TaskKind task, TaskForm form, String person) {
        bureau.complete(filed.reference(), task, form, person);
    }

    private HttpBureau.Answer look(String code) {
        return bureau.send("POST", "/api/public/reply", question(code, ""), null);
    }

    private HttpBureau.Answer fetch(String code, String fileId) {
        return bureau.send("POST", "/api/public/reply/file", question(code, ",\"fileId\":\"" + fileId + "\""), null);
    }

    private String question(String code, String more) {
        return "{\"reference\":\"%s\",\"queryCode\":\"%s\"%s}".formatted(filed.reference(), code, more);
    }

    void isFetchedAndServedOnce() {
        assertThat(look("0000-0000-0000-0000").status()).isIn(404, 422);
        JsonNode files = look(filed.queryCode()).body().get("files");
        assertThat(files).hasSize(1);
        assertThat(stage()).as("looking serves nothing").isEqualTo("SIGNED");
        String id = files.get(0).get("id").asText();
        assertThat(fetch(filed.queryCode(), "of-another-case").status()).isEqualTo(404);
        HttpBureau.Answer letter = fetch(filed.queryCode(), id);
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.raw().body()).startsWith("%PDF-");
        assertThat(letter.raw().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(stage()).isEqualTo("SERVED");
        assertThat(fetch(filed.queryCode(), id).status()).as("again").isEqualTo(200);
        assertThat(acts()).containsOnlyOnce("REPLY_SERVED");
        assertThat(bureau.isOpen(filed.reference(), TaskKind.DELIVER_REPLY, null, "registrar"))
                .isFalse();
        complete(TaskKind.ARCHIVE_CASE, new DeliveryForm.ArchiveCase(null), "archivist");
        assertThat(stage()).isEqualTo("ARCHIVED");
    }

    private JsonNode opened() {
        return bureau.get("/api/cases/" + filed.reference(), "office");
    }

    private String stage() {
        return opened().get("standing").get("stage").asText();
    }

    private List<String> acts() {
        List<String> kinds = new ArrayList<>();
        opened().get("acts").forEach(act -> kinds.add(act.get("kind").asText()));
        return kinds;
    }
}
