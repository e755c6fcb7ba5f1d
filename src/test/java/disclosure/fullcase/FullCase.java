package disclosure.fullcase;

import static disclosure.casefile.TaskKind.*;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.Act;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.fullcase.AskedDatabase.Asked;
import disclosure.handling.DeliveryForm;
import disclosure.handling.DraftForm;
import disclosure.handling.SideForm;
import disclosure.handling.TaskForm;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.replay.HttpBureau;
import disclosure.replay.HttpBureau.Answer;
import disclosure.review.Attribute;
import disclosure.review.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A case that meets everything on its way, by the calls that people make: a correction, a third party who objects, a reply
 * that is partly withheld with its paper blacked out, division and three reviews above it, signature, service and the
 * archive. Each call is a step: looking into one's list, taking the task, doing it.
 */
public final class FullCase {

    private static final String TITLE = "2025年度专项资金使用情况报告";
    private static final String WORDS = "已核对无误";

    private final HttpBureau bureau;
    private final AskedDatabase database;
    private final DeliveryMethod delivery;
    private final List<CaseStep> steps = new ArrayList<>();
    private String reference = "";

    /** @param delivery with E-mail, letters that may go out by mail are posted to the outbox besides */
    public FullCase(HttpBureau bureau, AskedDatabase database, DeliveryMethod delivery) {
        this.bureau = bureau;
        this.database = database;
        this.delivery = delivery;
    }

    /** From the request to the archive. */
    public List<CaseStep> run() {
        isFiled();
        does("registrar", REGISTER_REQUEST, new TaskForm.RegisterRequest(Act.Need.CORRECTION, true));
        isCorrected();
        does("office", ASSIGN_DIVISION, new TaskForm.AssignDivision("SBC"));
        acts("search is recorded", "/searches", new TaskForm.SearchRecord(WORDS, WORDS, "2025", WORDS), "handler");
        isConsulted();
        does("handler", HANDLE_REQUEST, draft(paperIsBlackedOut()));
        isReviewed();
        does("office", SIGN_REPLY, new TaskForm.SignReply(Verdict.APPROVED, WORDS, null));
        does("registrar", ISSUE_LETTER, new DeliveryForm.IssueLetter(ServiceMethod.POST, "EMS-1"));
        does("registrar", DELIVER_REPLY, new DeliveryForm.DeliverReply(null, WORDS, false));
        does("archivist", ARCHIVE_CASE, new DeliveryForm.ArchiveCase(null));
        volumeIsSealed();
        return steps;
    }

    private void isFiled() {
        Map<String, Object> applicant = Map.of(
                "type", "NATURAL_PERSON",
                "name", "甄公开",
                "idType", "居民身份证",
                "idNumber", "11010519491231002X",
                "phone", "13800138000",
                "email", "zhen@example.cn",
                "address", "某市某区某路1号");
        Map<String, Object> request = Map.of(
                "applicant",
                applicant,
                "description",
                "2025年度专项资金使用情况",
                "deliveryMethod",
                delivery,
                "deliveryRoute",
                "POST");
        JsonNode receipt =
                step("request is filed online", () -> bureau.call("POST", "/api/public/requests", request, null));
        reference = receipt.get("reference").asText();
    }

    private void isCorrected() {
        does("registrar", SEND_CORRECTION_NOTICE, new TaskForm.SendCorrectionNotice(List.of(WORDS), WORDS, null));
        does("registrar", RECORD_CORRECTION_DELIVERY, new TaskForm.RecordCorrectionDelivery(null, WORDS));
        TaskForm.CorrectedRequest corrected =
                new TaskForm.CorrectedRequest(Channel.IN_PERSON, null, null, null, WORDS, null);
        acts("corrected request comes in", "/correction", corrected, "registrar");
    }

    private void isConsulted() {
        Map<String, Object> letter = Map.of(
                "kind",
                ConsultationKind.THIRD_PARTY,
                "content",
                WORDS,
                "party",
                Map.of("name", "某公司", "contact", "王某"));
        acts("third party is consulted", "/consultation", Map.of("letters", List.of(letter)), "handler");
        does("registrar", RECORD_CONSULTATION_DELIVERY, new SideForm.RecordConsultationDelivery(null, WORDS, false));
        does("registrar", RECORD_OPINION, new SideForm.RecordOpinion(null, Opinion.OBJECTS, WORDS, null, null));
        does("handler", WEIGH_OPINION, new SideForm.WeighOpinion(true, Weighing.WITHHOLD, WORDS, null));
    }

    private String paperIsBlackedOut() {
        String path = "/api/cases/" + reference + "/release-files";
        JsonNode paper = step("paper is added", () -> bureau.upload(path, "paper.pdf", OnePage.pdf(), "handler"));
        Map<String, Object> region = Map.of("page", 1, "x", 0.1, "y", 0.1, "width", 0.2, "height", 0.2);
        String redaction = path + "/" + paper.get("id").asText() + "/redaction";
        JsonNode copy = step(
                "paper is blacked out",
                () -> bureau.call("POST", redaction, Map.of("regions", List.of(region)), "handler"));
        return copy.get("id").asText();
    }

    private static TaskForm draft(String paper) {
        DraftForm.GridRow row =
                new DraftForm.GridRow(TITLE, "1号", null, "本局", null, 1, Attribute.PARTLY_PUBLIC, WORDS, paper);
        return new TaskForm.HandleRequest(
                Outcome.P1, null, WORDS, WORDS, null, null, null, null, null, WORDS, null, List.of(row), passages());
    }

    private static List<DraftForm.PassageRow> passages() {
        return List.of(
                new DraftForm.PassageRow(TITLE, "第一段", Passage.Treatment.DISCLOSED, null, null, null),
                new DraftForm.PassageRow(TITLE, "第二段", Passage.Treatment.WITHHELD, Outcome.D4, WORDS, null),
                new DraftForm.PassageRow(TITLE, "第三段", Passage.Treatment.WITHHELD, Outcome.D5, WORDS, WORDS));
    }

    private void isReviewed() {
        TaskForm approved = new TaskForm.ReviewDraft(Verdict.APPROVED, WORDS, null);
        does("head", DIVISION_REVIEW, approved);
        does(
                "reviewer",
                CONFIDENTIALITY_REVIEW,
                new TaskForm.ReviewDraft(Verdict.APPROVED, WORDS, null, DraftForm.Finding.nothing(1)));
        does("office", LEGAL_REVIEW, approved);
        does("leader", LEADER_REVIEW, approved);
    }

    private void acts(String name, String path, Object form, String person) {
        step(name, () -> bureau.call("POST", "/api/cases/" + reference + path, form, person));
    }

    private void does(String person, TaskKind task, TaskForm form) {
        JsonNode list = step(
                "  list of " + person,
                () -> bureau.call("GET", "/api/tasks?scope=claimable&q=" + reference, null, person));
        String path = "/api/tasks/" + id(list, task) + "/";
        step("  take " + task, () -> bureau.call("POST", path + "claim", null, person));
        step(task.name(), () -> bureau.call("POST", path + "complete", form, person));
    }

    /** Nobody waits for it; what it asks is counted all the same, as a step of its own. */
    private void volumeIsSealed() {
        CaseStep archived = steps.remove(steps.size() - 1);
        List<Asked> asked = new ArrayList<>(archived.beside());
        long start = System.nanoTime();
        while (!isSealed())
            database.take().stream().filter(one -> !one.isOfACall()).forEach(asked::add);
        database.take().stream().filter(one -> !one.isOfACall()).forEach(asked::add);
        double millis = (System.nanoTime() - start) / 1e6;
        steps.add(new CaseStep(archived.name(), archived.asked(), List.of(), archived.millis()));
        steps.add(new CaseStep("volume is sealed, afterwards", asked, List.of(), millis));
    }

    private boolean isSealed() {
        return bureau.get("/api/cases/" + reference, "archivist").get("acts").findValuesAsText("kind").stream()
                .anyMatch("VOLUME_SEALED"::equals);
    }

    private static String id(JsonNode list, TaskKind task) {
        for (JsonNode item : list.get("items"))
            if (item.get("kind").asText().equals(task.name()))
                return item.get("id").asText();
        throw new IllegalStateException("no open " + task + " in " + list);
    }

    /** What an idle application does meanwhile belongs to no step. */
    private JsonNode step(String name, Supplier<Answer> call) {
        database.take();
        long start = System.nanoTime();
        Answer answer = call.get();
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.status() / 100 != 2) throw new IllegalStateException(name + ": " + answer.status() + answer.body());
        List<Asked> all = database.take();
        List<Asked> asked = all.stream().filter(Asked::isOfACall).toList();
        List<Asked> beside = all.stream().filter(one -> !one.isOfACall()).toList();
        steps.add(new CaseStep(name, asked, beside, millis));
        return answer.body();
    }
}
