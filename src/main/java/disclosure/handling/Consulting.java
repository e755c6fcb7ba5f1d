package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.clock.ConsultationKind;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Others are asked for their opinion, one or many at once (Arts. 32, 34, 11, 33(3)); what comes of it is recorded with the
 * tasks of each consultation.
 */
@Service
public class Consulting {

    private final CaseDesk desk;
    private final CaseProcess process;
    private final ConsultedParties parties;
    private final Calendars calendars;

    Consulting(CaseDesk desk, CaseProcess process, ConsultedParties parties, Calendars calendars) {
        this.desk = desk;
        this.process = process;
        this.parties = parties;
        this.calendars = calendars;
    }

    /** @param content what is to be disclosed, only as far as the one consulted needs to know; never who asks (R-PRI-05) */
    public record Letter(ConsultationKind kind, String content, ConsultedParty to) {}

    /** The letters leave the house today; refused after the due day (R-CON-07). */
    public Ruling<Standing> open(Reference reference, List<Letter> letters, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Ruling.granted(new Step(sent(letters, file, now.today()), Optional.empty())),
                step -> step.acts()
                        .forEach(sent ->
                                process.begin(SideProcess.CONSULTATION, reference, ((ConsultationAct) sent).id())));
    }

    /** Who is asked is kept first, because the letters are written with the act and name them. */
    private List<Act> sent(List<Letter> letters, CaseFile file, LocalDate today) {
        int before = file.consultations().size();
        List<Act> acts = new ArrayList<>();
        for (Letter letter : letters) {
            String id = "c" + (before + acts.size() + 1);
            parties.keep(file.reference(), id, letter.to());
            acts.add(new ConsultationAct.ConsultationSent(today, id, letter.kind(), letter.content()));
        }
        return acts;
    }

    /**
     * An opinion that was posted in time and came in after silence had been noted: it counts, the clock goes on (R-CON-09).
     * One that comes in after the case has ended, and its tasks with it, is kept as well.
     */
    public Ruling<Standing> late(Reference reference, String id, SideForm.RecordOpinion form, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> isClosed(id, file) || file.closedOn().isPresent()
                        ? steps().answered(form, id, file, now.today())
                        : steps().onlyAfterSilence(id, file),
                step -> {});
    }

    /** What had been decided on silence is decided again on the late opinion. */
    public Ruling<Standing> weighAgain(
            Reference reference, String id, SideForm.WeighOpinion form, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> wasWeighed(id, file)
                        ? steps().weighed(form, id, file, now.today())
                        : steps().onlyAfterSilence(id, file),
                step -> {});
    }

    private static boolean isClosed(String id, CaseFile file) {
        return file.consultations().stream().anyMatch(asked -> asked.id().equals(id) && !asked.open());
    }

    private static boolean wasWeighed(String id, CaseFile file) {
        return file.all(ConsultationAct.OpinionWeighed.class).stream()
                .anyMatch(weighed -> weighed.id().equals(id));
    }

    private ConsultationSteps steps() {
        return new ConsultationSteps(calendars.current());
    }
}
