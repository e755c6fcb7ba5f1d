package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.law.Ruling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which decision each form beside the main line stands for. */
final class SideSteps {

    private final Calendars calendars;
    private final BureauRules rules;

    SideSteps(Calendars calendars, BureauRules rules) {
        this.calendars = calendars;
        this.rules = rules;
    }

    Ruling<Step> decide(SideForm form, @Nullable String matter, CaseFile file, Actor actor, LocalDate today) {
        if (form instanceof SideForm.SendDefence
                || form instanceof SideForm.RecordRemedyResult
                || form instanceof SideForm.ReassessWithholding) return RemedySteps.decide(form, matter, file, today);
        if (form instanceof SideForm.RecordConsultationDelivery f)
            return consultations().delivered(f, matter, file, today);
        if (form instanceof SideForm.RecordOpinion f) return consultations().answered(f, matter, file, today);
        if (form instanceof SideForm.WeighOpinion f) return consultations().weighed(f, matter, file, today);
        if (form instanceof SideForm.DecideExtension f) return extensions().decide(f, file, actor, today);
        if (form instanceof SideForm.SendExtensionNotice f) return extensions().send(f, file, today);
        if (form instanceof SideForm.ApproveFee f) return fees().decide(f, file, today);
        if (form instanceof SideForm.SendFeeNotice f) return fees().send(f, file, today);
        if (form instanceof SideForm.RecordFeeDelivery f) return fees().delivered(f, today);
        if (form instanceof SideForm.RecordFeePayment f) return fees().paid(f, file, today);
        if (form instanceof SideForm.CheckFeeLapse f) return fees().checked(f, file, today);
        throw new IllegalStateException("no decision for " + form.getClass());
    }

    private ConsultationSteps consultations() {
        return new ConsultationSteps(calendars.current());
    }

    private ExtensionSteps extensions() {
        return new ExtensionSteps(new WhatIf(calendars, rules));
    }

    private FeeSteps fees() {
        return new FeeSteps(new WhatIf(calendars, rules));
    }
}
