package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/** A correction notice issued in error is taken back: the clock runs on as if it had never stopped (law.md §5.7). */
@Service
public class RevokingNotice {

    private final CaseDesk desk;
    private final CaseProcess process;

    RevokingNotice(CaseDesk desk, CaseProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public Ruling<Standing> revoke(Reference reference, String reason, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Step.of(new Act.CorrectionNoticeRevoked(now.today(), reason)),
                step -> process.noticeRevoked(reference));
    }
}
