package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.law.Ruling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which decision each form beside the main line stands for. */
final class SideSteps {

    private final Calendars calendars;
    private final HouseRules rules;

    SideSteps(Calendars calendars, HouseRules rules) {
        this.calendars = calendars;
        this.rules = rules;
    }

    Ruling<Step> decide(SideForm form, @Nullable String matter, CaseFile file, Actor actor, LocalDate today) {
        if (form instanceof SideForm.SendDefence
                || form instanceof SideForm.RecordRemedyResult
                || form instanceof SideForm.ReassessWithholding) return RemedySteps.decide(form, matter, file, today);
        throw new IllegalStateException("no decision for " + form.getClass());
    }
}
