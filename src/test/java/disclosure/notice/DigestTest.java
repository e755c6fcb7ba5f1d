package disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportStep;
import disclosure.calendar.ShippedCalendar;
import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AlertLevel;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Escalation;
import disclosure.casefile.HouseAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.SupervisionAct;
import disclosure.clock.ClockPolicy;
import disclosure.handling.DigestLevel;
import disclosure.handling.HouseLanguage;
import disclosure.handling.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One digest a day to whom something is asked of (R-SUP-02), through the outbox to a real mail server, once. */
class DigestTest extends Digests {

    /** Friday; due on 2026-03-30 Mon after receipt on 2026-03-02. */
    private static final LocalDate YELLOW_DAY = LocalDate.parse("2026-03-23");

    private static final String SECRET = "申请公开张三的档案";

    private Reference reference;

    @BeforeEach
    void registered() {
        reference = store.open(1, "li@example.invalid");
        acts(
                new Act.ReceiptConfirmed(LocalDate.parse("2026-03-02"), "x"),
                new Act.RequestRegistered(LocalDate.parse("2026-03-02"), Act.Need.HANDLING, false),
                new Act.DivisionAssigned(LocalDate.parse("2026-03-02"), "GK"));
    }

    private void acts(Act... acts) {
        for (Act act : acts) {
            CaseFile file = store.files.find(reference).orElseThrow();
            RecordedAct added = new RecordedAct(
                    file.acts().size() + 1, act, Instant.parse("2026-03-02T01:00:00Z"), Actor.CLOCK.id());
            CaseFile longer = file.with(added);
            Standing standing = Standing.of(longer, ShippedCalendar.workingDays(), ClockPolicy.defaults(), YELLOW_DAY);
            store.files.append(reference, List.of(added), standing);
        }
    }

    private void alert(AlertLevel level, LocalDate on) {
        CaseFile file = store.files.find(reference).orElseThrow();
        HouseAct.AlertRaised raised = new HouseAct.AlertRaised(on, level, LocalDate.parse("2026-03-30"));
        acts(
                raised,
                Escalation.defaults()
                        .asked(file, raised, ShippedCalendar.workingDays())
                        .orElseThrow());
    }

    @Test
    void at_night_and_on_days_off_nothing_leaves_and_then_one_a_day_whatever_restarts() throws Exception {
        alert(AlertLevel.DUE_IN_5, YELLOW_DAY);
        assertThat(sent("2026-03-23T00:01:00")).isZero();
        assertThat(sent("2026-03-23T07:59:59")).isZero();
        assertThat(sent("2026-03-23T20:00:00")).isZero();
        assertThat(sent("2026-03-28T10:00:00")).as("a Saturday").isZero();
        assertThat(received()).isEmpty();

        assertThat(sent("2026-03-24T08:00:00")).isEqualTo(2);
        restart();
        assertThat(sent("2026-03-24T08:05:00")).isZero();
        assertThat(sent("2026-03-24T19:59:00")).isZero();
        assertThat(received()).as("yellow goes to the handlers alone").containsExactly("handler", "handler2");
        assertThat(sent("2026-03-25T08:00:00")).isEqualTo(2);

        String body = GreenMailUtil.getBody(mail.getReceivedMessages()[0]);
        String text = mail.getReceivedMessages()[0].getContent().toString();
        assertThat(text).contains(reference.value(), "2026-03-30", "2026-03-24", "黄色预警");
        assertThat(text + body + mail.getReceivedMessages()[0].getSubject()).doesNotContain(SECRET, "张三", "李", "li@");
    }

    @Test
    void whoever_is_away_is_stood_in_for_and_gets_none() {
        alert(AlertLevel.DUE_IN_3, LocalDate.parse("2026-03-25"));
        store.people.keep(
                new People.Absence("head", "handler2", LocalDate.parse("2026-03-25"), LocalDate.parse("2026-03-25")));

        assertThat(sent("2026-03-25T09:00:00")).isEqualTo(2);
        assertThat(received()).as("one mail for both roles").containsExactly("handler", "handler2");
        assertThat(sent("2026-03-26T09:00:00")).isEqualTo(3);
    }

    @Test
    void a_person_gets_what_was_chosen_and_when() {
        alert(AlertLevel.DUE_IN_5, YELLOW_DAY);
        choose("handler", false, 20, 8, EnumSet.allOf(DigestLevel.class));
        choose("handler2", true, 8, 12, EnumSet.allOf(DigestLevel.class));

        assertThat(sent("2026-03-23T09:00:00")).isZero();
        assertThat(sent("2026-03-23T12:00:00")).isEqualTo(1);
        choose("handler2", true, 20, 8, EnumSet.of(DigestLevel.OVERDUE));
        assertThat(sent("2026-03-24T12:00:00")).isZero();
        assertThat(received()).containsExactly("handler2");
    }

    @Test
    void none_once_the_case_is_paused_or_answered() {
        alert(AlertLevel.DUE_IN_5, YELLOW_DAY);
        acts(new Act.CorrectionNoticeSent(YELLOW_DAY, List.of("x"), "x", 15));
        assertThat(sent("2026-03-24T09:00:00")).as("the clock is off").isZero();
        acts(new Act.RequestWithdrawn(YELLOW_DAY, "x"));
        assertThat(sent("2026-03-25T09:00:00")).isZero();
    }

    @Test
    void what_a_person_asks_is_listed_as_such_and_never_to_the_one_who_asked() throws Exception {
        LocalDate by = LocalDate.parse("2026-03-26");
        acts(new SupervisionAct.SupervisionAsked(YELLOW_DAY, "d1", Role.OFFICE_HEAD, SECRET, by));

        assertThat(sent("2026-03-23T09:00:00")).isEqualTo(1);
        assertThat(received()).containsExactly("office");
        assertThat(mail.getReceivedMessages()[0].getContent().toString())
                .contains("人工督办", "2026-03-26")
                .doesNotContain(SECRET);
    }

    @Test
    void cases_and_a_report_are_one_message() {
        acts(new SupervisionAct.SupervisionAsked(
                YELLOW_DAY, "d1", Role.OFFICE_HEAD, SECRET, LocalDate.parse("2026-03-26")));
        store.duties.plan(ReportPeriod.of(2025));
        store.duties.opened(ReportPeriod.of(2025), ReportStep.PREPARE_REPORT);

        assertThat(sent("2026-03-23T09:00:00")).isEqualTo(1);
        assertThat(received()).containsExactly("office");
        assertThat(text()).contains("督办提醒（1 件）、报表提醒（1 项）", reference.value(), "2025年政府信息公开工作年度报告", "已逾期");
    }

    @Test
    void each_is_written_to_in_the_language_they_chose() {
        acts(new SupervisionAct.SupervisionAsked(
                YELLOW_DAY, "d1", Role.OFFICE_HEAD, SECRET, LocalDate.parse("2026-03-26")));
        store.duties.plan(ReportPeriod.of(2025));
        store.duties.opened(ReportPeriod.of(2025), ReportStep.PREPARE_REPORT);
        reads("office", HouseLanguage.ENGLISH);
        choose("office", true, 19, 7, EnumSet.allOf(DigestLevel.class));

        assertThat(sent("2026-03-23T09:00:00")).isEqualTo(1);
        assertThat(text())
                .contains("Supervision (1), Reports (1)", reference.value(), "asked by a person", "2026-03-26")
                .contains("Annual report 2025, 2025-01-01 to 2025-12-31, to be prepared, due on 2026-01-31", "late")
                .doesNotContainPattern("\\p{IsHan}");
        reads("office", HouseLanguage.CHINESE);
        assertThat(sent("2026-03-24T09:00:00")).isEqualTo(1);
        assertThat(text()).contains("督办提醒（1 件）、报表提醒（1 项）").doesNotContain("Reports");
    }
}
