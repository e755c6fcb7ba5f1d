package disclosure;

import disclosure.clock.ClockPolicy;
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
 */
@ConfigurationProperties("disclosure")
record DisclosureProperties(
        @DefaultValue("false") boolean training,
        @Nullable OffsetDateTime trainingFrom,
        @DefaultValue Bureau bureau,
        @DefaultValue("AUTO") Confirmation confirmOnline,
        @DefaultValue("AUTO") Confirmation confirmEmail,
        @DefaultValue("15") int correctionWindow,
        @DefaultValue Demo demo) {

    /**
     * @param documentWord first part of the document number
     * @param workingBody the unit designated for disclosure, as letters name it
     */
    record Bureau(
            @DefaultValue("RSJ") String code,
            @DefaultValue("人力资源和社会保障局") String name,
            @DefaultValue("人社依复") String documentWord,
            @DefaultValue("办公室") String workingBody,
            @DefaultValue("") String address,
            @DefaultValue("") String postcode,
            @DefaultValue("") String phone,
            @DefaultValue("") String email,
            @DefaultValue("") String website,
            @DefaultValue("") String payment,
            @DefaultValue Remedies remedies) {}

    /** R-REM-03; without them no decision can be signed. */
    record Remedies(
            @DefaultValue("") String authority,
            @DefaultValue("") String address,
            @DefaultValue("") String online,
            @DefaultValue("") String superior,
            @DefaultValue("") String court) {}

    /** @param anywhere listen beyond loopback although the passwords are known to everyone */
    record Demo(
            @DefaultValue("true") boolean cases,
            @DefaultValue("false") boolean anywhere) {}

    BureauCard bureauCard() {
        Remedies to = bureau.remedies();
        return new BureauCard(
                bureau.name(),
                bureau.workingBody(),
                bureau.address(),
                bureau.postcode(),
                bureau.phone(),
                bureau.email(),
                bureau.website(),
                bureau.payment(),
                new RemedyRoutes(to.authority(), to.address(), to.online(), to.superior(), to.court()));
    }

    HouseRules houseRules() {
        return new HouseRules(
                bureau.code(),
                bureau.name(),
                bureau.documentWord(),
                new ConfirmationPolicy(confirmOnline, confirmEmail),
                ClockPolicy.defaults(),
                correctionWindow);
    }
}
