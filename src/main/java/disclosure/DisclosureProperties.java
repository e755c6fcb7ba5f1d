package disclosure;

import disclosure.casefile.RetentionClass;
import disclosure.casefile.RetentionPlan;
import disclosure.casefile.TimePlan;
import disclosure.clock.ClockPolicy;
import disclosure.clock.ClockPolicy.ExclusionStart;
import disclosure.clock.ClockPolicy.ReasonsStep;
import disclosure.handling.Advice;
import disclosure.handling.BureauCard;
import disclosure.handling.BureauChoices;
import disclosure.handling.HouseRules;
import disclosure.intake.ReceiptRule.Confirmation;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyRoutes;
import java.time.OffsetDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the bureau ({@code disclosure.*}).
 *
 * @param training movable clock on
 * @param trainingFrom where the movable clock stands at the start; null for the machine's time
 * @param confirmOnline P-01, who confirms an online request
 * @param confirmEmail P-10, the same for e-mail
 * @param correctionWindow P-02, working days, from 5
 * @param leftOutFrom P-03, from when the time of a consultation is left out of the count
 * @param reasonsStep P-07, whether asking for reasons (Art. 35) leaves the clock running
 * @param reasonsWindow P-05, working days an applicant has to give reasons
 * @param standStill P-21, working days between telling a third party and releasing
 * @param retention P-20, the schedule by which a class of retention is proposed, and how long who asked stays in the
 *     operational tables
 * @param recordCorrectionDays P-11, working days
 * @param referral P-13, whether the reply clock runs while an authority outside is asked
 * @param consultationRow P-12, where the annual report counts requests that are a consultation
 * @param advice from where on people are told of many requests, and of many who ask for one thing
 */
@ConfigurationProperties("disclosure")
record DisclosureProperties(
        @DefaultValue("false") boolean training,
        @Nullable OffsetDateTime trainingFrom,
        @DefaultValue Bureau bureau,
        @DefaultValue("AUTO") Confirmation confirmOnline,
        @DefaultValue("AUTO") Confirmation confirmEmail,
        @DefaultValue("15") int correctionWindow,
        @DefaultValue("SENT") ExclusionStart leftOutFrom,
        @DefaultValue("CLOCK_RUNS") ReasonsStep reasonsStep,
        @DefaultValue("10") int reasonsWindow,
        @DefaultValue("0") int standStill,
        @DefaultValue Retention retention,
        @DefaultValue("20") int recordCorrectionDays,
        @DefaultValue("CLOCK_RUNS") ClockPolicy.Referral referral,
        @DefaultValue("OTHER") ReportRow consultationRow,
        @DefaultValue AdviceFrom advice,
        @DefaultValue Demo demo) {

    /** What is still reasonable (P-02), in working days. */
    private static final int SHORTEST_WINDOW = 5;

    private static final int LONGEST_WINDOW = 60;

    /**
     * What the bureau is called and where it is found; letters and pages say it.
     *
     * @param documentWord first part of the document number
     * @param payment how an information processing fee is paid
     */
    record Bureau(
            @DefaultValue("RSJ") String code,
            @DefaultValue("人力资源和社会保障局") String name,
            @DefaultValue("人社依复") String documentWord,
            @DefaultValue("办公室（政府信息公开工作机构）") String workingBody,
            @DefaultValue("") String address,
            @DefaultValue("") String postcode,
            @DefaultValue("") String phone,
            @DefaultValue("") String email,
            @DefaultValue("") String website,
            @DefaultValue("持本通知书通过非税收入收缴渠道缴入国库") String payment,
            @DefaultValue Remedies remedies) {}

    /** Before whom decisions are challenged (R-REM-03). A bureau sets them; until then letters name them by what they are. */
    record Remedies(
            @DefaultValue("本级人民政府") String reconsiderationAuthority,
            @DefaultValue("") String authorityAddress,
            @DefaultValue("掌上复议等行政复议互联网申请渠道") String onlineChannel,
            @DefaultValue("上一级主管部门") String superiorDepartment,
            @DefaultValue("有管辖权的人民法院") String court) {

        RemedyRoutes routes() {
            return new RemedyRoutes(
                    reconsiderationAuthority, authorityAddress, onlineChannel, superiorDepartment, court);
        }
    }

    DisclosureProperties {
        if (correctionWindow < SHORTEST_WINDOW || correctionWindow > LONGEST_WINDOW)
            throw new IllegalArgumentException(
                    "disclosure.correction-window: 5 to 60 working days, not " + correctionWindow);
    }

    /** What classes of retention are proposed (R-ARC-03). */
    record Retention(
            @DefaultValue("YEARS_10") RetentionClass ordinary,
            @DefaultValue("YEARS_30") RetentionClass contested,
            @DefaultValue("YEARS_30") RetentionClass disputed,
            @DefaultValue("P3M") Period reduceAfter) {

        RetentionPlan plan() {
            return new RetentionPlan(ordinary, contested, disputed);
        }
    }

    /** P-06 and R-OUT-14. */
    record AdviceFrom(
            @DefaultValue("10") int manyInMonth,
            @DefaultValue("30") int manyInYear,
            @DefaultValue("2") int othersForPublication) {

        Advice advice() {
            return new Advice(manyInMonth, manyInYear, othersForPublication);
        }
    }

    /** @param anywhere listen beyond loopback although the passwords are known to everyone */
    record Demo(
            @DefaultValue("true") boolean cases,
            @DefaultValue("false") boolean anywhere) {}

    BureauCard bureauCard() {
        return new BureauCard(
                bureau.name(),
                bureau.workingBody(),
                bureau.address(),
                bureau.postcode(),
                bureau.phone(),
                bureau.email(),
                bureau.website(),
                bureau.payment(),
                bureau.remedies().routes());
    }

    HouseRules houseRules(TimePlan plan) {
        return new HouseRules(
                bureau.code(),
                bureau.name(),
                bureau.documentWord(),
                new ConfirmationPolicy(confirmOnline, confirmEmail),
                ClockPolicy.defaults().with(leftOutFrom).with(reasonsStep).with(referral),
                correctionWindow,
                recordCorrectionDays,
                new BureauChoices(reasonsWindow, standStill, retention.plan(), consultationRow),
                plan);
    }
}
