package disclosure.handling;

import static disclosure.law.Article.article;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AskedReasons;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.PeriodReason;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.clock.ClockReason;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The applicant is asked why so many or so often, and answers (Art. 35); the clock runs on. */
@Service
public class AskingReasons {

    private static final Article EXCESSIVE = article(35);

    private final CaseDesk desk;
    private final BureauRules rules;

    AskingReasons(CaseDesk desk, BureauRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /** @param counts how many requests in which period */
    public Ruling<Standing> ask(Reference reference, String counts, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> Step.of(new Act.ReasonsAsked(
                        now.today(), counts, rules.of(file).choices().reasonsWithin())),
                step -> {});
    }

    /** The notice arrived, and the applicant's time begins (K-09). @param on null for today */
    public Ruling<Standing> delivered(
            Reference reference, @Nullable LocalDate on, String evidence, Actor actor, Moment now) {
        LocalDate day = CorrectionSteps.orToday(on, now.today());
        return desk.record(reference, actor, now, file -> served(day, evidence, file), step -> {});
    }

    private static Ruling<Step> served(LocalDate on, String evidence, CaseFile file) {
        Optional<AskedReasons> asked = AskedReasons.of(file);
        if (asked.isEmpty()) return Ruling.refused(EXCESSIVE, ClockReason.REASONS_NOT_ASKED);
        LocalDate before = asked.get().deliveredOn();
        if (before != null) return Ruling.refused(EXCESSIVE, PeriodReason.REASONS_NOTICE_ALREADY_SERVED, before);
        LocalDate askedOn = asked.get().askedOn();
        return on.isBefore(askedOn)
                ? Ruling.refused(EXCESSIVE, PeriodReason.SERVED_BEFORE_ASKED, askedOn)
                : Step.of(new PeriodAct.ReasonsNoticeDelivered(on, evidence));
    }

    public Ruling<Standing> given(Reference reference, String reasons, Actor actor, Moment now) {
        return desk.record(
                reference, actor, now, file -> Step.of(new Act.ReasonsGiven(now.today(), reasons)), step -> {});
    }
}
