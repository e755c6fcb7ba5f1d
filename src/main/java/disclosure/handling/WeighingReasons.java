package disclosure.handling;

import static disclosure.law.Article.article;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.AskedReasons;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.PeriodReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.clock.ClockEvent;
import disclosure.clock.ClockReason;
import disclosure.clock.Reading;
import disclosure.law.Article;
import disclosure.law.Reason;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the bureau makes of the reasons for many requests (Art. 35): reasonable or not, and a later day for the reply. How
 * many there were is shown beside it and decides nothing (R-EXC-01).
 */
@Service
public class WeighingReasons {

    /** 行政机关认为申请理由不合理的,告知申请人不予处理;…合理…可以确定延迟答复的合理期限并告知申请人。 */
    private static final Article EXCESSIVE = article(35);

    private final CaseDesk desk;
    private final CaseFiles files;
    private final CountingRequests counting;
    private final Calendars calendars;
    private final BureauRules rules;

    WeighingReasons(CaseDesk desk, CaseFiles files, CountingRequests counting, Calendars calendars, BureauRules rules) {
        this.desk = desk;
        this.files = files;
        this.counting = counting;
        this.calendars = calendars;
        this.rules = rules;
    }

    /**
     * How often the applicant asked, and until when the reasons are awaited.
     *
     * @param count empty while the day of receipt is not fixed
     * @param reasonsDueOn the last day to answer, null where none were asked for
     */
    public record Counters(
            Optional<CountingRequests.Count> count,
            Advice advice,
            @Nullable LocalDate reasonsDueOn) {}

    public Ruling<Counters> counters(Reference reference, Actor actor, Moment now) {
        Optional<CaseFile> seen = files.find(reference)
                .filter(file -> Permissions.maySee(actor, file.division().orElse(null)));
        if (seen.isEmpty()) return CaseDesk.unknown(reference);
        LocalDate dueOn = AskedReasons.of(seen.get())
                .flatMap(asked -> asked.answerDueOn(calendars.current()))
                .orElse(null);
        return Ruling.granted(new Counters(counting.of(reference, now.today()), rules.advice(now.today()), dueOn));
    }

    public Ruling<Standing> weigh(Reference reference, boolean reasonable, String why, Actor actor, Moment now) {
        return desk.record(reference, actor, now, file -> weighed(reasonable, why, file, now.today()), step -> {});
    }

    /** Reasons not given are weighed too, once the time for them is over; as unreasonable only. */
    private Ruling<Step> weighed(boolean reasonable, String why, CaseFile file, LocalDate today) {
        Optional<AskedReasons> asked = AskedReasons.of(file);
        if (asked.isEmpty()) return refused(ClockReason.REASONS_NOT_ASKED);
        if (asked.get().reasonable() != null) return refused(PeriodReason.REASONS_ALREADY_WEIGHED);
        WorkingDays calendar = calendars.current();
        if (asked.get().givenOn() == null) {
            Optional<LocalDate> last = asked.get().answerDueOn(calendar);
            if (last.isEmpty()) return refused(PeriodReason.REASONS_NOTICE_NOT_SERVED);
            if (!today.isAfter(last.get())) return refused(PeriodReason.TIME_FOR_REASONS_RUNS, last.get());
            if (reasonable) return refused(ClockReason.REASONS_NOT_GIVEN);
        }
        return Step.of(new PeriodAct.ReasonsWeighed(today, reasonable, why));
    }

    /** The head fixes a later day and the applicant is told today, on or before the day due now (R-EXC-04). */
    public Ruling<Standing> defer(Reference reference, LocalDate until, String reason, Actor actor, Moment now) {
        return desk.record(reference, actor, now, file -> deferred(until, reason, file, now.today()), step -> {});
    }

    private Ruling<Step> deferred(LocalDate until, String reason, CaseFile file, LocalDate today) {
        boolean reasonable = AskedReasons.of(file)
                .map(AskedReasons::reasonable)
                .filter(Boolean.TRUE::equals)
                .isPresent();
        if (!reasonable) return refused(PeriodReason.REASONS_NOT_FOUND_REASONABLE);
        LocalDate dueOn = dueOn(file, today);
        return dueOn != null && !until.isAfter(dueOn)
                ? refused(PeriodReason.DEFERRED_NOT_LATER, until, dueOn)
                : Step.of(new PeriodAct.ReplyDeferred(today, until, reason));
    }

    /** The day due now; while others are asked, the one that would be if they were waited for no longer. */
    private @Nullable LocalDate dueOn(CaseFile file, LocalDate today) {
        List<ClockEvent> closed = new ArrayList<>();
        file.consultations().stream()
                .filter(asked -> asked.open())
                .forEach(asked -> closed.add(new ClockEvent.ConsultationClosed(today, asked.id())));
        return new WhatIf(calendars, rules)
                .reading(file, closed, today)
                .map(Reading::replyDueOn)
                .toOptional()
                .orElse(null);
    }

    private static Ruling<Step> refused(Reason reason, Object... details) {
        return Ruling.refused(EXCESSIVE, reason, details);
    }
}
