package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.clock.ClockPolicy;
import disclosure.clock.Reading;
import disclosure.clock.RuleSet;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.outcome.ReportRow;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, as columns that lists and reports query: a projection of the acts, written with them, derived
 * again each night. Late is not in it; it follows from the due day and today.
 *
 * @param subject the first words of the request
 * @param recordCorrection no request for information but for the correction of an own record (Art. 41): reports leave it out
 * @param confirmationDueOn while both sides have not confirmed: the first working day on or after arrival
 * @param replyDueOn due day of the reply; null while no clock runs or it is paused; kept once replied
 * @param correctionCheckOn the working day after the applicant's window, on which staff look whether it was missed
 * @param consulting whether an opinion of others is awaited
 * @param opinionDueOn the earliest day on which one of them must have answered
 * @param feeDueOn the last day to pay, while payment is awaited and the notice arrived
 * @param orderedReplyDueOn day by which an authority or court wants another reply, until it is out (R-TRK-03)
 * @param reportRow the row of the annual report in which the result is counted; null while open, and where reports leave the
 *     case out ({@link #isReported}). Of a case from the ledger of earlier years it is known without the outcome.
 * @param closedOn day on which the result became final
 * @param lastAct number of the last act it was derived from
 */
public record Standing(
        Reference reference,
        Stage stage,
        @Nullable RuleSet ruleSet,
        Channel channel,
        ApplicantType applicantType,
        String subject,
        boolean recordCorrection,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate confirmationDueOn,
        @Nullable LocalDate replyDueOn,
        @Nullable LocalDate correctionNoticeDueOn,
        @Nullable LocalDate correctionDueOn,
        @Nullable LocalDate correctionCheckOn,
        boolean consulting,
        @Nullable LocalDate opinionDueOn,
        @Nullable LocalDate feeDueOn,
        @Nullable LocalDate orderedReplyDueOn,
        boolean paused,
        boolean provisional,
        @Nullable String division,
        @Nullable Outcome outcome,
        @Nullable ReportRow reportRow,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate closedOn,
        int lastAct) {

    private static final int SUBJECT_CODE_POINTS = 60;

    /** Derives the projection; the clock must already have accepted the acts. */
    public static Standing of(CaseFile file, WorkingDays calendar, ClockPolicy policy, LocalDate asOf) {
        return of(file, calendar, policy, asOf, ReportRow.OTHER);
    }

    /** @param consultations the row in which the bureau counts requests that are a consultation (P-12) */
    public static Standing of(
            CaseFile file, WorkingDays calendar, ClockPolicy policy, LocalDate asOf, ReportRow consultations) {
        Optional<Reading> reading = file.reading(calendar, policy, asOf).flatMap(Ruling::toOptional);
        return new Standing(
                file.reference(),
                file.stage(),
                reading.map(Reading::ruleSet).orElse(null),
                file.arrival().channel(),
                file.request().applicantType(),
                subject(file.request().description()),
                file.isRecordCorrection(),
                file.arrival().on(),
                file.receivedOn().orElse(null),
                file.stage() == Stage.UNCONFIRMED ? calendar.roll(file.arrival().on()) : null,
                reading.map(Reading::replyDueOn).orElse(null),
                reading.map(Reading::correctionNoticeDueOn).orElse(null),
                reading.map(Reading::correctionDueOn).orElse(null),
                reading.map(Reading::correctionDueOn)
                        .map(end -> calendar.add(end, 1))
                        .orElse(null),
                file.consultations().stream().anyMatch(AskedOpinion::open),
                opinionDueOn(file, calendar),
                reading.map(Reading::feeDueOn).orElse(null),
                OrderedReply.dueOn(file, calendar).orElse(null),
                reading.map(r ->
                                r.state() != Reading.State.RUNNING && !r.state().isSettled())
                        .orElse(false),
                reading.map(Reading::provisional).orElse(false),
                file.division().orElse(null),
                file.outcome().orElse(null),
                reportRow(file, consultations),
                file.repliedOn().orElse(null),
                file.closedOn().orElse(null),
                file.acts().size());
    }

    private static @Nullable ReportRow reportRow(CaseFile file, ReportRow consultations) {
        boolean consultation = file.outcome().filter(Outcome.X3B::equals).isPresent();
        return file.reportRow().map(row -> consultation ? consultations : row).orElse(null);
    }

    private static @Nullable LocalDate opinionDueOn(CaseFile file, WorkingDays calendar) {
        return file.consultations().stream()
                .filter(AskedOpinion::open)
                .flatMap(opinion -> opinion.answerDueOn(file, calendar).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether reports count it: a request for information whose day of receipt is known; receipts and results alike. */
    public boolean isReported() {
        return receivedOn != null && !recordCorrection;
    }

    /** Whether it was open at the end of a year, as far as is known today: still open, or closed in a later year than it came. */
    public boolean isCarried() {
        return isReported() && receivedOn != null && (closedOn == null || closedOn.getYear() > receivedOn.getYear());
    }

    /** Past its due day and not yet replied; where another reply is ordered, past the day of that one. */
    public boolean overdue(LocalDate today) {
        LocalDate due = currentDueOn();
        return due != null && today.isAfter(due);
    }

    /** The day by which the bureau owes something to the applicant now; null where it owes nothing or no period runs. */
    public @Nullable LocalDate currentDueOn() {
        return closedOn == null ? replyDueOn : orderedReplyDueOn;
    }

    /** Due day of an open task: the clock's, for what the task does. Null where no period runs. */
    public @Nullable LocalDate dueOn(TaskKind task) {
        return switch (task) {
            case CONFIRM_RECEIPT -> confirmationDueOn;
            case SEND_CORRECTION_NOTICE -> correctionNoticeDueOn;
            case RECORD_OPINION -> opinionDueOn;
            case RECORD_FEE_PAYMENT -> feeDueOn;
            case ISSUE_CLOSING_LETTER, DELIVER_CLOSING_LETTER, ARCHIVE_CASE -> null;
            case SEND_DEFENCE, RECORD_REMEDY_RESULT, REASSESS_WITHHOLDING -> null;
            default -> currentDueOn();
        };
    }

    private static String subject(String description) {
        String line = description.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= SUBJECT_CODE_POINTS) return line;
        return line.substring(0, line.offsetByCodePoints(0, SUBJECT_CODE_POINTS)) + "…";
    }
}
