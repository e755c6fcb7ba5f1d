package disclosure.rest;

import disclosure.casefile.Stage;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands.
 *
 * @param ruleSet 2007 or 2019; null until the day of receipt is fixed
 * @param subject the first words of the request
 * @param recordCorrection no request for information but for the correction of an own record (Art. 41)
 * @param replyDueOn null while no clock runs or it is paused; kept once replied
 * @param paused waiting for somebody outside: no due day runs
 * @param provisional a day rests on a year without a published calendar
 * @param overdue past its due day today, and not replied
 * @param lastAct number of acts on file
 */
record StandingView(
        String reference,
        Stage stage,
        @Nullable String ruleSet,
        Channel channel,
        ApplicantType applicantType,
        String subject,
        boolean recordCorrection,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate replyDueOn,
        @Nullable LocalDate correctionNoticeDueOn,
        @Nullable LocalDate correctionDueOn,
        boolean paused,
        boolean provisional,
        boolean overdue,
        @Nullable String division,
        @Nullable Outcome outcome,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate closedOn,
        int lastAct) {}
