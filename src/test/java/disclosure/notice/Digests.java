package disclosure.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportStep;
import disclosure.casefile.Role;
import disclosure.clock.ClockPolicy;
import disclosure.handling.DigestLevel;
import disclosure.handling.HouseLanguage;
import disclosure.handling.HouseRules;
import disclosure.handling.InMemoryCalendars;
import disclosure.handling.Moment;
import disclosure.handling.People;
import disclosure.handling.PostingMessages;
import disclosure.handling.ReportDuties;
import disclosure.handling.ReportProcess;
import disclosure.handling.SendingDigests;
import disclosure.handling.StaffMail.Settings;
import disclosure.handling.Supervising;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.store.StoredOutbox;
import disclosure.store.TestDatabases;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A bureau whose digests go through the outbox to a real mail server; nothing is remembered but the database. */
abstract class Digests {

    private static final HouseRules RULES =
            new HouseRules("RSJ", "某市人力资源和社会保障局", "人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15);
    private final DataSource database = TestDatabases.migrated(TestDatabases.h2());
    final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    StoredOutbox store = new StoredOutbox(database);

    @BeforeEach
    void staff() {
        mail.start();
        store.people.keep(new People.Division("GK", "公开处"));
        for (String id : List.of("handler", "handler2")) person(id, Role.HANDLER, "GK");
        person("head", Role.DIVISION_HEAD, "GK");
        person("office", Role.OFFICE_HEAD, null);
        person("supervisor", Role.SUPERVISOR, null);
        person("leader", Role.LEADER, null);
        person("registrar", Role.REGISTRAR, null);
    }

    private void person(String id, Role role, String division) {
        store.people.keep(new People.Person(id, id, Set.of(role), division, true), null);
        store.staffMail.keep(id, Settings.DEFAULT.withEmail(id + "@bureau.example"));
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    /** Another node, or the same after a restart. */
    void restart() {
        store = new StoredOutbox(database, store.agency);
    }

    ReportDuties reports() {
        ReportProcess process = new ReportProcess() {
            @Override
            public void start(ReportPeriod period) {}

            @Override
            public void done(ReportPeriod period, ReportStep step) {
                if (step == ReportStep.PREPARE_REPORT) store.duties.opened(period, ReportStep.PUBLISH_REPORT);
            }
        };
        return new ReportDuties(store.duties, process, new InMemoryCalendars(), store.unit);
    }

    /** As after a restart: nothing is remembered but the database. */
    int sent(String at) {
        Moment now = new Moment(Instant.parse(at + "+08:00"));
        PostingMessages posting = new PostingMessages(
                store.files, store.applicants, store.consulted, store.attachments, store.outbox, store.staffMail);
        int posted = new SendingDigests(
                        new Supervising(null, store.files, store.figures),
                        reports(),
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

    List<String> received() {
        return Stream.of(mail.getReceivedMessages()).map(Digests::to).sorted().toList();
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

    void choose(String person, boolean on, int from, int to, Set<DigestLevel> levels) {
        Settings before = store.staffMail.of(person);
        store.staffMail.keep(
                person,
                new Settings(
                        before.email(), on, LocalTime.of(from, 0), LocalTime.of(to, 0), levels, before.language()));
    }

    void reads(String person, HouseLanguage language) {
        Settings before = store.staffMail.of(person);
        store.staffMail.keep(
                person,
                new Settings(
                        before.email(), before.on(), before.quietFrom(), before.quietTo(), before.levels(), language));
    }

    /** What the last message said, all of it. */
    String text() {
        MimeMessage[] all = mail.getReceivedMessages();
        try {
            return all[all.length - 1].getSubject() + "\n" + all[all.length - 1].getContent();
        } catch (jakarta.mail.MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
