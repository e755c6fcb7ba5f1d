package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/**
 * The head of the working body agrees to a longer reply period and tells the applicant in one stroke (Art. 33(2)); nobody
 * else can. What a handler proposes goes by {@link ProposingExtension}.
 */
@Service
public class Extending {

    private final CaseDesk desk;
    private final Calendars calendars;
    private final BureauRules rules;

    Extending(CaseDesk desk, Calendars calendars, BureauRules rules) {
        this.desk = desk;
        this.calendars = calendars;
        this.rules = rules;
    }

    /** @param workingDays 1 to 20 (2007 rules: 15), once */
    public Ruling<Standing> extend(Reference reference, int workingDays, String reason, Actor actor, Moment now) {
        ExtensionSteps steps = new ExtensionSteps(new WhatIf(calendars, rules));
        return desk.record(
                reference, actor, now, file -> steps.extend(workingDays, reason, file, actor, now.today()), step -> {});
    }
}
