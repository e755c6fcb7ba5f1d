package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.SupervisionAct.SupervisionAsked;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom the clock asks by itself once a due day is near or past, and ever higher up: yellow, orange, red, overdue (law.md
 * R-SUP-02). What it asks is a 督办 as any other, so that the answer lies in the file.
 *
 * @param addressees by level, the nearest to the case first; a level without any is told and asks nobody
 */
public record Escalation(Map<AlertLevel, List<Role>> addressees) {

    /** Working days in which the answer is owed. */
    private static final int TO_ANSWER = 1;

    public Escalation {
        Map<AlertLevel, List<Role>> copy = new EnumMap<>(AlertLevel.class);
        addressees.forEach((level, roles) -> {
            if (!level.isOfReply()) throw new IllegalArgumentException("no level of supervision: " + level);
            roles.forEach(Escalation::requireAnswerable);
            copy.put(level, List.copyOf(roles));
        });
        addressees = Map.copyOf(copy);
    }

    private static void requireAnswerable(Role role) {
        if (!Permissions.may(role, ActKind.SUPERVISION_ANSWERED, Stage.ASSIGNED))
            throw new IllegalArgumentException("nobody in that role answers for a case: " + role);
    }

    /** Handler, then the head of the division, then the head of the working body, then the leader as well. */
    public static Escalation defaults() {
        return new Escalation(Map.of(
                AlertLevel.DUE_IN_5, List.of(Role.HANDLER),
                AlertLevel.DUE_IN_3, List.of(Role.HANDLER, Role.DIVISION_HEAD),
                AlertLevel.DUE_IN_1, List.of(Role.HANDLER, Role.DIVISION_HEAD, Role.OFFICE_HEAD),
                AlertLevel.OVERDUE, List.of(Role.HANDLER, Role.DIVISION_HEAD, Role.OFFICE_HEAD, Role.LEADER)));
    }

    /**
     * What is asked together with an alert. A case without a division has neither handler nor head yet: then the working
     * body answers, which has not assigned it.
     */
    public Optional<SupervisionAsked> asked(CaseFile file, HouseAct.AlertRaised alert, WorkingDays calendar) {
        List<Role> roles = new ArrayList<>(addressees.getOrDefault(alert.level(), List.of()));
        if (roles.isEmpty()) return Optional.empty();
        if (file.division().isEmpty()) roles.removeIf(Role::isDivisional);
        if (roles.isEmpty()) roles.add(Role.OFFICE_HEAD);
        int last = roles.size() - 1;
        return Optional.of(new SupervisionAsked(
                alert.on(),
                Supervision.nextNumber(file),
                roles.get(last),
                what(alert),
                calendar.add(alert.on(), TO_ANSWER),
                alert.level(),
                roles.subList(0, last)));
    }

    private static String what(HouseAct.AlertRaised alert) {
        int days = alert.level().workingDaysBefore();
        return alert.level() == AlertLevel.OVERDUE
                ? "答复期限 %s 已过，尚未答复。请说明原因和办结时间。".formatted(alert.dueOn())
                : "答复期限 %s 将至，剩余不超过 %d 个工作日。请说明办理进度。".formatted(alert.dueOn(), days);
    }
}
