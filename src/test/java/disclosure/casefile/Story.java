package disclosure.casefile;

import static disclosure.calendar.Days.on;

import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import disclosure.clock.ClockPolicy;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The history of a case, told act by act; days are written with their weekday. */
final class Story {

    static final WorkingDays CALENDAR = ShippedCalendar.workingDays();
    static final Reference REFERENCE = Reference.of("RSJ", 2025, 42);

    private final List<RecordedAct> acts = new ArrayList<>();

    private Story(Act.RequestReceived request) {
        then(request);
    }

    static Story arrived(Channel channel, String day) {
        return arrived(channel, day, "申请公开2024年度工伤认定数量。");
    }

    static Story arrived(Channel channel, String day, String description) {
        return new Story(new Act.RequestReceived(
                on(day),
                Arrival.by(channel, on(day)),
                ApplicantType.NATURAL_PERSON,
                description,
                DeliveryMethod.PAPER,
                DeliveryRoute.POST,
                Set.of(),
                false));
    }

    /** Received at the counter on that day. */
    static Story received(String day) {
        return arrived(Channel.IN_PERSON, day);
    }

    Story then(Act act) {
        acts.add(new RecordedAct(acts.size() + 1, act, Instant.EPOCH, "somebody"));
        return this;
    }

    Story registered(String day) {
        return then(new Act.RequestRegistered(on(day), Act.Need.HANDLING, false));
    }

    Story noticeSent(String day) {
        return then(new Act.RequestRegistered(on(day), Act.Need.CORRECTION, false))
                .then(new Act.CorrectionNoticeSent(on(day), List.of("文号"), "已说明", 15));
    }

    Story noticeDelivered(String day) {
        return then(new Act.CorrectionNoticeDelivered(on(day), 15, "回证"));
    }

    Story assigned(String day) {
        return then(new Act.DivisionAssigned(on(day), "SBC"));
    }

    Story drafted(String day, Outcome outcome) {
        DraftReply draft = draft(outcome);
        return then(new Act.ReplyDrafted(on(day), draft, List.of()));
    }

    static DraftReply draft(Outcome outcome) {
        return new DraftReply(outcome, null, "理由", null, null, null, null, List.of("文件"), List.of(), "答复");
    }

    Story reviewed(String day, ReviewLevel level, Verdict verdict) {
        return then(new Act.DraftReviewed(on(day), level, verdict, "意见", "hash", List.of()));
    }

    Story signed(String day, Verdict verdict) {
        return then(new Act.ReplySigned(on(day), verdict, "意见", "hash"));
    }

    /** Registered, assigned, drafted, reviewed and signed on one day. */
    Story handled(String day, Outcome outcome) {
        return registered(day)
                .assigned(day)
                .drafted(day, outcome)
                .reviewed(day, ReviewLevel.DIVISION, Verdict.APPROVED)
                .reviewed(day, ReviewLevel.CONFIDENTIALITY, Verdict.APPROVED)
                .signed(day, Verdict.APPROVED);
    }

    Story issued(String day, ServiceMethod method) {
        then(new DeliveryAct.LetterIssued(on(day), "人社依复〔2025〕1号", method));
        return method.leavesOnIssue() ? then(new DeliveryAct.ReplyDispatched(on(day), method, "EMS1")) : this;
    }

    Story served(String day) {
        return then(new DeliveryAct.ReplyServed(on(day), "回证", false));
    }

    Story withdrawn(String day) {
        return then(new Act.RequestWithdrawn(on(day), "书面"));
    }

    Story abandoned(String day) {
        return then(new Act.RequestAbandoned(on(day), "回证", "无"));
    }

    Story extended(String day, int workingDays) {
        return then(new Act.ReplyExtended(on(day), workingDays, "情况复杂"));
    }

    CaseFile file() {
        return new CaseFile(REFERENCE, acts);
    }

    Standing standing(String asOf) {
        return Standing.of(file(), CALENDAR, ClockPolicy.defaults().recorded(), on(asOf));
    }

    LocalDate receivedOn() {
        return file().receivedOn().orElseThrow();
    }
}
