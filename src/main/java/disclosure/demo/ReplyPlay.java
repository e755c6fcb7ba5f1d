package disclosure.demo;

import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.handling.DeliveryForm;
import disclosure.handling.DraftForm;
import disclosure.handling.TaskForm;
import disclosure.review.Verdict;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plays the reply to a request: drafted, reviewed by everybody whom the table asks for, signed, issued and served. */
final class ReplyPlay {

    static final TaskForm CLOSING_LETTER_HANDED_OVER =
            new DeliveryForm.DeliverClosingLetter(ServiceMethod.IN_PERSON, null, null, "送达回证（示例）", false, null);

    /** Of those who asked at the counter and wished for post. */
    private static final String COLLECTED = "申请人到受理窗口，当场领取（示例）";

    private final Bureau bureau;
    private final Function<String, Bureau.@Nullable Filed> filed;

    /** @param filed what a request got when it was filed, null before */
    ReplyPlay(Bureau bureau, Function<String, Bureau.@Nullable Filed> filed) {
        this.bureau = bureau;
        this.filed = filed;
    }

    private String ref(SampleRequest request) {
        Bureau.Filed found = filed.apply(request.id());
        if (found == null) throw new IllegalStateException("not filed yet: " + request.id());
        return found.reference();
    }

    void reply(SampleRequest request) {
        if (request.outcome().equals("EXCESSIVE"))
            bureau.weighReasons(ref(request), false, "未说明合理理由，申请数量、频次明显超过合理范围", Play.OFFICE);
        draft(request);
        reviewInDivision(request);
        reviewConfidentiality(request);
        reviewAbove(request);
        sign(request);
        issue(request);
    }

    void reviewLegally(SampleRequest request) {
        complete(
                request,
                TaskKind.LEGAL_REVIEW,
                new TaskForm.ReviewDraft(Verdict.APPROVED, "合法性审核通过", null),
                Play.OFFICE);
    }

    /** Legal review and the leader, where the bureau's table asks for them. */
    void reviewAbove(SampleRequest request) {
        if (bureau.isOpen(ref(request), TaskKind.LEGAL_REVIEW, null, Play.OFFICE)) reviewLegally(request);
        if (bureau.isOpen(ref(request), TaskKind.LEADER_REVIEW, null, Play.LEADER))
            complete(
                    request,
                    TaskKind.LEADER_REVIEW,
                    new TaskForm.ReviewDraft(Verdict.APPROVED, "同意", null),
                    Play.LEADER);
    }

    void draft(SampleRequest request) {
        Bureau.Filed earlier = filed.apply(SampleApplicants.REPEATS.getOrDefault(request.id(), ""));
        complete(
                request,
                TaskKind.HANDLE_REQUEST,
                SampleReplies.to(request, earlier == null ? null : earlier.reference()),
                Play.HANDLER);
    }

    void reviewInDivision(SampleRequest request) {
        approve(request, TaskKind.DIVISION_REVIEW, "同意", Play.HEAD);
    }

    void returnInDivision(SampleRequest request) {
        complete(
                request,
                TaskKind.DIVISION_REVIEW,
                new TaskForm.ReviewDraft(Verdict.RETURNED, "请写明审核口径的文件名称和文号", null),
                Play.HEAD);
    }

    void reviewConfidentiality(SampleRequest request) {
        complete(
                request,
                TaskKind.CONFIDENTIALITY_REVIEW,
                new TaskForm.ReviewDraft(
                        Verdict.APPROVED,
                        "不涉及国家秘密、工作秘密",
                        null,
                        DraftForm.Finding.nothing(SampleReplies.documents(request))),
                Play.REVIEWER);
    }

    private void approve(SampleRequest request, TaskKind review, String opinion, String person) {
        complete(request, review, new TaskForm.ReviewDraft(Verdict.APPROVED, opinion, null), person);
    }

    void sign(SampleRequest request) {
        complete(request, TaskKind.SIGN_REPLY, new TaskForm.SignReply(Verdict.APPROVED, "同意签发", null), Play.OFFICE);
    }

    void issue(SampleRequest request) {
        ServiceMethod method = SampleReplies.method(request);
        String slip = method == ServiceMethod.POST ? "EMS-" + request.id() : null;
        complete(request, TaskKind.ISSUE_LETTER, new DeliveryForm.IssueLetter(method, slip, COLLECTED), Play.REGISTRAR);
    }

    void deliver(SampleRequest request) {
        complete(
                request,
                TaskKind.DELIVER_REPLY,
                new DeliveryForm.DeliverReply(null, "送达回证（示例）", false),
                Play.REGISTRAR);
    }

    private void complete(SampleRequest request, TaskKind task, TaskForm form, String person) {
        bureau.complete(ref(request), task, form, person);
    }
}
