package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.clock.ClockPolicy;
import disclosure.clock.ExplainedDay;
import disclosure.clock.ReplyClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By when the {@link TimePlan} wants the open tasks of one case done, as of a day. The days are those that the reply clock
 * counts: what it leaves out the plan leaves out, while it stands still nothing is planned, and where it begins anew the
 * plan does (docs/decisions/016-time-plan.md).
 */
public final class PlannedDays {

    private final TimePlan plan;
    private final WorkingDays calendar;
    private final LocalDate asOf;
    private final List<HouseAct.PlanMissed> told;

    /** The days that the clock has counted and will, none while it stands still. */
    private final List<LocalDate> counted;

    /** The same with the day it counts from, which it does not count though there may be work on it. */
    private final List<LocalDate> worked;

    private PlannedDays(
            TimePlan plan,
            WorkingDays calendar,
            LocalDate asOf,
            List<ExplainedDay> days,
            List<HouseAct.PlanMissed> told) {
        this.plan = plan;
        this.calendar = calendar;
        this.asOf = asOf;
        this.told = told;
        this.counted = days.stream()
                .filter(day -> day.kind() == ExplainedDay.Kind.COUNTED)
                .map(ExplainedDay::date)
                .toList();
        Stream<LocalDate> base =
                days.stream().limit(1).map(first -> first.date().minusDays(1)).filter(calendar::isWorkingDay);
        this.worked = Stream.concat(base, counted.stream()).toList();
    }

    public static PlannedDays of(
            TimePlan plan, CaseFile file, WorkingDays calendar, ClockPolicy policy, LocalDate asOf) {
        boolean over = file.closedOn().isPresent() || file.receivedOn().isEmpty();
        return new PlannedDays(
                plan,
                calendar,
                asOf,
                over ? List.of() : ReplyClock.days(calendar, policy, file.clockEvents(), asOf),
                file.all(HouseAct.PlanMissed.class));
    }

    /**
     * @param openedOn the day the task came into being
     * @param dueOn its day by law; without one no period runs, and nothing is planned
     * @return never after {@code dueOn}; empty for tasks that are in no plan, and for those that came too late for the law
     */
    public Optional<LocalDate> plannedOn(TaskKind task, LocalDate openedOn, @Nullable LocalDate dueOn) {
        if (dueOn == null || counted.isEmpty() || dueOn.isBefore(openedOn)) return Optional.empty();
        return switch (task) {
            case REGISTER_REQUEST -> within(plan.register(), openedOn, dueOn);
            case ASSIGN_DIVISION -> within(plan.assign(), openedOn, dueOn);
            case SEND_CORRECTION_NOTICE -> onClock(plan.check(), openedOn, dueOn);
            case HANDLE_REQUEST, DIVISION_REVIEW -> onClock(plan.draft(), openedOn, dueOn);
            case CONFIDENTIALITY_REVIEW -> within(plan.secrecy(), openedOn, dueOn);
            case LEGAL_REVIEW -> within(plan.legal(), openedOn, dueOn);
            case LEADER_REVIEW, SIGN_REPLY -> within(plan.signature(), openedOn, dueOn);
            case ISSUE_LETTER, DELIVER_REPLY -> within(plan.dispatch(), openedOn, dueOn);
            default -> Optional.empty();
        };
    }

    /** Counted from the day the task came into being, or from the day the clock began anew after that. */
    private Optional<LocalDate> within(int workingDays, LocalDate openedOn, LocalDate dueOn) {
        return Optional.of(atMost(dueOn, nth(workingDays, openedOn)));
    }

    /** Counted from receipt, whenever the task came into being; one that comes too late for that has the next working day. */
    private Optional<LocalDate> onClock(int workingDays, LocalDate openedOn, LocalDate dueOn) {
        Optional<LocalDate> planned = nth(workingDays, LocalDate.MIN);
        boolean passed = planned.filter(day -> day.isBefore(openedOn)).isPresent();
        return Optional.of(atMost(dueOn, passed ? nth(1, openedOn) : planned));
    }

    /** The n-th counted day after that one, for 0 the first on or after it; empty beyond what is counted up to the due day. */
    private Optional<LocalDate> nth(int workingDays, LocalDate from) {
        return workingDays == 0
                ? worked.stream().filter(day -> !day.isBefore(from)).findFirst()
                : counted.stream()
                        .filter(day -> day.isAfter(from))
                        .skip(workingDays - 1L)
                        .findFirst();
    }

    private static LocalDate atMost(LocalDate dueOn, Optional<LocalDate> planned) {
        return planned.filter(day -> day.isBefore(dueOn)).orElse(dueOn);
    }

    /** Whether the day has passed and nobody was told: on the working day after it, or as soon after as anybody looks. */
    public boolean missed(TaskKind task, LocalDate plannedOn) {
        return tellOn(task, plannedOn).filter(asOf::equals).isPresent();
    }

    /** The day on which it is told that the planned day has passed, today if that is overdue; empty once it was told. */
    public Optional<LocalDate> tellOn(TaskKind task, LocalDate plannedOn) {
        LocalDate day = calendar.add(plannedOn, 1);
        return isTold(task, plannedOn) ? Optional.empty() : Optional.of(day.isBefore(asOf) ? asOf : day);
    }

    private boolean isTold(TaskKind task, LocalDate plannedOn) {
        return told.stream()
                .anyMatch(act -> act.task() == task && act.plannedOn().equals(plannedOn));
    }
}
