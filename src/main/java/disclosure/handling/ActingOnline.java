package disclosure.handling;

import static disclosure.law.Article.article;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.VolumePart;
import disclosure.intake.Channel;
import disclosure.intake.ReceiptRule.Confirmation;
import disclosure.law.Article;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What applicants do themselves to an open case, with reference and query code: supplement a correction, state reasons,
 * withdraw. The same words sent twice are done once, so a second click does no harm.
 */
@Service
public class ActingOnline {

    /** 申请内容不明确的,行政机关应当给予指导和释明,…一次性告知申请人作出补正,…答复期限自行政机关收到补正的申请之日起计算。 */
    private static final Article CORRECTION = article(30);

    /** 申请人申请公开政府信息的数量、频次明显超过合理范围,行政机关可以要求申请人说明理由。 */
    private static final Article EXCESSIVE = article(35);

    private static final String WITHDRAWN_ONLINE = "申请人凭受理编号和查询码在线撤回申请";
    private static final String CORRECTION_FILE = "补正内容.txt";

    private final OpeningWithCode door;
    private final CaseDesk desk;
    private final CaseProcess process;
    private final TaskSteps steps;
    private final Attachments store;
    private final BureauRules rules;

    ActingOnline(
            CodeHashes codes,
            SecretHash secrets,
            Attempts attempts,
            CaseDesk desk,
            CaseProcess process,
            TaskSteps steps,
            Attachments store,
            BureauRules rules) {
        this.door = new OpeningWithCode(codes, secrets, attempts);
        this.desk = desk;
        this.process = process;
        this.steps = steps;
        this.store = store;
        this.rules = rules;
    }

    /** What an applicant knows of a case. @param address where the call came from, to count failures */
    public record Key(String reference, String queryCode, String address) {

        @Override
        public String toString() {
            return "Key";
        }
    }

    public sealed interface Answer {}

    /** No such case, or not this code: the caller is not told which. */
    public record NotFound() implements Answer {}

    public record TooManyTries(Duration retryAfter) implements Answer {}

    /** Not taken, and why; the case is as it was. */
    public record NotTaken(Refusal why) implements Answer {}

    /**
     * Taken and on file.
     *
     * @param on the day it counts from; for a correction the day of receipt (R-REC-04), unless it is to be confirmed
     * @param replyDueOn null while no period runs or it is paused
     * @param toBeConfirmed whether a member of staff must still confirm it with the applicant (P-01)
     */
    public record Taken(
            Reference reference,
            ActKind what,
            LocalDate on,
            @Nullable LocalDate replyDueOn,
            boolean toBeConfirmed) implements Answer {}

    /** The corrected request (Art. 30). @param uploads checked as with a request; all are kept or none */
    public Answer supplement(Key key, String text, List<Upload> uploads, Moment now) {
        return opened(
                key,
                reference -> Upload.checkAll(uploads)
                        .flatMap(checked -> desk.record(
                                reference,
                                Actor.APPLICANT,
                                now,
                                file -> corrected(file, text, checked, now),
                                moving(ActKind.CORRECTION_RECEIVED, () -> process.correctionReceived(reference))))
                        .map(standing -> taken(
                                standing, ActKind.CORRECTION_RECEIVED, now, confirmedByStaff(rules.of(standing)))));
    }

    /** Why so many or so often (Art. 35). Late ones are taken while nothing has been decided, and weighed by the bureau. */
    public Answer stateReasons(Key key, String reasons, Moment now) {
        return opened(
                key,
                reference -> desk.record(
                                reference, Actor.APPLICANT, now, file -> stated(file, reasons, now), step -> {})
                        .map(standing -> taken(standing, ActKind.REASONS_GIVEN, now, false)));
    }

    /** Taken back; whatever was open is open no longer. */
    public Answer withdraw(Key key, Moment now) {
        return opened(
                key,
                reference -> desk.record(
                                reference,
                                Actor.APPLICANT,
                                now,
                                file -> withdrawn(file, now),
                                moving(ActKind.REQUEST_WITHDRAWN, () -> process.ended(reference)))
                        .map(standing -> taken(standing, ActKind.REQUEST_WITHDRAWN, now, false)));
    }

    private Answer opened(Key key, Function<Reference, Ruling<Taken>> act) {
        OpeningWithCode.Door answered = door.knock(key.reference(), key.queryCode(), key.address());
        if (answered instanceof OpeningWithCode.Wait wait) return new TooManyTries(wait.retryAfter());
        if (!(answered instanceof OpeningWithCode.Open open)) return new NotFound();
        Ruling<Taken> ruling = act.apply(open.reference());
        return ruling instanceof Refused<Taken> no ? new NotTaken(no.refusal()) : ruling.orElseThrow();
    }

    private static Taken taken(Standing standing, ActKind what, Moment now, boolean toBeConfirmed) {
        return new Taken(standing.reference(), what, now.today(), standing.replyDueOn(), toBeConfirmed);
    }

    private static Consumer<Step> moving(ActKind act, Runnable process) {
        return step -> {
            if (step.acts().stream().anyMatch(done -> done.kind() == act)) process.run();
        };
    }

    /** By what holds for the request that is corrected. */
    private static boolean confirmedByStaff(HouseRules own) {
        return own.confirmation().online() == Confirmation.MANUAL;
    }

    private Ruling<Step> corrected(CaseFile file, String text, List<Upload> uploads, Moment now) {
        if (hasText(file, text)) return Step.of();
        if (file.stage() != Stage.AWAIT_CORRECTION)
            return Ruling.refused(CORRECTION, ApplicantReason.NO_CORRECTION_AWAITED);
        LocalDate end = desk.standing(file, now.today()).correctionDueOn();
        if (end != null && now.today().isAfter(end))
            return Ruling.refused(CORRECTION, ApplicantReason.CORRECTION_WINDOW_MISSED, end);
        boolean byStaff = confirmedByStaff(rules.of(file));
        List<Upload> papers = new ArrayList<>(uploads);
        if (byStaff) papers.add(0, new Upload(CORRECTION_FILE, text.getBytes(StandardCharsets.UTF_8)));
        List<Act> acts = kept(file, papers, now);
        if (byStaff) return Ruling.granted(new Step(acts, Optional.empty()));
        return steps.corrections(file)
                .received(
                        new TaskForm.CorrectedRequest(Channel.ONLINE, null, null, null, text, null), file, now.today())
                .map(received -> {
                    acts.add(received);
                    return new Step(acts, Optional.empty());
                });
    }

    private List<Act> kept(CaseFile file, List<Upload> papers, Moment now) {
        List<Act> acts = new ArrayList<>();
        for (Upload paper : papers) {
            String type = paper.fileName().equals(CORRECTION_FILE) ? "text/plain;charset=UTF-8" : paper.mediaType();
            Attachments.Attachment kept = store.keep(file.reference(), paper.fileName(), type, paper.content());
            String plain = Upload.plainName(file.acts().size() + 1 + acts.size(), kept.fileName());
            acts.add(new PaperAct.PaperAdded(now.today(), VolumePart.CORRECTION, kept.id(), plain, kept.sha256()));
        }
        return acts;
    }

    /** Whether the applicant has handed in these very words already. */
    private static boolean hasText(CaseFile file, String text) {
        String sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return file.acts().stream()
                .filter(ActingOnline::byApplicant)
                .map(RecordedAct::act)
                .anyMatch(act -> act instanceof Act.CorrectionReceived received
                                && received.text().equals(text)
                        || act instanceof PaperAct.PaperAdded paper
                                && paper.sha256().equals(sha256));
    }

    private static Ruling<Step> stated(CaseFile file, String reasons, Moment now) {
        boolean again = file.lastRecord(Act.ReasonsGiven.class)
                .filter(ActingOnline::byApplicant)
                .map(recorded -> ((Act.ReasonsGiven) recorded.act()).reasons())
                .filter(reasons::equals)
                .isPresent();
        if (again) return Step.of();
        return file.stage() == Stage.AWAIT_REASON
                ? Step.of(new Act.ReasonsGiven(now.today(), reasons))
                : Ruling.refused(EXCESSIVE, ApplicantReason.NO_REASONS_AWAITED);
    }

    private static Ruling<Step> withdrawn(CaseFile file, Moment now) {
        if (file.lastRecord(Act.RequestWithdrawn.class)
                .filter(ActingOnline::byApplicant)
                .isPresent()) return Step.of();
        return file.stage().compareTo(Stage.SIGNED) <= 0
                ? Step.of(new Act.RequestWithdrawn(now.today(), WITHDRAWN_ONLINE))
                : Ruling.refused(Article.internalRule(), ApplicantReason.TOO_LATE_TO_WITHDRAW);
    }

    private static boolean byApplicant(RecordedAct recorded) {
        return recorded.by().equals(Actor.APPLICANT.id());
    }
}
