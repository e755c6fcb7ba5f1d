package disclosure.application;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.Act;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.demo.Bureau.Filed;
import disclosure.handling.DeliveryForm;
import disclosure.handling.DraftForm;
import disclosure.handling.TaskForm;
import disclosure.outcome.Outcome;
import disclosure.replay.HttpBureau;
import disclosure.review.Verdict;
import java.util.List;

/** Brings cases to where a scenario wants them, by the calls that people make. */
final class Cases {

    static final String REQUEST = """
            {"applicant": {"type": "NATURAL_PERSON", "name": "甄公开", "idType": "居民身份证", "idNumber": "11010519491231002X",
              "phone": "13800138000", "email": "zhen@example.cn", "address": "某市某区某路1号"},
             "description": "2025年度城乡居民基本养老保险基金收支决算", "deliveryMethod": "PAPER", "deliveryRoute": "POST"}""";

    static final TaskForm REPLY = new TaskForm.HandleRequest(
            Outcome.U1A,
            "条例第三十六条第四项",
            "经检索，未发现所申请信息。",
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            "经检索，您申请公开的信息不存在。",
            new TaskForm.SearchRecord("综合档案室", "养老保险 决算", "2025年", "未检索到"));

    private final HttpBureau bureau;
    private final Caller nobody;

    Cases(HttpBureau bureau, Caller nobody) {
        this.bureau = bureau;
        this.nobody = nobody;
    }

    Filed file() {
        return filed(nobody.post("/api/public/requests", REQUEST).is(201));
    }

    static Filed filed(Reply receipt) {
        JsonNode body = receipt.json();
        return new Filed(body.get("reference").asText(), body.get("queryCode").asText());
    }

    String atRegistration() {
        return file().reference();
    }

    String atAssignment() {
        String reference = atRegistration();
        bureau.complete(
                reference,
                TaskKind.REGISTER_REQUEST,
                new TaskForm.RegisterRequest(Act.Need.HANDLING, false),
                "registrar");
        return reference;
    }

    /** In the handlers' division, at the handler's table. */
    String atHandling() {
        String reference = atAssignment();
        bureau.complete(reference, TaskKind.ASSIGN_DIVISION, new TaskForm.AssignDivision("SBC"), "office");
        return reference;
    }

    String atReview() {
        String reference = atHandling();
        bureau.complete(reference, TaskKind.HANDLE_REQUEST, REPLY, "handler");
        return reference;
    }

    String atSigning() {
        String reference = atReview();
        bureau.complete(reference, TaskKind.DIVISION_REVIEW, approved(), "head");
        bureau.complete(reference, TaskKind.CONFIDENTIALITY_REVIEW, looked(0), "reviewer");
        return reference;
    }

    String archived() {
        String reference = atSigning();
        bureau.complete(reference, TaskKind.SIGN_REPLY, new TaskForm.SignReply(Verdict.APPROVED, "同意", null), "office");
        bureau.complete(
                reference,
                TaskKind.ISSUE_LETTER,
                new DeliveryForm.IssueLetter(ServiceMethod.IN_PERSON, null, "申请人当场领取"),
                "registrar");
        bureau.complete(
                reference, TaskKind.DELIVER_REPLY, new DeliveryForm.DeliverReply(null, "当面签收", false), "registrar");
        bureau.complete(reference, TaskKind.ARCHIVE_CASE, new DeliveryForm.ArchiveCase(null), "archivist");
        return reference;
    }

    /** The form as a caller sends it: without what it is good for. */
    static String form(TaskForm form) {
        com.fasterxml.jackson.databind.node.ObjectNode json =
                new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(form);
        json.remove("completes");
        return json.toString();
    }

    static TaskForm approved() {
        return new TaskForm.ReviewDraft(Verdict.APPROVED, "同意", null);
    }

    /** Every head of the letter and of that many documents was looked at. */
    static TaskForm looked(int documents) {
        return new TaskForm.ReviewDraft(Verdict.APPROVED, "同意", null, DraftForm.Finding.nothing(documents));
    }

    String task(String reference, TaskKind kind, String person) {
        return bureau.open(reference, kind, person);
    }
}
