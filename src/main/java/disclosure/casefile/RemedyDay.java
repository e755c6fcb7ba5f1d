package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.law.Article;
import disclosure.outcome.LetterKind;
import disclosure.remedy.RemedyClause;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyPeriods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Until when an applicant may turn to whom (law.md K-14 … K-17): counted from service, and over silence from the due day.
 * For the bureau to know how long a decision is open; whether a remedy is in time the authority or court judges.
 *
 * @param until the last day, rolled off days off (R-CAL-04)
 * @param provisional it rests on a year without a published calendar
 */
public record RemedyDay(Way way, LocalDate until, Article article, boolean provisional) {

    /** Where an applicant may turn to. */
    public enum Way {
        /** Before any suit: what is withheld under Arts. 14 to 16, decided since 2024-01-01. */
        RECONSIDERATION_FIRST,
        RECONSIDERATION,
        SUIT,
        /** Counted from the day the decision reached the bureau. */
        SUIT_AFTER_RECONSIDERATION,
        SUIT_OVER_SILENCE
    }

    /** Empty before service, unless the due day has passed without a reply. */
    public static List<RemedyDay> of(CaseFile file, Standing standing, WorkingDays calendar, LocalDate today) {
        List<RemedyDay> days = new ArrayList<>();
        RemedyPeriods periods = new RemedyPeriods(calendar);
        LocalDate dueOn = standing.replyDueOn();
        if (dueOn != null && standing.closedOn() == null && standing.repliedOn() == null && today.isAfter(dueOn))
            days.add(day(
                    Way.SUIT_OVER_SILENCE, dueOn, periods.suitOverSilenceUntil(dueOn), RemedyPeriods.SUIT, calendar));
        file.last(DeliveryAct.ReplyServed.class)
                .ifPresent(served -> days.addAll(afterReply(file, served.on(), periods, calendar)));
        file.last(DeliveryAct.ClosingLetterServed.class)
                .ifPresent(served -> days.addAll(afterClosing(file, served.on(), periods, calendar)));
        lastReconsideration(file)
                .ifPresent(on -> days.add(day(
                        Way.SUIT_AFTER_RECONSIDERATION,
                        on,
                        periods.suitAfterReconsiderationUntil(on),
                        RemedyPeriods.SUIT_AFTER_RECONSIDERATION,
                        calendar)));
        return days;
    }

    private static List<RemedyDay> afterReply(
            CaseFile file, LocalDate servedOn, RemedyPeriods periods, WorkingDays calendar) {
        Optional<LocalDate> decided = file.last(DeliveryAct.LetterIssued.class).map(DeliveryAct.LetterIssued::on);
        if (decided.isEmpty() || file.draft().isEmpty()) return List.of();
        Set<RemedyClause> clauses = RemedyClause.of(file.draft().get().draft(), decided.get());
        return afterService(clauses, decided.get(), servedOn, periods, calendar);
    }

    /** Abandoned and unpaid requests are decided upon, a withdrawal is not (law.md §7.1). */
    private static List<RemedyDay> afterClosing(
            CaseFile file, LocalDate servedOn, RemedyPeriods periods, WorkingDays calendar) {
        return file.last(DeliveryAct.ClosingLetterIssued.class).stream()
                .flatMap(issued -> LetterKind.read(issued.letter()).stream()
                        .map(letter -> RemedyClause.of(letter, issued.on()))
                        .flatMap(clauses -> afterService(clauses, issued.on(), servedOn, periods, calendar).stream()))
                .toList();
    }

    private static List<RemedyDay> afterService(
            Set<RemedyClause> clauses,
            LocalDate decidedOn,
            LocalDate servedOn,
            RemedyPeriods periods,
            WorkingDays calendar) {
        List<RemedyDay> days = new ArrayList<>();
        LocalDate reconsideration = periods.reconsiderationUntil(servedOn);
        if (clauses.contains(RemedyClause.A))
            days.add(
                    day(Way.RECONSIDERATION_FIRST, servedOn, reconsideration, RemedyPeriods.RECONSIDERATION, calendar));
        if (clauses.stream().anyMatch(clause -> clause != RemedyClause.A)) {
            LocalDate suit = periods.suitUntil(decidedOn, servedOn);
            days.add(day(Way.RECONSIDERATION, servedOn, reconsideration, RemedyPeriods.RECONSIDERATION, calendar));
            days.add(day(Way.SUIT, servedOn, suit, RemedyPeriods.SUIT, calendar));
        }
        return days;
    }

    private static Optional<LocalDate> lastReconsideration(CaseFile file) {
        LocalDate last = null;
        for (RemedyAct.RemedyDecided decided : file.all(RemedyAct.RemedyDecided.class))
            if (isReconsideration(file, decided.id())) last = decided.on();
        return Optional.ofNullable(last);
    }

    private static boolean isReconsideration(CaseFile file, String id) {
        return file.all(RemedyAct.RemedyFiled.class).stream()
                .anyMatch(filed -> filed.id().equals(id) && filed.remedy() == RemedyKind.RECONSIDERATION);
    }

    private static RemedyDay day(Way way, LocalDate from, LocalDate until, Article article, WorkingDays calendar) {
        return new RemedyDay(way, until, article, calendar.isProvisional(from, until));
    }
}
