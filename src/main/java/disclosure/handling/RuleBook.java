package disclosure.handling;

import disclosure.casefile.RetentionClass;
import disclosure.casefile.RetentionPlan;
import disclosure.clock.ClockPolicy.ExclusionStart;
import disclosure.clock.ClockPolicy.ReasonsStep;
import disclosure.clock.ClockPolicy.Referral;
import disclosure.intake.ReceiptRule.Confirmation;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.outcome.ReportRow;
import java.time.Period;

/**
 * All that the bureau goes by on one day.
 *
 * @param advice from where on people are told of many requests (P-06)
 * @param retention how long who asked stays in the operational tables (P-20)
 */
public record RuleBook(HouseRules house, Advice advice, Retention retention) {

    /** What holds for a point, as a decision would write it; of a period in days, which only the configuration can set, as ISO 8601. */
    public String value(BureauPoint point) {
        BureauChoices choices = house.choices();
        return switch (point) {
            case CONFIRM_ONLINE -> house.confirmation().online().name();
            case CONFIRM_EMAIL -> house.confirmation().email().name();
            case CORRECTION_WINDOW -> String.valueOf(house.correctionWindowWorkingDays());
            case LEFT_OUT_FROM -> house.clock().exclusionStart().name();
            case REASONS_WINDOW -> String.valueOf(choices.reasonsWithin());
            case MANY_IN_MONTH -> String.valueOf(advice.manyInMonth());
            case MANY_IN_YEAR -> String.valueOf(advice.manyInYear());
            case REASONS_STEP -> house.clock().reasonsStep().name();
            case RECORD_CORRECTION_DAYS -> String.valueOf(house.recordCorrectionWorkingDays());
            case CONSULTATION_ROW -> choices.consultationRow().name();
            case REFERRAL -> house.clock().referral().name();
            case RETENTION_ORDINARY -> choices.retention().ordinary().name();
            case RETENTION_CONTESTED -> choices.retention().contested().name();
            case RETENTION_DISPUTED -> choices.retention().disputed().name();
            case REDUCE_AFTER -> months(retention.reduceAfter());
            case STAND_STILL -> String.valueOf(choices.standStill());
        };
    }

    private static String months(Period period) {
        return period.getDays() == 0 ? String.valueOf(period.toTotalMonths()) : period.toString();
    }

    /**
     * The same with one point as decided.
     *
     * @throws IllegalArgumentException for a value that the point does not take
     */
    public RuleBook with(BureauPoint point, String value) {
        if (!point.allowed().takes(value)) throw new IllegalArgumentException(point + " takes no " + value);
        ConfirmationPolicy confirmation = house.confirmation();
        BureauChoices choices = house.choices();
        RetentionPlan plan = choices.retention();
        return switch (point) {
            case CONFIRM_ONLINE ->
                with(house.with(new ConfirmationPolicy(Confirmation.valueOf(value), confirmation.email())));
            case CONFIRM_EMAIL ->
                with(house.with(new ConfirmationPolicy(confirmation.online(), Confirmation.valueOf(value))));
            case CORRECTION_WINDOW -> with(house.withCorrectionWindow(Integer.parseInt(value)));
            case LEFT_OUT_FROM -> with(house.with(house.clock().with(ExclusionStart.valueOf(value))));
            case REASONS_WINDOW -> with(choices.withReasonsWithin(Integer.parseInt(value)));
            case MANY_IN_MONTH ->
                with(new Advice(Integer.parseInt(value), advice.manyInYear(), advice.othersForPublication()));
            case MANY_IN_YEAR ->
                with(new Advice(advice.manyInMonth(), Integer.parseInt(value), advice.othersForPublication()));
            case REASONS_STEP -> with(house.with(house.clock().with(ReasonsStep.valueOf(value))));
            case RECORD_CORRECTION_DAYS -> with(house.withRecordCorrection(Integer.parseInt(value)));
            case CONSULTATION_ROW -> with(choices.with(ReportRow.valueOf(value)));
            case REFERRAL -> with(house.with(house.clock().with(Referral.valueOf(value))));
            case RETENTION_ORDINARY ->
                with(choices.with(new RetentionPlan(RetentionClass.valueOf(value), plan.contested(), plan.disputed())));
            case RETENTION_CONTESTED ->
                with(choices.with(new RetentionPlan(plan.ordinary(), RetentionClass.valueOf(value), plan.disputed())));
            case RETENTION_DISPUTED ->
                with(choices.with(new RetentionPlan(plan.ordinary(), plan.contested(), RetentionClass.valueOf(value))));
            case REDUCE_AFTER -> new RuleBook(house, advice, new Retention(Period.ofMonths(Integer.parseInt(value))));
            case STAND_STILL -> with(choices.withStandStill(Integer.parseInt(value)));
        };
    }

    private RuleBook with(HouseRules rules) {
        return new RuleBook(rules, advice, retention);
    }

    private RuleBook with(BureauChoices choices) {
        return with(house.with(choices));
    }

    private RuleBook with(Advice other) {
        return new RuleBook(house, other, retention);
    }
}
