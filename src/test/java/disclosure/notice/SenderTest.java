package disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import disclosure.calendar.ShippedCalendar;
import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.Role;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Standing;
import disclosure.clock.ClockPolicy;
import disclosure.handling.HouseRules;
import disclosure.handling.MessageFailure;
import disclosure.handling.MessagePurpose;
import disclosure.handling.MessageState;
import disclosure.handling.Moment;
import disclosure.handling.Outbox.Entry;
import disclosure.handling.OutboxQueue;
import disclosure.handling.OutboxQueue.Claim;
import disclosure.handling.OutboxReason;
import disclosure.handling.PostingMessages;
import disclosure.handling.PostingMessages.Draft;
import disclosure.handling.Recipient;
import disclosure.handling.TendingOutbox;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.notice.MailSettings.Encryption;
import disclosure.store.StoredOutbox;
import disclosure.store.TestDatabases;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages reach a real mail server once, whatever breaks on the way. */
class SenderTest {

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases::h2);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres() {
            super(TestDatabases::postgres);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Contract {

        private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
        private static final HouseRules RULES = new HouseRules(
                "RSJ", "某市人力资源和社会保障局", "人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15);
        private static final Actor REGISTRAR = new Actor("r", "张", Set.of(Role.REGISTRAR), null);

        private final Supplier<DataSource> source;
        private DataSource database;
        private StoredOutbox store;
        private PostingMessages posting;
        private TendingOutbox tending;
        private GreenMail mail;
        private Reference reference;

        Contract(Supplier<DataSource> source) {
            this.source = source;
        }

        @BeforeAll
        void connect() {
            database = TestDatabases.migrated(source.get());
        }

        @AfterAll
        void disconnect() {
            StoredOutbox.close(database);
        }

        @BeforeEach
        void prepare() {
            mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            store = new StoredOutbox(database);
            posting = new PostingMessages(
                    store.files, store.applicants, store.consulted, store.attachments, store.outbox, store.staffMail);
            tending = new TendingOutbox(store.outbox, posting, store.unit);
            reference = store.open(1, "li@example.invalid");
        }

        @AfterEach
        void stop() {
            mail.stop();
        }

        private int port() {
            return mail.getSmtp().getPort();
        }

        private Sender sender(String host, int port) {
            MailSettings settings =
                    new MailSettings(host, port, "disclosure@bureau.example", null, null, Encryption.NONE);
            return new Sender(store.queue(), store.files, store.attachments, new MailServer(settings), RULES);
        }

        private int sendDue(Instant now) {
            return sender("127.0.0.1", port()).sendDue(() -> now);
        }

        private String posted(String... files) {
            Draft draft =
                    new Draft(MessagePurpose.REPLY, Recipient.APPLICANT, "关于您申请公开的答复", "您好：\n请查收附件。", List.of(files));
            return store.unit
                    .run(() -> posting.post(reference, draft, "r", new Moment(NOW)))
                    .orElseThrow();
        }

        private Entry entry(String id) {
            return store.outbox.find(id).orElseThrow();
        }

        private List<String> receivedIds() {
            return Arrays.stream(mail.getReceivedMessages())
                    .map(Contract::messageId)
                    .toList();
        }

        private static String messageId(MimeMessage message) {
            try {
                return message.getMessageID();
            } catch (jakarta.mail.MessagingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }

        @Test
        void a_chinese_message_with_a_file_arrives_as_it_was_posted() throws Exception {
            byte[] pdf = "%PDF-1.7 \u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1);
            String file = store.attachments
                    .keep(reference, "答复书（𠮷）.pdf", "application/pdf", pdf)
                    .id();
            String id = posted(file);
            assertThat(sendDue(NOW)).isEqualTo(1);

            MimeMessage message = mail.getReceivedMessages()[0];
            assertThat(message.getMessageID()).isEqualTo("<" + id + ">");
            assertThat(message.getSubject()).isEqualTo("关于您申请公开的答复");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getFrom()[0].toString()).contains("disclosure@bureau.example");
            assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("li@example.invalid");
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("您好：\r\n请查收附件。");
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("答复书（𠮷）.pdf");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
            assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
            assertThat(parts.getBodyPart(1).getHeader("Content-Disposition")[0]).contains("filename*", "UTF-8''");
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            assertThat(raw.toString(StandardCharsets.ISO_8859_1).chars()).allMatch(c -> c < 128);
            assertThat(entry(id).state()).isEqualTo(MessageState.SENT);
            assertThat(entry(id).settledAt()).isEqualTo(NOW);
            assertThat(sendDue(NOW.plus(Duration.ofDays(9)))).isZero();
            assertThat(mail.getReceivedMessages()).hasSize(1);
        }

        @Test
        void of_several_senders_on_one_database_each_message_is_sent_by_one() throws Exception {
            List<String> posted = IntStream.range(0, 40).mapToObj(i -> posted()).toList();
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            try {
                List<Callable<Integer>> work = new ArrayList<>();
                for (int node = 0; node < 4; node++) {
                    Sender sender = sender("127.0.0.1", port());
                    work.add(() -> sender.sendDue(() -> NOW));
                }
                int sent = 0;
                for (Future<Integer> done : nodes.invokeAll(work)) sent += done.get();
                assertThat(sent).isEqualTo(40);
            } finally {
                nodes.shutdownNow();
            }
            assertThat(receivedIds())
                    .containsExactlyInAnyOrderElementsOf(
                            posted.stream().map(id -> "<" + id + ">").toList());
            assertThat(store.outbox.counts()).isEqualTo(Map.of(MessageState.SENT, 40));
        }

        @Test
        void what_a_lost_sender_only_had_in_hand_is_sent_once_when_its_lease_is_over() {
            String id = posted();
            OutboxQueue lost = store.queue();
            Instant lease = NOW.plus(Sender.CLAIM);
            Claim claim = lost.claim(NOW, lease).orElseThrow();
            assertThat(sendDue(lease.minusMillis(1))).isZero();
            assertThat(sendDue(lease)).isEqualTo(1);
            assertThat(receivedIds()).containsExactly("<" + id + ">");
            assertThat(lost.beginSending(claim, lease.plus(Sender.SENDING))).isFalse();
            lost.putBack(claim, MessageFailure.SERVER_UNREACHABLE, NOW);
            lost.failed(claim, MessageFailure.REFUSED, NOW);
            assertThat(entry(id).state()).isEqualTo(MessageState.SENT);
        }

        @Test
        void what_a_lost_sender_was_sending_is_left_to_people() {
            String id = posted();
            OutboxQueue lost = store.queue();
            Claim claim = lost.claim(NOW, NOW.plus(Sender.CLAIM)).orElseThrow();
            Instant lease = NOW.plus(Sender.SENDING);
            assertThat(lost.beginSending(claim, lease)).isTrue();
            assertThat(sendDue(lease.minusMillis(1))).isZero();
            assertThat(entry(id).state()).isEqualTo(MessageState.SENDING);
            assertThat(sendDue(lease)).isZero();
            assertThat(sendDue(lease.plus(Duration.ofDays(30)))).isZero();
            assertThat(entry(id).state()).isEqualTo(MessageState.IN_DOUBT);
            assertThat(entry(id).failure()).isEqualTo(MessageFailure.SENDER_LOST);
            assertThat(mail.getReceivedMessages()).isEmpty();

            Entry again = tending.sendAgain(id, REGISTRAR, new Moment(lease)).orElseThrow();
            assertThat(again.againOf()).isEqualTo(id);
            assertThat(sendDue(lease)).isEqualTo(1);
            assertThat(receivedIds()).containsExactly("<" + again.id() + ">");
            assertThat(entry(id).state()).isEqualTo(MessageState.SENT_AGAIN);
            assertThat(tending.sendAgain(id, REGISTRAR, new Moment(lease)).isGranted())
                    .isFalse();
        }

        /** It was only slow: what it knows in the end is better than a doubt. */
        @Test
        void a_slow_sender_still_says_that_the_message_went_out() {
            String id = posted();
            OutboxQueue slow = store.queue();
            Claim claim = slow.claim(NOW, NOW.plus(Sender.CLAIM)).orElseThrow();
            slow.beginSending(claim, NOW.plus(Sender.SENDING));
            sendDue(NOW.plus(Sender.SENDING));
            assertThat(entry(id).state()).isEqualTo(MessageState.IN_DOUBT);
            slow.putBack(claim, MessageFailure.REFUSED_FOR_NOW, NOW);
            assertThat(entry(id).state()).isEqualTo(MessageState.IN_DOUBT);
            slow.sent(claim, NOW.plus(Sender.SENDING));
            assertThat(entry(id).state()).isEqualTo(MessageState.SENT);
        }

        @Test
        void while_the_server_is_down_messages_wait_longer_and_longer_and_are_sent_once_when_it_is_up() {
            String id = posted();
            int port = port();
            mail.stop();
            assertThat(sender("127.0.0.1", port).sendDue(() -> NOW)).isZero();
            assertThat(entry(id).state()).isEqualTo(MessageState.PENDING);
            assertThat(entry(id).failure()).isEqualTo(MessageFailure.SERVER_UNREACHABLE);
            assertThat(entry(id).nextTryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
            Instant second = NOW.plus(Duration.ofMinutes(1));
            sender("127.0.0.1", port).sendDue(() -> second);
            assertThat(entry(id).tries()).isEqualTo(2);
            assertThat(entry(id).nextTryAt()).isEqualTo(second.plus(Duration.ofMinutes(2)));

            mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            assertThat(sendDue(second)).isZero();
            assertThat(sendDue(second.plus(Duration.ofMinutes(2)))).isEqualTo(1);
            assertThat(sendDue(second.plus(Duration.ofDays(2)))).isZero();
            assertThat(receivedIds()).containsExactly("<" + id + ">");
        }

        @ParameterizedTest
        @CsvSource({
            "220, 421 busy, PENDING, SERVER_UNREACHABLE, 0",
            "MAIL, 451 later, PENDING, REFUSED_FOR_NOW, 0",
            "MAIL, 550 no, FAILED, REFUSED, 0",
            "RCPT, 450 mailbox busy, PENDING, REFUSED_FOR_NOW, 0",
            "RCPT, 550 no such mailbox, FAILED, REFUSED, 0",
            "DATA, 451 later, PENDING, REFUSED_FOR_NOW, 0",
            "DATA, 554 no, FAILED, REFUSED, 0",
            "., 452 full, PENDING, REFUSED_FOR_NOW, 1",
            "., 552 too large, FAILED, REFUSED, 1",
            "220, '', PENDING, SERVER_UNREACHABLE, 0",
            "., '', IN_DOUBT, CONNECTION_LOST, 1",
            "MAIL, '', IN_DOUBT, CONNECTION_LOST, 0",
            "QUIT, '', SENT, , 1",
            "QUIT, 500 what, SENT, , 1",
        })
        void what_the_server_says_decides(
                String to, String answer, MessageState state, MessageFailure failure, int handedOver) throws Exception {
            String id = posted();
            try (ScriptedServer server = new ScriptedServer(Map.of(to, answer))) {
                Sender sender = sender("127.0.0.1", server.port());
                sender.sendDue(() -> NOW);
                assertThat(entry(id).state()).isEqualTo(state);
                assertThat(entry(id).failure()).isEqualTo(failure);
                assertThat(server.messages()).isEqualTo(handedOver);
                if (state != MessageState.PENDING) sender.sendDue(() -> NOW.plus(Duration.ofDays(9)));
                assertThat(server.messages()).isEqualTo(handedOver);
            }
        }

        @Test
        void what_is_rolled_back_leaves_no_message() {
            Draft draft = new Draft(MessagePurpose.REPLY, Recipient.APPLICANT, "答复", "请查收。", List.of());
            Ruling<String> refused = store.unit.run(() -> posting.post(reference, draft, "r", new Moment(NOW))
                    .flatMap(id -> Ruling.refused(Article.internalRule(), OutboxReason.MESSAGE_UNKNOWN, id)));
            assertThat(refused.isGranted()).isFalse();
            assertThat(store.outbox.counts()).isEmpty();
            assertThat(sendDue(NOW.plus(Duration.ofDays(9)))).isZero();
            assertThat(mail.getReceivedMessages()).isEmpty();
        }

        @Test
        void a_file_changed_since_is_not_sent_and_stops_nobody_else() {
            String file = store.attachments
                    .keep(reference, "a.pdf", "application/pdf", new byte[] {1})
                    .id();
            String bad = posted(file);
            store.tamper(file);
            String good = posted();
            assertThat(sendDue(NOW)).isEqualTo(1);
            assertThat(receivedIds()).containsExactly("<" + good + ">");
            assertThat(entry(bad).failure()).isEqualTo(MessageFailure.UNWRITABLE);
            assertThat(entry(bad).state()).isEqualTo(MessageState.FAILED);
        }

        @Test
        void a_reply_held_back_after_it_was_issued_waits_until_it_is_free() { // R-TRK-05
            String reply = posted();
            filed(new RemedyAct.ReleaseHeld(LocalDate.parse("2026-03-05"), "r1", "法院要求停止公开"));
            assertThat(sendDue(NOW)).isZero();
            assertThat(entry(reply).state()).isEqualTo(MessageState.PENDING);
            assertThat(entry(reply).failure()).isEqualTo(MessageFailure.RELEASE_HELD);
            filed(new RemedyAct.ReleaseFreed(LocalDate.parse("2026-03-05"), "r1", "法院裁定不停止"));
            assertThat(sendDue(NOW.plus(Sender.LONGEST_WAIT))).isEqualTo(1);
            assertThat(receivedIds()).containsExactly("<" + reply + ">");
        }

        @Test
        void a_reply_without_a_live_review_waits_and_nothing_else_does() { // R-SEC-10
            String reply = posted();
            LocalDate day = LocalDate.parse("2026-03-05");
            filed(new DeliveryAct.LetterIssued(day, "人社依复〔2026〕1号", ServiceMethod.ELECTRONIC));
            assertThat(sendDue(NOW)).isZero();
            assertThat(entry(reply).state()).isEqualTo(MessageState.PENDING);
            assertThat(entry(reply).failure()).isEqualTo(MessageFailure.REVIEW_VOID);
        }

        private void filed(Act act) {
            CaseFile file = store.files.find(reference).orElseThrow();
            RecordedAct recorded = new RecordedAct(file.acts().size() + 1, act, NOW, "office");
            Standing standing = Standing.of(
                    file.with(recorded),
                    ShippedCalendar.workingDays(),
                    ClockPolicy.defaults().recorded(),
                    LocalDate.parse("2026-03-05"));
            store.files.append(reference, List.of(recorded), standing);
        }

        @Test
        void without_a_mail_server_messages_wait_and_the_health_page_says_so() {
            posted();
            MailSettings none = new MailSettings(null, 25, null, null, null, Encryption.STARTTLS);
            MailServer server = new MailServer(none);
            assertThat(new Sender(store.queue(), store.files, store.attachments, server, RULES).sendDue(() -> NOW))
                    .isZero();
            assertThat(store.outbox.counts()).isEqualTo(Map.of(MessageState.PENDING, 1));
            var health = new OutboxHealth(store.outbox, server).health();
            assertThat(health.getStatus().getCode()).isEqualTo("UP");
            assertThat(health.getDetails())
                    .containsEntry("mailServer", "not configured: messages wait")
                    .containsEntry("pending", 1);
        }
    }
}
