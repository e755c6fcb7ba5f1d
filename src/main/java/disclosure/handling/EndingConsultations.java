package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.AskedOpinion;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.Reference;
import disclosure.consultation.ConsultationEnd;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The time to answer is over and no opinion came: the clock says so in the file. Asked late or twice it does no harm. */
@Service
public class EndingConsultations {

    private static final String NOTE = "期限届满未答复";

    private final CaseDesk desk;
    private final CaseFiles files;
    private final Calendars calendars;

    EndingConsultations(CaseDesk desk, CaseFiles files, Calendars calendars) {
        this.desk = desk;
        this.files = files;
        this.calendars = calendars;
    }

    /** Waits no longer if the last day to answer is past; what silence means is weighed by people (R-CON-02, -03). */
    public Ruling<Boolean> lapse(Reference reference, String id, Moment now) {
        return desk.record(reference, Actor.CLOCK, now, file -> silence(file, id, now.today()), step -> {})
                .map(standing -> awaited(reference, id));
    }

    private Ruling<Step> silence(CaseFile file, String id, LocalDate today) {
        return open(file, id)
                .flatMap(opinion -> opinion.answerDueOn(file, calendars.current()))
                .filter(today::isAfter)
                .map(dueOn -> Step.of(new ConsultationAct.ConsultationEnded(today, id, ConsultationEnd.SILENCE, NOTE)))
                .orElseGet(() -> Ruling.granted(new Step(List.of(), Optional.empty())));
    }

    private boolean awaited(Reference reference, String id) {
        return files.find(reference).flatMap(file -> open(file, id)).isPresent();
    }

    private static Optional<AskedOpinion> open(CaseFile file, String id) {
        return file.consultations().stream()
                .filter(opinion -> opinion.id().equals(id) && opinion.open())
                .findFirst();
    }
}
