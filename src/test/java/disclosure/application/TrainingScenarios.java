package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.calendar.WorkingDays;
import disclosure.handling.Calendars;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Contract §8: the clock that training and acceptance tests move. */
abstract class TrainingScenarios extends Application {

    private static final String CLOCK = "/api/training/clock";

    @Autowired
    Calendars calendars;

    @Test
    void it_is_read_by_staff_and_moved_forward_by_the_administrator_alone() {
        OffsetDateTime now = now();
        assertThat(now.getOffset()).isEqualTo(ZoneOffset.ofHours(8));
        as("supervisor").get(CLOCK).is(200);
        nobody().get(CLOCK).is(401).isProblem();
        Map<String, String> later = Map.of("now", now.plusMinutes(1).toString());
        nobody().put(CLOCK, later).is(401).isProblem();
        for (String person : List.of("supervisor", "office", "registrar", "security", "auditor"))
            as(person).put(CLOCK, later).is(403).isProblem();
        as("admin")
                .put(CLOCK, Map.of("now", now.minusDays(1).toString()))
                .is(409)
                .isProblem();
        for (String bad : List.of("", "2026", "2026-02-30T09:00:00+08:00", "2026-13-01T09:00:00+08:00", "2026-03-01"))
            as("admin").put(CLOCK, Map.of("now", bad)).isBadInput();
        assertThat(now()).isBetween(now, now.plusSeconds(59));
        OffsetDateTime moved = OffsetDateTime.parse(
                as("admin").put(CLOCK, later).is(200).json().get("now").asText());
        assertThat(moved).isEqualTo(now.plusMinutes(1));
    }

    @Test
    void a_jump_over_many_days_raises_each_alert_on_its_own_day() {
        String running = cases.atHandling();
        String archived = cases.archived();
        WorkingDays calendar = calendars.current();
        LocalDate due = LocalDate.parse(standing(running).get("replyDueOn").asText());
        LocalDate until = calendar.add(due, 2);
        as("admin").put(CLOCK, Map.of("now", until + "T18:00:00+08:00")).is(200);
        assertThat(now().toLocalDate()).isEqualTo(until);

        assertThat(alerts(running))
                .containsExactly(
                        "DUE_IN_5 " + calendar.subtract(due, 5),
                        "DUE_IN_3 " + calendar.subtract(due, 3),
                        "DUE_IN_1 " + calendar.subtract(due, 1),
                        "OVERDUE " + calendar.add(due, 1),
                        "OVERDUE " + until);
        assertThat(alerts(archived)).isEmpty();
        LocalDate received = LocalDate.parse(standing(running).get("receivedOn").asText());
        assertThat(planMissed(running)).containsExactly("HANDLE_REQUEST " + calendar.add(received, 11));
        assertThat(planMissed(archived)).isEmpty();
        assertThat(standing(running).get("overdue").asBoolean()).isTrue();
        JsonNode late = as("handler")
                .get("/api/tasks?scope=claimable&overdue=true&q=" + running)
                .json()
                .get("items")
                .get(0);
        assertThat(late.get("overdue").asBoolean()).isTrue();
        assertThat(late.get("workingDaysLeft").asInt()).isEqualTo(-2);
    }

    private List<String> planMissed(String reference) {
        List<String> missed = new ArrayList<>();
        for (JsonNode act : as("office").get("/api/cases/" + reference).json().get("acts"))
            if (act.get("kind").asText().equals("PLAN_MISSED"))
                missed.add(act.get("details").get("task").asText() + " "
                        + act.get("on").asText());
        return missed;
    }

    private List<String> alerts(String reference) {
        List<String> alerts = new ArrayList<>();
        for (JsonNode act : as("office").get("/api/cases/" + reference).json().get("acts")) {
            if (!act.get("kind").asText().equals("ALERT_RAISED")) continue;
            String on = act.get("on").asText();
            assertThat(OffsetDateTime.parse(act.get("at").asText()).toLocalDate())
                    .as("recorded that day")
                    .isEqualTo(on);
            assertThat(act.get("by").asText()).isEqualTo("clock");
            alerts.add(act.get("details").get("level").asText() + " " + on);
        }
        return alerts;
    }
}
