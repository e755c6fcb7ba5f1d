package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** The handler asks for a longer period of reply; the head of the working body decides, the counter notifies (Art. 33(2)). */
@Service
public class ProposingExtension {

    private final CaseDesk desk;
    private final CaseProcess process;
    private final Calendars calendars;
    private final BureauRules rules;

    ProposingExtension(CaseDesk desk, CaseProcess process, Calendars calendars, BureauRules rules) {
        this.desk = desk;
        this.process = process;
        this.calendars = calendars;
        this.rules = rules;
    }

    /** @param workingDays 1 to 20 (2007 rules: 15), once */
    public Ruling<Standing> propose(Reference reference, int workingDays, String reason, Actor actor, Moment now) {
        ExtensionSteps steps = new ExtensionSteps(new WhatIf(calendars, rules));
        return desk.record(
                reference,
                actor,
                now,
                file -> steps.propose(workingDays, reason, file, now.today()),
                step -> process.begin(SideProcess.EXTENSION, reference, MatterDays.EXTENSION));
    }
}
