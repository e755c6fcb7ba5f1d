package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.fee.FeeMode;
import disclosure.law.Ruling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The working body proposes to charge for a request (Art. 42); the leader decides, and the notice stops the clock. */
@Service
public class Charging {

    private final CaseDesk desk;
    private final CaseProcess process;
    private final CountingRequests counting;
    private final Calendars calendars;
    private final BureauRules rules;

    Charging(CaseDesk desk, CaseProcess process, CountingRequests counting, Calendars calendars, BureauRules rules) {
        this.desk = desk;
        this.process = process;
        this.counting = counting;
        this.calendars = calendars;
        this.rules = rules;
    }

    /**
     * The position in the applicant's month is counted, never typed.
     *
     * @param pages for {@link FeeMode#PER_VOLUME} and for it alone
     */
    public Ruling<Standing> propose(
            Reference reference, FeeMode mode, @Nullable Integer pages, String reason, Actor actor, Moment now) {
        FeeSteps steps = new FeeSteps(new WhatIf(calendars, rules));
        return desk.record(
                reference,
                actor,
                now,
                file -> steps.propose(mode, position(file, now.today()), pages, reason, file, now.today()),
                step -> process.begin(SideProcess.FEE, reference, MatterDays.FEE));
    }

    private int position(CaseFile file, LocalDate today) {
        return counting.of(file.reference(), today)
                .map(CountingRequests.Count::positionInMonth)
                .orElse(1);
    }
}
