package disclosure.handling;

import disclosure.casefile.TimePlan;
import disclosure.clock.ClockPolicy;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;

/**
 * What the law leaves to the bureau (law.md §17), and what it is called.
 *
 * @param bureauCode two to eight capital letters, first part of every case reference
 * @param documentWord 发文字号 before the year, as in 镇人社依复
 * @param correctionWindowWorkingDays default window of a correction notice (P-02), from 5
 * @param choices the rest of what the law leaves open
 * @param plan by when each step should be done
 */
public record HouseRules(
        String bureauCode,
        String bureauName,
        String documentWord,
        ConfirmationPolicy confirmation,
        ClockPolicy clock,
        int correctionWindowWorkingDays,
        BureauChoices choices,
        TimePlan plan) {

    /** With the defaults of law.md §17, and the time plan as it ships. */
    public HouseRules(
            String bureauCode,
            String bureauName,
            String documentWord,
            ConfirmationPolicy confirmation,
            ClockPolicy clock,
            int correctionWindowWorkingDays) {
        this(
                bureauCode,
                bureauName,
                documentWord,
                confirmation,
                clock,
                correctionWindowWorkingDays,
                BureauChoices.defaults(),
                TimePlan.defaults());
    }

    /** 文号 with hexagonal brackets round the year and no leading zero (GB/T 9704). */
    String documentNumber(int year, int number) {
        return "%s〔%d〕%d号".formatted(documentWord, year, number);
    }
}
