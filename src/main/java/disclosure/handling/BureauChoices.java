package disclosure.handling;

import disclosure.casefile.RetentionPlan;
import disclosure.outcome.ReportRow;

/**
 * What the law leaves to a bureau and neither clock nor confirmation of receipt decides (law.md §17).
 *
 * @param reasonsWithin P-05, working days an applicant has to give reasons, from 1 to 250
 * @param standStill P-21, working days from telling a third party what is disclosed against its rights until it may be
 *     released, from 0 to 250; 0 lets it go at once
 * @param retention P-20
 * @param consultationRow P-12, the row of the annual report that counts requests which are a consultation: OTHER or PETITION
 */
public record BureauChoices(int reasonsWithin, int standStill, RetentionPlan retention, ReportRow consultationRow) {

    private static final int WORKING_YEAR = 250;

    public BureauChoices {
        if (reasonsWithin < 1 || reasonsWithin > WORKING_YEAR)
            throw new IllegalArgumentException("time to give reasons: 1 to 250 working days, not " + reasonsWithin);
        if (standStill < 0 || standStill > WORKING_YEAR)
            throw new IllegalArgumentException("stand-still: 0 to 250 working days, not " + standStill);
        if (consultationRow != ReportRow.OTHER && consultationRow != ReportRow.PETITION)
            throw new IllegalArgumentException(
                    "consultations are counted in OTHER or PETITION, not " + consultationRow);
    }

    public static BureauChoices defaults() {
        return new BureauChoices(10, 0, RetentionPlan.defaults(), ReportRow.OTHER);
    }

    BureauChoices withReasonsWithin(int workingDays) {
        return new BureauChoices(workingDays, standStill, retention, consultationRow);
    }

    BureauChoices withStandStill(int workingDays) {
        return new BureauChoices(reasonsWithin, workingDays, retention, consultationRow);
    }

    BureauChoices with(RetentionPlan plan) {
        return new BureauChoices(reasonsWithin, standStill, plan, consultationRow);
    }

    BureauChoices with(ReportRow row) {
        return new BureauChoices(reasonsWithin, standStill, retention, row);
    }
}
