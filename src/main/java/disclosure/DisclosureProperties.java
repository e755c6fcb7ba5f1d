package disclosure;

import disclosure.clock.ClockPolicy;
import disclosure.handling.Advice;
import disclosure.handling.HouseRules;
import disclosure.intake.ReceiptRule.Confirmation;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
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
        @DefaultValue AdviceFrom advice,
        @DefaultValue Demo demo) {

    /** @param documentWord first part of the document number */
    record Bureau(
            @DefaultValue("RSJ") String code,
            @DefaultValue("人力资源和社会保障局") String name,
            @DefaultValue("人社依复") String documentWord) {}

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
