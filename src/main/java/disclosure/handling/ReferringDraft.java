package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.OutsideReview;
import disclosure.casefile.Persons;
import disclosure.casefile.Reference;
import disclosure.casefile.Referral;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import disclosure.review.OutsideRuling;
import disclosure.review.ReviewReason;
import org.springframework.stereotype.Service;

/**
 * 行政机关不能确定政府信息是否可以公开的,应当…报有关主管部门或者保密行政管理部门确定: asking outside, and the answer (Art. 17,
 * law.md R-SEC-06). The reply clock runs on (P-13).
 */
@Service
public class ReferringDraft {

    private final CaseDesk desk;

    ReferringDraft(CaseDesk desk) {
        this.desk = desk;
    }

    /** @param authority whom it is asked of */
    public Ruling<Standing> refer(Reference reference, String authority, String question, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Persons.mayReview(file, actor)
                        .flatMap(reviewer -> state(file, false))
                        .flatMap(free -> Step.of(new ReviewAct.DraftReferred(now.today(), authority, question))),
                step -> {});
    }

    /** @param ruling what the answer comes to */
    public Ruling<Standing> answered(
            Reference reference, String answer, OutsideRuling ruling, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Persons.mayDraft(file, actor)
                        .flatMap(free -> state(file, true))
                        .flatMap(open -> Step.of(new ReviewAct.ReferralAnswered(now.today(), answer, ruling))),
                step -> {});
    }

    private static Ruling<CaseFile> state(CaseFile file, boolean wantedOpen) {
        boolean open = Referral.openIn(file).isPresent();
        if (open == wantedOpen) return Ruling.granted(file);
        return Ruling.refused(
                OutsideReview.REFERRAL, open ? ReviewReason.REFERRAL_OPEN : ReviewReason.NO_REFERRAL_OPEN);
    }
}
