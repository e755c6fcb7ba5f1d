package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Standing;
import disclosure.casefile.TimePlan;
import disclosure.clock.ClockPolicy;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import java.time.LocalDate;

/**
 * What the law leaves to the bureau (law.md §17), and what it is called. What holds for a case is asked of {@link BureauRules}:
 * the one that is configured tells of nothing but names.
 *
 * @param bureauCode two to eight capital letters, first part of every case reference
 * @param documentWord 发文字号 before the year, as in 镇人社依复
 * @param correctionWindowWorkingDays default window of a correction notice (P-02), from 5
 * @param choices the rest of what the law leaves open
 * @param plan by when each step should be done
 * @param recordCorrectionWorkingDays time for the correction of an own record (K-23, P-11), 1 to 250
 */
public record HouseRules(
        String bureauCode,
        String bureauName,
        String documentWord,
        ConfirmationPolicy confirmation,
        ClockPolicy clock,
        int correctionWindowWorkingDays,
        int recordCorrectionWorkingDays,
        BureauChoices choices,
        TimePlan plan) {

    /** Where the bureau sets nothing (P-11). */
    public static final int RECORD_CORRECTION_WORKING_DAYS = 20;

    /** Likewise (P-02). */
    public static final int CORRECTION_WINDOW_WORKING_DAYS = 15;

    private static final int LONGEST_RECORD_CORRECTION = 250;

    public HouseRules {
        if (recordCorrectionWorkingDays < 1 || recordCorrectionWorkingDays > LONGEST_RECORD_CORRECTION)
            throw new IllegalArgumentException("disclosure.record-correction-days is 1 to " + LONGEST_RECORD_CORRECTION
                    + ", not " + recordCorrectionWorkingDays);
    }

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
                RECORD_CORRECTION_WORKING_DAYS,
                BureauChoices.defaults(),
                TimePlan.defaults());
    }

    /** By the same name, with nothing set. */
    HouseRules standard() {
        return new HouseRules(
                bureauCode,
                bureauName,
                documentWord,
                ConfirmationPolicy.defaults(),
                ClockPolicy.defaults(),
                CORRECTION_WINDOW_WORKING_DAYS);
    }

    HouseRules with(ConfirmationPolicy other) {
        return with(other, clock, correctionWindowWorkingDays, recordCorrectionWorkingDays, choices);
    }

    HouseRules with(ClockPolicy other) {
        return with(confirmation, other, correctionWindowWorkingDays, recordCorrectionWorkingDays, choices);
    }

    HouseRules with(BureauChoices other) {
        return with(confirmation, clock, correctionWindowWorkingDays, recordCorrectionWorkingDays, other);
    }

    HouseRules withCorrectionWindow(int workingDays) {
        return with(confirmation, clock, workingDays, recordCorrectionWorkingDays, choices);
    }

    HouseRules withRecordCorrection(int workingDays) {
        return with(confirmation, clock, correctionWindowWorkingDays, workingDays, choices);
    }

    private HouseRules with(
            ConfirmationPolicy receipt, ClockPolicy policy, int correction, int ownRecord, BureauChoices rest) {
        return new HouseRules(bureauCode, bureauName, documentWord, receipt, policy, correction, ownRecord, rest, plan);
    }

    /** Where a case stands under these rules. */
    Standing standing(CaseFile file, WorkingDays calendar, LocalDate today) {
        return Standing.of(file, calendar, clock.recorded(), today, choices.consultationRow());
    }

    /** 文号 with hexagonal brackets round the year and no leading zero (GB/T 9704). */
    String documentNumber(int year, int number) {
        return "%s〔%d〕%d号".formatted(documentWord, year, number);
    }
}
