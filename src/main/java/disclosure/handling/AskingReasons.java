package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** The applicant is asked why so many or so often, and answers (Art. 35); the clock runs on. */
@Service
public class AskingReasons {

    /** Default time to answer, in working days (law.md P-05). */
    private static final int ANSWER_WITHIN = 10;

    private final CaseDesk desk;

    AskingReasons(CaseDesk desk) {
        this.desk = desk;
    }

    /** @param counts how many requests in which period */
    public Ruling<Standing> ask(Reference reference, String counts, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Step.of(new Act.ReasonsAsked(now.today(), counts, ANSWER_WITHIN)),
                step -> {});
    }

    public Ruling<Standing> given(Reference reference, String reasons, Actor actor, Moment now) {
        return desk.record(
                reference, actor, now, file -> Step.of(new Act.ReasonsGiven(now.today(), reasons)), step -> {});
    }
}
