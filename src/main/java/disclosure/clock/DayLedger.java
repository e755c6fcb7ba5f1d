package disclosure.clock;

import static disclosure.law.Article.article;

import disclosure.calendar.DayKind;
import disclosure.calendar.MarkedDay;
import disclosure.calendar.WorkingDays;
import disclosure.clock.ExplainedDay.Kind;
import disclosure.clock.Period.Awaited;
import disclosure.law.Article;
import disclosure.law.Detail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the calendar day by day and says of each what the count makes of it. */
final class DayLedger {

    /** A ledger is read by people; a deferral by decades must not exhaust the machine. */
    static final int MOST_DAYS = 3_660;

    private final WorkingDays calendar;
    private final History history;
    private final Period period;
    private final LocalDate measuredOn;
    private final @Nullable LocalDate dueOn;
    private final List<ExplainedDay> days = new ArrayList<>();
    private int counted;

    DayLedger(Dial dial) {
        this.calendar = dial.calendar();
        this.history = dial.history();
        this.period = history.period();
        this.measuredOn = dial.measuredOn();
        this.dueOn = period.dueOn(measuredOn);
    }

    List<ExplainedDay> days() {
        LocalDate end = dueOn != null && dueOn.isAfter(measuredOn) ? dueOn : measuredOn;
        for (LocalDate day = period.base().plusDays(1);
                !day.isAfter(end) && days.size() < MOST_DAYS;
                day = day.plusDays(1)) {
            days.add(explained(day));
        }
        return List.copyOf(days);
    }

    private ExplainedDay explained(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return off(day);
        }
        if (!period.runs()) {
            return discarded(day);
        }
        List<Consultation> leavingOut = isAfterDue(day) || day.isAfter(measuredOn)
                ? List.of()
                : period.consultations().leavingOut(day);
        return leavingOut.isEmpty() ? counted(day) : leftOut(day, leavingOut);
    }

    private ExplainedDay off(LocalDate day) {
        Optional<String> holiday = calendar.nameOf(day);
        Why why = holiday.isPresent() ? Why.HOLIDAY : Why.WEEKEND;
        return new ExplainedDay(day, Kind.OFF, null, why, named(holiday), reply());
    }

    private ExplainedDay discarded(LocalDate day) {
        LocalDate stoppedOn = period.stoppedOn();
        boolean beforeNotice = stoppedOn != null && day.isBefore(stoppedOn);
        boolean fee = period.awaits(Awaited.PAYMENT);
        Why awaiting = fee ? Why.AWAITING_FEE : Why.AWAITING_CORRECTION;
        Article article = fee ? RuleSet.PAYMENT.source() : awaitedArticle();
        return new ExplainedDay(day, Kind.EXCLUDED, null, beforeNotice ? Why.DISCARDED : awaiting, List.of(), article);
    }

    private Article awaitedArticle() {
        return period.awaits(Awaited.REASONS) ? article(35) : history.ruleSet().correction();
    }

    private ExplainedDay leftOut(LocalDate day, List<Consultation> consultations) {
        List<Detail> asked = consultations.stream()
                .<Detail>map(one -> new Detail.Named(one.id(), one.kind()))
                .toList();
        return new ExplainedDay(
                day,
                Kind.EXCLUDED,
                null,
                Why.CONSULTATION,
                List.of(new Detail.Several(asked)),
                history.ruleSet().exclusion());
    }

    private ExplainedDay counted(LocalDate day) {
        counted++;
        Why why = whyCounted(day);
        Article article = why == Why.DEFERRED ? article(35) : reply();
        return new ExplainedDay(day, Kind.COUNTED, counted, why, details(why, day), article);
    }

    private Why whyCounted(LocalDate day) {
        if (isAfterDue(day)) {
            return Why.AFTER_DUE_DAY;
        }
        if (period.deferredOn() != null && day.isAfter(period.deferredOn())) {
            return Why.DEFERRED;
        }
        if (isMakeUp(day)) {
            return Why.MAKE_UP_WORKDAY;
        }
        boolean added = counted > history.ruleSet().reply().workingDays() && !period.isOwnRecord();
        return added ? Why.EXTENSION : Why.COUNTED;
    }

    private List<Detail> details(Why why, LocalDate day) {
        return switch (why) {
            case DEFERRED -> List.of(Detail.of(Objects.requireNonNull(period.deferredUntil())));
            case MAKE_UP_WORKDAY -> named(calendar.nameOf(day));
            default -> List.of();
        };
    }

    private static List<Detail> named(Optional<String> holiday) {
        return holiday.map(Detail::of).stream().toList();
    }

    private boolean isMakeUp(LocalDate day) {
        return calendar.marked(day)
                .map(MarkedDay::kind)
                .filter(DayKind.WORK::equals)
                .isPresent();
    }

    private boolean isAfterDue(LocalDate day) {
        return dueOn != null && day.isAfter(dueOn);
    }

    private Article reply() {
        return period.isOwnRecord()
                ? history.ruleSet().ownRecord()
                : history.ruleSet().reply().source();
    }
}
