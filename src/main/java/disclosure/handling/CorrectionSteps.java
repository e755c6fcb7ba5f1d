package disclosure.handling;

import static disclosure.handling.IntakeSteps.CORRECTION;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Role;
import disclosure.clock.ClockPolicy;
import disclosure.clock.Reading;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The correction notice and what comes of it (Art. 30, law.md R-COR-01 … -10). */
final class CorrectionSteps {

    /** Shortest window that is still "reasonable" (law.md P-02), in working days. */
    static final int MIN_WINDOW = 5;

    private final WorkingDays calendar;
    private final ClockPolicy policy;
    private final int defaultWindow;

    CorrectionSteps(WorkingDays calendar, HouseRules rules) {
        this.calendar = calendar;
        this.policy = rules.clock().recorded();
        this.defaultWindow = rules.correctionWindowWorkingDays();
    }

    /** One notice, by its due day; a late one only by the head of the working body, and the breach stays (R-COR-09). */
    Ruling<Step> send(TaskForm.SendCorrectionNotice form, CaseFile file, Actor actor, LocalDate today) {
        LocalDate noticeDueOn =
                reading(file, today).map(Reading::correctionNoticeDueOn).orElse(null);
        if (noticeDueOn != null && today.isAfter(noticeDueOn) && !actor.is(Role.OFFICE_HEAD))
            return Ruling.refused(CORRECTION, CaseReason.LATE_NOTICE_NEEDS_HEAD, noticeDueOn);
        return Step.of(
                new Act.CorrectionNoticeSent(today, form.items(), form.guidance(), window(form.windowWorkingDays())));
    }

    Ruling<Step> delivered(TaskForm.RecordCorrectionDelivery form, CaseFile file, LocalDate today) {
        int window = file.last(Act.CorrectionNoticeSent.class)
                .map(Act.CorrectionNoticeSent::windowWorkingDays)
                .orElse(defaultWindow);
        return Step.of(new Act.CorrectionNoticeDelivered(orToday(form.deliveredOn(), today), window, form.evidence()));
    }

    /** After the window: nothing closes by itself; somebody looked for good reason and late mail (R-COR-06). */
    Ruling<Step> checked(TaskForm.CheckAbandonment form, CaseFile file, LocalDate today) {
        Optional<LocalDate> windowEnd = windowEnd(file, today);
        if (windowEnd.isEmpty()) return Ruling.refused(CORRECTION, CaseReason.NOTICE_NOT_SERVED);
        if (!today.isAfter(windowEnd.get()))
            return Ruling.refused(CORRECTION, CaseReason.WINDOW_STILL_OPEN, windowEnd.get());
        return switch (form.finding()) {
            case NO_GOOD_REASON ->
                Step.ending(new Act.RequestAbandoned(today, form.serviceEvidence(), form.lateMailCheck()));
            case NEW_WINDOW -> newWindow(form, today);
            case ACCEPTED -> accepted(form, file, today);
        };
    }

    private Ruling<Step> newWindow(TaskForm.CheckAbandonment form, LocalDate today) {
        String reason = form.reason();
        if (reason == null || reason.isBlank()) return Ruling.refused(CORRECTION, CaseReason.LATE_WITHOUT_GOOD_REASON);
        return Step.answering(
                Answer.CHECK_NEW_WINDOW,
                new Act.CorrectionWindowRenewed(today, window(form.windowWorkingDays()), reason));
    }

    private Ruling<Step> accepted(TaskForm.CheckAbandonment form, CaseFile file, LocalDate today) {
        TaskForm.CorrectedRequest correction = form.correction();
        if (correction == null) return Ruling.refused(CORRECTION, CaseReason.WRONG_FORM, "correction");
        return received(correction, file, today).flatMap(act -> Step.answering(Answer.CHECK_ACCEPTED, act));
    }

    /**
     * The corrected request, if it is in time, was posted in time, or is excused. A late one without good reason may be
     * filed as a new request (R-COR-07).
     */
    Ruling<Act.CorrectionReceived> received(TaskForm.CorrectedRequest correction, CaseFile file, LocalDate today) {
        if (!file.has(Act.CorrectionNoticeSent.class))
            return Ruling.refused(CORRECTION, CaseReason.NOT_IN_THIS_STAGE, ActKind.CORRECTION_RECEIVED, file.stage());
        return IntakeSteps.correctedOn(correction, today).flatMap(on -> {
            LocalDate end = windowEnd(file, today).orElse(null);
            boolean late = end != null && on.isAfter(end);
            LocalDate handedInOn = handedInOn(correction, today);
            boolean inTime = end == null || !handedInOn.isAfter(end);
            boolean excused =
                    correction.goodReason() != null && !correction.goodReason().isBlank();
            if (end != null && late && !inTime && !excused)
                return Ruling.refused(CORRECTION, CaseReason.LATE_WITHOUT_GOOD_REASON, end);
            return Ruling.granted(new Act.CorrectionReceived(
                    on,
                    correction.text(),
                    late && inTime ? handedInOn : null,
                    late && excused ? correction.goodReason() : null));
        });
    }

    /** The applicant's own act: the postmark, or arrival; confirming is the bureau's and cannot make it late (law.md §5.7). */
    private static LocalDate handedInOn(TaskForm.CorrectedRequest correction, LocalDate today) {
        LocalDate postedOn = correction.postedOn();
        return postedOn == null ? orToday(correction.arrivedOn(), today) : postedOn;
    }

    private Optional<LocalDate> windowEnd(CaseFile file, LocalDate today) {
        return reading(file, today).map(Reading::correctionDueOn);
    }

    private Optional<Reading> reading(CaseFile file, LocalDate today) {
        return file.reading(calendar, policy, today).flatMap(Ruling::toOptional);
    }

    private int window(@Nullable Integer workingDays) {
        return Math.max(MIN_WINDOW, workingDays == null ? defaultWindow : workingDays);
    }

    static LocalDate orToday(@Nullable LocalDate day, LocalDate today) {
        return day == null ? today : day;
    }
}
