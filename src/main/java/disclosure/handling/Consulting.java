package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.clock.ClockReason;
import disclosure.clock.ConsultationKind;
import disclosure.clock.RuleSet;
import disclosure.law.Article;
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

    /** 申请公开的政府信息由两个以上行政机关共同制作的,牵头制作的行政机关收到政府信息公开申请后可以征求相关行政机关的意见. */
    private static final Article JOINT_PRODUCERS = Article.article(34);

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
                file -> known(letters, file).map(all -> new Step(sent(all, file, now.today()), Optional.empty())),
                step -> step.acts()
                        .forEach(sent ->
                                process.begin(SideProcess.CONSULTATION, reference, ((ConsultationAct) sent).id())));
    }

    private static Ruling<List<Letter>> known(List<Letter> letters, CaseFile file) {
        Ruling<List<Letter>> ruling = Ruling.granted(letters);
        for (Letter letter : letters)
            ruling = ruling.flatMap(all -> known(letter.kind(), file).map(kind -> all));
        return ruling;
    }

    /** The text of 2007 knows third parties, and agencies that confirm with each other, but no joint producers. */
    static Ruling<ConsultationKind> known(ConsultationKind kind, CaseFile file) {
        boolean old = file.ruleSet().filter(RuleSet.R2007::equals).isPresent();
        return old && kind == ConsultationKind.JOINT_PRODUCER
                ? Ruling.refused(JOINT_PRODUCERS, ClockReason.NOT_IN_THE_RULES_OF_2007)
                : Ruling.granted(kind);
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

    /** An opinion that was posted in time and came in after silence had been noted: it counts, the clock goes on (R-CON-09). */
    public Ruling<Standing> late(Reference reference, String id, SideForm.RecordOpinion form, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> isClosed(id, file)
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
