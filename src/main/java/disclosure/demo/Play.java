package disclosure.demo;

import disclosure.casefile.Act;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.handling.DeliveryForm;
import disclosure.handling.TaskForm;
import disclosure.intake.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Plays requests from submission to archive, day by day, each step by the person whose task it is. */
public final class Play {

    static final String REGISTRAR = "registrar";
    static final String HANDLER = "handler";
    static final String HEAD = "head";
    static final String REVIEWER = "reviewer";
    static final String OFFICE = "office";
    static final String LEADER = "leader";
    static final String ARCHIVIST = "archivist";

    /** Division of the demonstration's handlers. */
    static final String DIVISION = "SBC";

    private static final int DAYS_IN_THE_POST = 3;

    private final Bureau bureau;
    private final SidePlay beside;
    private final ReplyPlay replies;
    private final Agenda agenda = new Agenda();
    private final BiConsumer<SampleRequest, SampleRequest.Event> after;
    private final Map<String, Bureau.Filed> filed = new HashMap<>();

    public Play(Bureau bureau) {
        this(bureau, (request, event) -> {});
    }

    /** @param after told of each event of a story once it is played */
    public Play(Bureau bureau, BiConsumer<SampleRequest, SampleRequest.Event> after) {
        this.after = after;
        this.bureau = bureau;
        this.beside = new SidePlay(bureau);
        this.replies = new ReplyPlay(bureau, filed::get);
    }

    /** Plans the whole story of a request. */
    public void plan(SampleRequest request) {
        agenda.on(request.receivedOn(), () -> receive(request));
        for (SampleRequest.Event event : request.story()) {
            plan(request, event);
            agenda.on(event.on(), () -> after.accept(request, event));
        }
    }

    void plan(LocalDate day, Runnable deed) {
        agenda.on(day, deed);
    }

    private void plan(SampleRequest request, SampleRequest.Event event) {
        switch (event.type()) {
            case "CORRECTION_SENT" -> agenda.on(event.on(), () -> sendNotice(request));
            case "CORRECTION_DELIVERED" -> agenda.on(event.on(), () -> noticeDelivered(request));
            case "CORRECTED" -> agenda.on(event.on(), () -> corrected(request));
            case "ABANDONED" -> agenda.on(event.on(), () -> abandoned(request));
            case "EXTENDED" ->
                agenda.on(event.on(), () -> bureau.extend(ref(request), event.number(), "案情复杂，需延长答复期限。", OFFICE));
            case "REASON_ASKED" -> agenda.on(event.on(), () -> beside.askReasons(ref(request)));
            case "REASON_GIVEN" -> agenda.on(event.on(), () -> beside.giveReasons(ref(request)));
            case "REPLIED" -> planReply(request, event.on());
            case "RECEIVED" -> {
                // planned first
            }
            default -> planBeside(request, event);
        }
    }

    private void planBeside(SampleRequest request, SampleRequest.Event event) {
        Runnable deed = beside.deed(request, () -> ref(request), event);
        agenda.on(event.on(), deed);
    }

    private void planReply(SampleRequest request, LocalDate on) {
        agenda.on(on, () -> replies.reply(request));
        LocalDate served = SampleReplies.method(request) == ServiceMethod.POST ? on.plusDays(DAYS_IN_THE_POST) : on;
        agenda.on(served, () -> {
            replies.deliver(request);
            complete(request, TaskKind.ARCHIVE_CASE, new DeliveryForm.ArchiveCase(null), ARCHIVIST);
        });
    }

    /** Plays everything planned. @param progress told how many deeds are done and how many there are */
    public void perform(BiConsumer<Integer, Integer> progress) {
        int all = agenda.size();
        while (!agenda.isEmpty()) {
            agenda.next(bureau);
            progress.accept(all - agenda.size(), all);
        }
    }

    public Instant begins() {
        return agenda.begins();
    }

    /** Reference and query code that a planned request got. */
    public Bureau.Filed filed(String id) {
        Bureau.Filed found = filed.get(id);
        if (found == null) throw new IllegalStateException("not filed yet: " + id);
        return found;
    }

    String ref(SampleRequest request) {
        return filed(request.id()).reference();
    }

    /** Arrival, confirmation where the channel asks for one, registration and assignment. */
    void receive(SampleRequest request) {
        arrive(request);
        if (request.channel() == Channel.ORDINARY_MAIL || request.channel() == Channel.FAX)
            complete(request, TaskKind.CONFIRM_RECEIPT, new TaskForm.ConfirmReceipt(null, "电话联系申请人确认"), REGISTRAR);
        register(request, request.has("CORRECTION_SENT") ? Act.Need.CORRECTION : Act.Need.HANDLING);
        if (!request.has("CORRECTION_SENT")) assign(request);
    }

    void arrive(SampleRequest request) {
        Bureau.Filed receipt = request.channel() == Channel.ONLINE
                ? bureau.fileOnline(SampleApplicants.request(request))
                : bureau.takeIn(SampleApplicants.request(request), SampleApplicants.arrival(request), REGISTRAR);
        filed.put(request.id(), receipt);
    }

    void register(SampleRequest request, Act.Need need) {
        complete(request, TaskKind.REGISTER_REQUEST, new TaskForm.RegisterRequest(need, false), REGISTRAR);
    }

    void assign(SampleRequest request) {
        complete(request, TaskKind.ASSIGN_DIVISION, new TaskForm.AssignDivision(DIVISION), OFFICE);
    }

    void sendNotice(SampleRequest request) {
        complete(
                request,
                TaskKind.SEND_CORRECTION_NOTICE,
                new TaskForm.SendCorrectionNotice(
                        List.of("请明确所需政府信息的名称、文号或者便于查询的其他特征描述"), "已电话说明如何写明所需信息。", request.correctionWindow()),
                REGISTRAR);
    }

    void noticeDelivered(SampleRequest request) {
        complete(
                request,
                TaskKind.RECORD_CORRECTION_DELIVERY,
                new TaskForm.RecordCorrectionDelivery(null, "申请人签收（示例）"),
                REGISTRAR);
    }

    private void corrected(SampleRequest request) {
        bureau.correct(
                ref(request),
                new TaskForm.CorrectedRequest(Channel.IN_PERSON, null, null, null, "补正：" + request.description(), null),
                REGISTRAR);
        assign(request);
    }

    void checkAbandonment(SampleRequest request) {
        complete(
                request,
                TaskKind.CHECK_ABANDONMENT,
                new TaskForm.CheckAbandonment(
                        TaskForm.AbandonmentFinding.NO_GOOD_REASON,
                        "补正告知书送达回证（示例）",
                        "已查收发室登记，无期限内交邮的补正材料",
                        null,
                        null,
                        null),
                REGISTRAR);
    }

    private void abandoned(SampleRequest request) {
        checkAbandonment(request);
        complete(request, TaskKind.ISSUE_CLOSING_LETTER, new DeliveryForm.IssueClosingLetter(null), REGISTRAR);
        complete(request, TaskKind.DELIVER_CLOSING_LETTER, ReplyPlay.CLOSING_LETTER_HANDED_OVER, REGISTRAR);
        complete(request, TaskKind.ARCHIVE_CASE, new DeliveryForm.ArchiveCase(null), ARCHIVIST);
    }

    SidePlay beside() {
        return beside;
    }

    ReplyPlay replies() {
        return replies;
    }

    void withdraw(SampleRequest request) {
        bureau.withdraw(ref(request), "申请人书面说明撤回申请（示例）", REGISTRAR);
    }

    void tellTermination(SampleRequest request) {
        complete(request, TaskKind.ISSUE_CLOSING_LETTER, new DeliveryForm.IssueClosingLetter(null), REGISTRAR);
    }

    void complete(SampleRequest request, TaskKind task, TaskForm form, String person) {
        bureau.complete(ref(request), task, form, person);
    }
}
