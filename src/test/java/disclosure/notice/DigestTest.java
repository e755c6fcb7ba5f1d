package disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
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
import disclosure.handling.HouseRules;
import disclosure.handling.InMemoryCalendars;
import disclosure.handling.Moment;
import disclosure.handling.People;
import disclosure.handling.PostingMessages;
import disclosure.handling.SendingDigests;
import disclosure.handling.StaffMail.Settings;
import disclosure.handling.Supervising;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.store.StoredOutbox;
import disclosure.store.TestDatabases;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One digest a day to whom something is asked of (R-SUP-02), through the outbox to a real mail server, once. */
class DigestTest {

    private static final HouseRules RULES =
            new HouseRules("RSJ", "某市人力资源和社会保障局", "人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15);
    /** Friday; due on 2026-03-30 Mon after receipt on 2026-03-02. */
    private static final LocalDate YELLOW_DAY = LocalDate.parse("2026-03-23");

    private static final String SECRET = "申请公开张三的档案";

    private final DataSource database = TestDatabases.migrated(TestDatabases.h2());
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private StoredOutbox store = new StoredOutbox(database);
    private Reference reference;

    @BeforeEach
    void staff() {
        mail.start();
        store.people.keep(new People.Division("GK", "公开处"));
        for (String id : List.of("handler", "handler2"))
            store.people.keep(new People.Person(id, id, Set.of(Role.HANDLER), "GK", true), null);
        store.people.keep(new People.Person("head", "head", Set.of(Role.DIVISION_HEAD), "GK", true), null);
        store.people.keep(new People.Person("office", "office", Set.of(Role.OFFICE_HEAD), null, true), null);
        for (String id : List.of("handler", "handler2", "head", "office"))
            store.staffMail.keep(id, Settings.DEFAULT.withEmail(id + "@bureau.example"));
        reference = store.open(1, "li@example.invalid");
        acts(
                new Act.ReceiptConfirmed(LocalDate.parse("2026-03-02"), "x"),
                new Act.RequestRegistered(LocalDate.parse("2026-03-02"), Act.Need.HANDLING, false),
                new Act.DivisionAssigned(LocalDate.parse("2026-03-02"), "GK"));
    }

    @AfterEach
    void stop() {
        mail.stop();
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

    /** As after a restart: nothing is remembered but the database. */
    private int sent(String at) {
        Moment now = new Moment(Instant.parse(at + "+08:00"));
        PostingMessages posting = new PostingMessages(
                store.files, store.applicants, store.consulted, store.attachments, store.outbox, store.staffMail);
        int posted = new SendingDigests(
                        new Supervising(null, store.files, store.figures),
                        store.staffMail,
                        store.people,
                        new InMemoryCalendars(),
                        posting,
                        store.unit)
                .send(now);
        MailSettings settings = new MailSettings(
                "127.0.0.1", mail.getSmtp().getPort(), "d@bureau.example", null, null, MailSettings.Encryption.NONE);
        new Sender(store.queue(), store.files, store.attachments, new MailServer(settings), RULES).sendDue(now::at);
        return posted;
    }

    private List<String> received() {
        return Stream.of(mail.getReceivedMessages())
                .map(DigestTest::to)
                .sorted()
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(RecipientType.TO))
                    .replaceAll("@.*", "")
                    .substring(1);
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
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
        store = new StoredOutbox(database, agency());
        assertThat(sent("2026-03-24T08:05:00")).isZero();
        assertThat(sent("2026-03-24T19:59:00")).isZero();
        assertThat(received()).as("yellow goes to the handlers alone").containsExactly("handler", "handler2");
        assertThat(sent("2026-03-25T08:00:00")).isEqualTo(2);

        String body = GreenMailUtil.getBody(mail.getReceivedMessages()[0]);
        String text = mail.getReceivedMessages()[0].getContent().toString();
        assertThat(text).contains(reference.value(), "2026-03-30", "2026-03-24", "黄色预警");
        assertThat(text + body + mail.getReceivedMessages()[0].getSubject()).doesNotContain(SECRET, "张三", "李", "li@");
    }

    private String agency() {
        return store.agency;
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

    private void choose(String person, boolean on, int from, int to, Set<DigestLevel> levels) {
        store.staffMail.keep(
                person,
                new Settings(person + "@bureau.example", on, LocalTime.of(from, 0), LocalTime.of(to, 0), levels));
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
}
