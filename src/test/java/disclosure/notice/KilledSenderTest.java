package disclosure.notice;

import static disclosure.notice.SenderProcess.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import disclosure.handling.MessageFailure;
import disclosure.handling.MessageState;
import disclosure.handling.Outbox.Entry;
import disclosure.notice.SenderProcess.Stop;
import disclosure.store.StoredOutbox;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed (SIGKILL) at every step of a message, and others that start after them on the same database
 * file: no message reaches the mail server twice, none is lost, and what nobody can know is left to people.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledSenderTest {

    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
    private static final Instant LEASE_OVER = NOW.plus(Sender.CLAIM);
    private static final Instant MUCH_LATER = NOW.plus(Duration.ofDays(30));

    @TempDir
    Path folder;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void openTheCase() {
        mail.start();
        try (HikariDataSource database = SenderProcess.open(folder)) {
            new StoredOutbox(database, SenderProcess.AGENCY).open(1, "li@example.invalid");
        }
    }

    @AfterEach
    void stop() {
        processes.forEach(Process::destroyForcibly);
        mail.stop();
    }

    @Test
    void each_message_arrives_once_or_is_in_doubt_wherever_its_sender_is_killed() throws Exception {
        killedAt(Stop.INSIDE_THE_ACT);
        post("in-hand@rsj", "unsent@rsj", "unmarked@rsj", "whole@rsj");
        killedAt(Stop.AFTER_CLAIMING);
        killedAt(Stop.BEFORE_THE_FIRST_BYTE);
        assertThat(received()).isEmpty();
        killedAt(Stop.BEFORE_MARKING);
        assertThat(received()).containsExactly("<unmarked@rsj>");

        runToItsEnd(NOW);
        assertThat(received()).containsExactly("<unmarked@rsj>", "<whole@rsj>");
        runToItsEnd(LEASE_OVER, MUCH_LATER, MUCH_LATER.plus(Duration.ofDays(30)));
        assertThat(received()).containsExactly("<unmarked@rsj>", "<whole@rsj>", "<in-hand@rsj>");

        try (HikariDataSource database = SenderProcess.open(folder)) {
            StoredOutbox store = new StoredOutbox(database, SenderProcess.AGENCY);
            assertThat(store.outbox.list(null, 0, 9).items())
                    .extracting(Entry::id, Entry::state, Entry::failure)
                    .containsExactlyInAnyOrder(
                            tuple("in-hand@rsj", MessageState.SENT, null),
                            tuple("unsent@rsj", MessageState.IN_DOUBT, MessageFailure.SENDER_LOST),
                            tuple("unmarked@rsj", MessageState.IN_DOUBT, MessageFailure.SENDER_LOST),
                            tuple("whole@rsj", MessageState.SENT, null));
        }
    }

    /** Each a second after the other, so that they are taken in this order. */
    private void post(String... ids) {
        try (HikariDataSource database = SenderProcess.open(folder)) {
            StoredOutbox store = new StoredOutbox(database, SenderProcess.AGENCY);
            for (int place = 0; place < ids.length; place++)
                store.outbox.add(message(ids[place], NOW.minusSeconds(ids.length - place)));
        }
    }

    private List<String> received() throws jakarta.mail.MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) ids.add(message.getMessageID());
        return ids;
    }

    private void killedAt(Stop stop) throws IOException, InterruptedException {
        Process process = start(stop, NOW);
        StringBuilder said = new StringBuilder();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.equals(SenderProcess.STANDING_STILL)) {
                said.append(line).append('\n');
                line = out.readLine();
            }
            assertThat(line).as("%s never reached: %s", stop, said).isNotNull();
            assertThat(process.destroyForcibly().waitFor()).as("killed").isNotZero();
        }
    }

    private void runToItsEnd(Instant... rounds) throws IOException, InterruptedException {
        Process process = start(Stop.NEVER, rounds);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private Process start(Stop stop, Instant... rounds) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SenderProcess.class.getName(),
                folder.toString(),
                String.valueOf(mail.getSmtp().getPort()),
                stop.name()));
        for (Instant round : rounds) command.add(round.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        processes.add(process);
        return process;
    }
}
