package disclosure.handling;

import static disclosure.handling.Dashboard.Figure.*;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.handling.Dashboard.Figure;
import disclosure.handling.DashboardFigures.Answered;
import disclosure.handling.DashboardFigures.Filter;
import disclosure.handling.DashboardFigures.Remedies;
import disclosure.handling.HouseFigures.Bands;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The dashboard for those who look over the house; a fixed number of statements, however many cases there are. */
@Service
public class ReadingDashboard {

    /** （三）不予公开, the eight rows. */
    static final Set<ReportRow> REFUSALS = EnumSet.range(ReportRow.STATE_SECRET, ReportRow.ADMINISTRATIVE_QUERY);

    private static final Set<ActKind> COUNTED = EnumSet.of(ActKind.CONSULTATION_SENT, ActKind.WITHHOLDING_REASSESSED);

    private static final int NEAR = 5;
    private static final int NEARER = 3;

    private final DashboardFigures figures;
    private final Calendars calendars;

    ReadingDashboard(DashboardFigures figures, Calendars calendars) {
        this.figures = figures;
        this.calendars = calendars;
    }

    public Ruling<Dashboard> of(Filter filter, Actor actor, Moment now) {
        if (Supervising.OVERSEERS.stream().noneMatch(actor::is))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.DASHBOARD);
        if (filter.to().isBefore(filter.from()))
            return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        return Ruling.granted(read(filter, now.today()));
    }

    private Dashboard read(Filter filter, LocalDate today) {
        Map<ReportRow, Integer> closed = new EnumMap<>(ReportRow.class);
        for (ReportRow row : ReportRow.values()) closed.put(row, 0);
        closed.putAll(figures.closed(filter));
        Map<Figure, @Nullable BigDecimal> all = new EnumMap<>(Figure.class);
        flow(all, filter, closed);
        near(all, filter, today);
        replies(all, figures.answered(filter));
        money(all, figures.fees(filter));
        remedies(all, filter);
        rest(all, filter);
        Map<String, Integer> refused = new LinkedHashMap<>();
        REFUSALS.forEach(row -> refused.merge(article(row), closed.getOrDefault(row, 0), Integer::sum));
        return new Dashboard(filter, today, all, closed, refused);
    }

    private void flow(Map<Figure, @Nullable BigDecimal> all, Filter filter, Map<ReportRow, Integer> closed) {
        DashboardFigures.Received received = figures.received(filter);
        int carried = figures.carriedIn(filter);
        int ended = closed.values().stream().mapToInt(Integer::intValue).sum();
        int refused =
                REFUSALS.stream().mapToInt(row -> closed.getOrDefault(row, 0)).sum();
        count(all, RECEIVED, received.requests());
        count(all, CARRIED_IN, carried);
        count(all, CLOSED, ended);
        count(all, OPEN, carried + received.requests() - ended);
        all.put(CORRECTION_RATE, Dashboard.ratio(received.noticed(), received.requests()));
        all.put(CORRECTION_SUCCESS, Dashboard.ratio(received.corrected(), received.corrected() + received.abandoned()));
        all.put(REFUSAL_RATE, Dashboard.ratio(refused, ended));
        count(all, EXCESSIVE, closed.getOrDefault(ReportRow.EXCESSIVE, 0));
    }

    private void near(Map<Figure, @Nullable BigDecimal> all, Filter filter, LocalDate today) {
        WorkingDays calendar = calendars.current();
        DashboardFigures.Near near = figures.near(
                filter,
                new Bands(today, calendar.add(today, 1), calendar.add(today, NEARER), calendar.add(today, NEAR)));
        count(all, OVERDUE, near.late());
        count(all, DUE_IN_1, near.one());
        count(all, DUE_IN_3, near.three());
        count(all, DUE_IN_5, near.five());
    }

    private static void replies(Map<Figure, @Nullable BigDecimal> all, List<Answered> answered) {
        int replies = sum(answered, Answered::replies);
        int timed = sum(answered, Answered::timed);
        int inTime = sum(answered, Answered::inTime);
        count(all, ANSWERED, replies);
        count(all, ANSWERED_TIMED, timed);
        count(all, ANSWERED_IN_TIME, inTime);
        count(all, ANSWERED_LATE, timed - inTime);
        count(all, DUE_DAY_UNKNOWN, replies - timed);
        all.put(ON_TIME_RATE, Dashboard.ratio(inTime, timed));
        all.put(EXTENSION_RATE, Dashboard.ratio(sum(answered, Answered::extended), replies));
        count(all, EXCLUDED_DAYS, sum(answered, Answered::excludedDays));
        DaysUsed days = DaysUsed.of(answered);
        all.put(AVERAGE_DAYS, days.average());
        all.put(MEDIAN_DAYS, days.median());
    }

    private static void money(Map<Figure, @Nullable BigDecimal> all, DashboardFigures.Fees fees) {
        count(all, FEE_NOTICES, fees.notices());
        count(all, FEES_PAID, fees.paid());
        count(all, FEES_UNPAID, fees.notices() - fees.paid());
        count(all, FEE_AMOUNT, fees.yuan());
        count(all, FEE_AMOUNT_PAID, fees.paidYuan());
    }

    private void remedies(Map<Figure, @Nullable BigDecimal> all, Filter filter) {
        List<Remedies> filed = figures.filed(filter);
        List<Remedies> concluded = figures.concluded(filter).stream()
                .filter(one -> one.kind().isReported())
                .toList();
        count(all, RECONSIDERATIONS, number(filed, one -> one.kind() == RemedyKind.RECONSIDERATION));
        count(
                all,
                SUITS,
                number(
                        filed,
                        one -> one.kind() == RemedyKind.DIRECT_LITIGATION
                                || one.kind() == RemedyKind.LITIGATION_AFTER_RECONSIDERATION));
        count(all, COMPLAINTS, number(filed, one -> one.kind() == RemedyKind.COMPLAINT));
        int ended = number(concluded, one -> true);
        count(all, REMEDIES_CONCLUDED, ended);
        all.put(
                CORRECTED_RATE,
                Dashboard.ratio(number(concluded, one -> one.category() == RemedyCategory.CORRECTED), ended));
    }

    private void rest(Map<Figure, @Nullable BigDecimal> all, Filter filter) {
        Map<ActKind, Integer> acts = figures.acts(filter, COUNTED);
        DashboardFigures.Secrecy secrecy = figures.secrecy(filter);
        DashboardFigures.Trained trained = figures.trained(filter.from(), filter.to());
        count(all, CONSULTATIONS, acts.getOrDefault(ActKind.CONSULTATION_SENT, 0));
        count(all, REASSESSMENTS, acts.getOrDefault(ActKind.WITHHOLDING_REASSESSED, 0));
        count(all, CONVERSIONS, figures.published(filter));
        count(all, SECRECY_REVIEWS, secrecy.reviews());
        all.put(SECRECY_AVERAGE_DAYS, Dashboard.ratio(secrecy.days(), secrecy.reviews()));
        count(all, TRAININGS, trained.sessions());
        count(all, TRAINED_PEOPLE, trained.people());
    }

    private static String article(ReportRow row) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.reportRow() == row)
                .map(outcome -> outcome.basis().get(0).toString())
                .findFirst()
                .orElseThrow();
    }

    private static void count(Map<Figure, @Nullable BigDecimal> all, Figure figure, int number) {
        all.put(figure, BigDecimal.valueOf(number));
    }

    private static int number(List<Remedies> remedies, Predicate<Remedies> which) {
        return remedies.stream().filter(which).mapToInt(Remedies::number).sum();
    }

    private static int sum(List<Answered> answered, ToIntFunction<Answered> figure) {
        return answered.stream().mapToInt(figure).sum();
    }
}
