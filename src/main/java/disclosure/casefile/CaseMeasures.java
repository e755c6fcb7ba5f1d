package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.clock.Reading;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard (R-SUP-04), the appraisal (R-SUP-01) and the findings (R-SUP-03) count of a case, derived from its acts
 * as {@link Standing} is, so that nobody reads the acts of many cases for a figure.
 *
 * @param workingDaysUsed of the period in which it was answered, null before
 * @param excludedDays working days that were left out of that period
 * @param correctionNoticeOn day of the one notice that was not revoked
 * @param correctedOn day of the correction
 * @param noticeLate the notice went out after its last day (P-08)
 * @param secrecyDays working days of all opinions of the confidentiality review together
 * @param secrecyReviewedOn day of the last one
 * @param feeYuan what the notice asks for
 * @param receiptCorrectedOn day on which a wrong day of receipt was agreed to be wrong
 * @param publishedOn day on which it was decided to publish what was asked for (Art. 44)
 * @param returnedReviews how often a reviewer gave the draft back
 */
public record CaseMeasures(
        @Nullable Integer workingDaysUsed,
        int excludedDays,
        boolean extended,
        @Nullable LocalDate correctionNoticeOn,
        @Nullable LocalDate correctedOn,
        boolean noticeLate,
        int secrecyReviews,
        int secrecyDays,
        @Nullable LocalDate secrecyReviewedOn,
        @Nullable LocalDate feeNoticeOn,
        @Nullable Integer feeYuan,
        @Nullable LocalDate feePaidOn,
        @Nullable LocalDate receiptCorrectedOn,
        @Nullable LocalDate publishedOn,
        int returnedReviews) {

    /** Of a case in which nothing of the kind happened. */
    public static final CaseMeasures NONE =
            new CaseMeasures(null, 0, false, null, null, false, 0, 0, null, null, null, null, null, null, 0);

    static CaseMeasures of(CaseFile file, Optional<Reading> reading, WorkingDays calendar) {
        Optional<Reading> replied = reading.filter(one -> one.state() == Reading.State.REPLIED);
        Secrecy secrecy = Secrecy.of(file, calendar);
        return new CaseMeasures(
                replied.map(Reading::workingDaysUsed).orElse(null),
                replied.map(one -> excluded(one, calendar)).orElse(0),
                file.has(Act.ReplyExtended.class),
                notice(file),
                day(file, Act.CorrectionReceived.class),
                reading.map(Reading::correctionNoticeLate).orElse(false),
                secrecy.reviews,
                secrecy.days,
                secrecy.lastOn,
                day(file, FeeAct.FeeNoticeSent.class),
                file.last(FeeAct.FeeNoticeSent.class)
                        .map(FeeAct.FeeNoticeSent::amountYuan)
                        .orElse(null),
                day(file, FeeAct.FeePaid.class),
                day(file, Act.ReceiptCorrectionApproved.class),
                file.last(SupportAct.PublicationDecided.class)
                        .filter(decided -> decided.verdict() == Verdict.APPROVED)
                        .map(Act::on)
                        .orElse(null),
                returned(file));
    }

    private static int excluded(Reading replied, WorkingDays calendar) {
        LocalDate end = replied.settledOn();
        return end == null ? 0 : Math.max(0, calendar.count(replied.base(), end) - replied.workingDaysUsed());
    }

    private static @Nullable LocalDate day(CaseFile file, Class<? extends Act> kind) {
        return file.last(kind).map(Act::on).orElse(null);
    }

    private static @Nullable LocalDate notice(CaseFile file) {
        LocalDate on = null;
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof Act.CorrectionNoticeSent)
                on = recorded.act().on();
            if (recorded.act() instanceof Act.CorrectionNoticeRevoked) on = null;
        }
        return on;
    }

    private static int returned(CaseFile file) {
        return (int) file.acts().stream()
                .map(RecordedAct::act)
                .filter(act -> act instanceof Act.DraftReviewed reviewed && reviewed.verdict() == Verdict.RETURNED
                        || act instanceof Act.ReplySigned signed && signed.verdict() == Verdict.RETURNED)
                .count();
    }

    /** From when the level before was done, or the draft was handed in, to each opinion on confidentiality. */
    private static final class Secrecy {
        private int reviews;
        private int days;
        private @Nullable LocalDate lastOn;

        static Secrecy of(CaseFile file, WorkingDays calendar) {
            Secrecy found = new Secrecy();
            LocalDate before = null;
            for (RecordedAct recorded : file.acts()) {
                LocalDate on = recorded.act().on();
                switch (recorded.act().kind()) {
                    case REPLY_DRAFTED, DIVISION_REVIEWED -> before = on;
                    case CONFIDENTIALITY_REVIEWED -> {
                        found.reviews++;
                        found.days += before == null ? 0 : calendar.count(before, on);
                        found.lastOn = on;
                        before = on;
                    }
                    default -> {}
                }
            }
            return found;
        }
    }
}
