package disclosure.handling;

import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.FeeAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Standing;
import disclosure.clock.ClockPolicy;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case as far as reports look at it, told act by act; days as {@code yyyy-MM-dd}. */
public final class ReportedCase {

    private static final WorkingDays CALENDAR = ShippedCalendar.workingDays();

    private final Reference reference;
    private final List<RecordedAct> acts = new ArrayList<>();
    private String actor = "somebody";

    private ReportedCase(Reference reference) {
        this.reference = reference;
    }

    /** Arrived that way on that day; for whom it was asked is the kind of applicant. */
    public static ReportedCase arrived(int serial, ApplicantType applicant, Channel channel, String day) {
        LocalDate on = LocalDate.parse(day);
        return new ReportedCase(Reference.of("RSJ", on.getYear(), serial))
                .then(new Act.RequestReceived(
                        on,
                        Arrival.by(channel, on),
                        applicant,
                        "申请公开第" + serial + "号",
                        DeliveryMethod.PAPER,
                        DeliveryRoute.POST,
                        Set.of(),
                        false));
    }

    /** By a natural person at the counter: the day of arrival is the day of receipt. */
    public static ReportedCase received(int serial, String day) {
        return arrived(serial, ApplicantType.NATURAL_PERSON, Channel.IN_PERSON, day);
    }

    public ReportedCase then(Act act) {
        acts.add(new RecordedAct(acts.size() + 1, act, Instant.EPOCH, actor));
        return this;
    }

    /** Who does what follows. */
    public ReportedCase by(String person) {
        actor = person;
        return this;
    }

    public ReportedCase confirmed(String day) {
        return then(new Act.ReceiptConfirmed(LocalDate.parse(day), "电话"));
    }

    public ReportedCase drafted(String day, Outcome outcome) {
        DraftReply draft = new DraftReply(outcome, null, "理由", null, null, null, null, List.of("文件"), List.of(), "答复");
        return then(new Act.ReplyDrafted(LocalDate.parse(day), draft, List.of()));
    }

    public ReportedCase replied(String day, Outcome outcome) {
        LocalDate on = LocalDate.parse(day);
        return drafted(day, outcome)
                .then(new DeliveryAct.LetterIssued(on, "人社依复〔2025〕1号", ServiceMethod.POST))
                .then(new DeliveryAct.ReplyDispatched(on, ServiceMethod.POST, "EMS1"));
    }

    public ReportedCase withdrawn(String day) {
        return then(new Act.RequestWithdrawn(LocalDate.parse(day), "书面"));
    }

    public ReportedCase abandoned(String day) {
        return then(new Act.RequestAbandoned(LocalDate.parse(day), "回证", "无"));
    }

    public ReportedCase unpaid(String day) {
        return then(new FeeAct.FeeLapsed(LocalDate.parse(day), "回证", "未缴"));
    }

    public ReportedCase recordCorrection(String day) {
        return then(new RecordAct.RecordCorrectionOpened(LocalDate.parse(day), 20));
    }

    public ReportedCase filed(String id, RemedyKind kind, String day) {
        return then(new RemedyAct.RemedyFiled(LocalDate.parse(day), id, kind, false, "市人民政府"));
    }

    /** @param bears day of the decision itself, null where nobody wrote it down */
    public ReportedCase decided(String id, RemedyCategory category, String cameIn, @Nullable String bears) {
        return decided(id, category, cameIn, bears, "决定");
    }

    /** @param words of the decision */
    public ReportedCase decided(
            String id, RemedyCategory category, String cameIn, @Nullable String bears, String words) {
        return then(new RemedyAct.RemedyDecided(
                LocalDate.parse(cameIn),
                id,
                words,
                category,
                null,
                false,
                null,
                bears == null ? null : LocalDate.parse(bears)));
    }

    public ReportedCase recategorised(String id, RemedyCategory category, String day) {
        return then(new RemedyAct.RemedyCategoryChanged(LocalDate.parse(day), id, category, "更正"));
    }

    public CaseFile file() {
        return new CaseFile(reference, acts);
    }

    public Standing standing() {
        LocalDate last = acts.get(acts.size() - 1).act().on();
        return Standing.of(file(), CALENDAR, ClockPolicy.defaults().recorded(), last);
    }

    /** @return its number */
    public Reference keptIn(CaseFiles files) {
        files.open(file(), standing());
        return reference;
    }
}
