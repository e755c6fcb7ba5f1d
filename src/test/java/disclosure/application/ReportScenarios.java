package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.annual.ReportPeriod;
import disclosure.calendar.WorkingDays;
import disclosure.handling.Calendars;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reports over HTTP: files, what is published and what moved since; their work begins and is told of as time goes by. */
abstract class ReportScenarios extends Application {

    private static final String CLOCK = "/api/training/clock";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    Calendars calendars;

    @Test
    void the_files_are_answered_to_whoever_asks_for_them() {
        int year = now().getYear();
        Reply sheet = as("leader")
                .with("Accept", XLSX)
                .get("/api/reports/annual/" + year)
                .is(200);
        assertThat(sheet.header("Content-Type")).startsWith(XLSX);
        assertThat(sheet.header("Content-Disposition")).contains("filename*=UTF-8''" + year + "%E5%B9%B4");
        as("handler").with("Accept", XLSX).get("/api/reports/annual/" + year).is(403);
        assertThat(as("leader")
                        .get("/api/reports/annual/" + year)
                        .is(200)
                        .json()
                        .get("columns"))
                .as("JSON to whoever asks for nothing")
                .hasSize(7);
    }

    @Test
    void a_month_that_was_sent_stays_and_the_next_begins_on_its_day() {
        cases.atHandling();
        YearMonth month = YearMonth.from(now());
        String at = "/api/reports/monthly/" + month;
        int received = as("office").get(at).is(200).json().get("received").asInt();
        assertThat(received).isPositive();
        as("office")
                .post(at + "/publications", Map.of("confirmed", false))
                .is(409)
                .isProblem();

        WorkingDays calendar = calendars.current();
        ReportPeriod period = ReportPeriod.of(month);
        LocalDate begins = period.beginsOn(calendar);
        as("admin").put(CLOCK, Map.of("now", begins + "T12:00:00+08:00")).is(200);
        assertThat(steps(period)).containsExactly("PREPARE_REPORT");
        assertThat(steps(period.next())).as("planned, not begun").containsExactly("null");
        LocalDate late = period.inTimeUntil(calendar).plusDays(1);
        as("admin").put(CLOCK, Map.of("now", late + "T12:00:00+08:00")).is(200);
        assertThat(told(period)).containsExactly("IN_ONE_DAY", "IN_THREE_DAYS", "LATE");

        JsonNode sent = as("office")
                .post(at + "/publications", Map.of("confirmed", false))
                .is(200)
                .json();
        assertThat(sent.get("version").asInt()).isEqualTo(1);
        assertThat(steps(period)).containsExactly("null");
        assertThat(as("leader").get(at + "/publications").json().get(0).get("xlsxSha256"))
                .isEqualTo(sent.get("xlsxSha256"));
        as("leader").with("Accept", XLSX).get(at + "/publications/1").is(200);
        as("leader").with("Accept", XLSX).get(at + "/publications/2").is(404);
        assertThat(as("leader").get(at + "/publications/1/differences").is(200).json())
                .as("as it was sent")
                .allSatisfy(list -> assertThat(list).isEmpty());
        as("handler").get(at + "/publications/1/differences").is(403);
    }

    private List<String> steps(ReportPeriod period) {
        return sql()
                .queryForList("SELECT step FROM report_duty WHERE period_key = ?", String.class, period.key())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private List<String> told(ReportPeriod period) {
        return sql().queryForList(
                        "SELECT reminder FROM report_reminder WHERE period_key = ? ORDER BY reminder",
                        String.class,
                        period.key());
    }
}
