package disclosure.desk;

import static disclosure.desk.ActActions.doing;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.desk.ActActions.Doing;
import disclosure.handling.AppraisingVolumes;
import disclosure.handling.FilingContacts;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases;
import disclosure.handling.ReducingPersonalData;
import disclosure.handling.RestoringPersonalData;
import disclosure.intake.Applicant;
import disclosure.law.Ruling;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms about a case in the archive come to, by the class of the form. */
@Component
class ArchiveActs {

    private final ReducingPersonalData reducing;
    private final RestoringPersonalData restoring;
    private final FilingContacts filing;
    private final AppraisingVolumes appraising;
    private final ReadingCases reading;

    ArchiveActs(
            ReducingPersonalData reducing,
            RestoringPersonalData restoring,
            FilingContacts filing,
            AppraisingVolumes appraising,
            ReadingCases reading) {
        this.reducing = reducing;
        this.restoring = restoring;
        this.filing = filing;
        this.appraising = appraising;
        this.reading = reading;
    }

    Map<Class<?>, Doing<?>> doings() {
        return Map.ofEntries(
                doing(ArchiveAct.Taking.class, (r, f, a, now) -> reducing.reduce(r, a, now)),
                doing(ArchiveAct.Restoration.class, this::restore),
                doing(ArchiveAct.ContactsFiling.class, (r, f, a, now) -> filing.file(r, a, now)),
                doing(
                        ArchiveAct.VolumeProposal.class,
                        (r, f, a, now) -> appraising.propose(r, f.proposal(), f.retention(), f.reason(), a, now)),
                doing(
                        ArchiveAct.VolumeDecision.class,
                        (r, f, a, now) -> appraising.decide(r, f.verdict(), f.reason(), a, now)));
    }

    /** The kind of applicant is on file still; the number stays in the volume. */
    private Ruling<?> restore(Reference reference, ArchiveAct.Restoration form, Actor actor, Moment now) {
        return reading.open(reference, actor, now).flatMap(opened -> {
            Applicant applicant = new Applicant(
                    opened.file().request().applicantType(),
                    form.name(),
                    null,
                    null,
                    form.phone(),
                    form.email(),
                    form.address(),
                    null);
            return restoring.restore(reference, applicant, form.reason(), actor, now);
        });
    }
}
