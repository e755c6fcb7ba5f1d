package disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import disclosure.clock.ClockPolicy;
import disclosure.handling.HouseRules;
import disclosure.handling.MessagePurpose;
import disclosure.handling.Outbox;
import disclosure.handling.OutboxQueue;
import disclosure.handling.OutboxReason;
import disclosure.handling.Recipient;
import disclosure.handling.SealingKeys;
import disclosure.handling.UnitOfWork;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.store.StoredOutbox;
import disclosure.store.TestDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** A message leaves right after its transaction, without waiting for the next round; one rolled back never does. */
class PostmanTest {

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"disclosure.notice", "disclosure.store"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Wired {}

    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Test
    void what_is_committed_leaves_at_once_and_nothing_else() {
        mail.start();
        try {
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(
                            DataSourceAutoConfiguration.class,
                            DataSourceTransactionManagerAutoConfiguration.class,
                            TransactionAutoConfiguration.class,
                            JdbcTemplateAutoConfiguration.class,
                            JdbcClientAutoConfiguration.class))
                    .withBean(DataSource.class, () -> TestDatabases.migrated(TestDatabases.h2()))
                    .withBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC))
                    .withBean(
                            HouseRules.class,
                            () -> new HouseRules(
                                    "RSJ", "某市人社局", "人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15))
                    .withBean(SealingKeys.class, SealingKeys::random)
                    .withUserConfiguration(Wired.class)
                    .withPropertyValues(
                            "disclosure.mail.host=127.0.0.1",
                            "disclosure.mail.port=" + mail.getSmtp().getPort(),
                            "disclosure.mail.from=disclosure@bureau.example",
                            "disclosure.mail.encryption=NONE",
                            "disclosure.agency=main")
                    .run(started -> {
                        assertThat(started).hasNotFailed();
                        Outbox outbox = started.getBean(Outbox.class);
                        UnitOfWork unit = started.getBean(UnitOfWork.class);
                        StoredOutbox.open(started.getBean(DataSource.class), "main", 1);
                        unit.run(() -> {
                            outbox.add(message("lost@rsj"));
                            return Ruling.refused(Article.internalRule(), OutboxReason.MESSAGE_UNKNOWN, "");
                        });
                        unit.run(() -> {
                            outbox.add(message("kept@rsj"));
                            return Ruling.granted(true);
                        });
                        assertThat(mail.waitForIncomingEmail(20_000, 1)).isTrue();
                        assertThat(mail.getReceivedMessages()).hasSize(1);
                        assertThat(mail.getReceivedMessages()[0].getMessageID()).isEqualTo("<kept@rsj>");
                        assertThat(started.getBean(OutboxQueue.class).claim(NOW, NOW))
                                .isEmpty();
                    });
        } finally {
            mail.stop();
        }
    }

    private static Outbox.Message message(String id) {
        return new Outbox.Message(
                id,
                StoredOutbox.reference(1),
                MessagePurpose.RECEIPT,
                Recipient.APPLICANT,
                "li@example.invalid",
                "回执",
                "您好。",
                List.of(),
                NOW,
                "platform",
                null);
    }
}
