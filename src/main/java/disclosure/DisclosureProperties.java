package disclosure;

import disclosure.clock.ClockPolicy;
import disclosure.handling.Advice;
import disclosure.handling.BureauCard;
import disclosure.handling.HouseRules;
import disclosure.intake.ReceiptRule.Confirmation;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.remedy.RemedyRoutes;
import java.time.OffsetDateTime;
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
 * @param correctionWindow P-02, working days
 * @param referral P-13, whether the reply clock runs while an authority outside is asked
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
        @DefaultValue("CLOCK_RUNS") ClockPolicy.Referral referral,
        @DefaultValue AdviceFrom advice,
        @DefaultValue Demo demo) {

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

    HouseRules houseRules() {
        return new HouseRules(
                bureau.code(),
                bureau.name(),
                bureau.documentWord(),
                new ConfirmationPolicy(confirmOnline, confirmEmail),
                ClockPolicy.defaults().with(referral),
                correctionWindow);
    }
}
