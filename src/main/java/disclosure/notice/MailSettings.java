package disclosure.notice;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bureau's mail server ({@code disclosure.mail.*}).
 *
 * @param host null: nothing is sent, and messages wait
 * @param from address messages come from
 * @param user null: the server asks for none
 */
@ConfigurationProperties("disclosure.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("25") int port,
        @Nullable String from,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("STARTTLS") Encryption encryption) {

    /** How the line to the server is kept secret. */
    enum Encryption {
        /** For a server on the same machine, or a test. */
        NONE,
        STARTTLS,
        TLS
    }

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "60000";

    MailSettings {
        if (host != null && !host.isBlank() && (from == null || from.isBlank()))
            throw new IllegalArgumentException("disclosure.mail.host without disclosure.mail.from");
    }

    boolean isConfigured() {
        return host != null && !host.isBlank();
    }

    /** What Jakarta Mail is told; a server's certificate must bear its name. */
    Properties session() {
        Properties session = new Properties();
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty("mail.smtp.host", host == null ? "" : host);
        session.setProperty("mail.smtp.port", Integer.toString(port));
        session.setProperty("mail.smtp.from", from == null ? "" : from);
        session.setProperty("mail.smtp.auth", Boolean.toString(user != null && !user.isBlank()));
        session.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        session.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        session.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        session.setProperty("mail.smtp.quitwait", "false");
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session.setProperty("mail.smtp.starttls.enable", Boolean.toString(encryption == Encryption.STARTTLS));
        session.setProperty("mail.smtp.starttls.required", Boolean.toString(encryption == Encryption.STARTTLS));
        session.setProperty("mail.smtp.ssl.enable", Boolean.toString(encryption == Encryption.TLS));
        return session;
    }

    /** No password in a log line. */
    @Override
    public String toString() {
        return "MailSettings[" + (isConfigured() ? "configured" : "not configured") + "]";
    }
}
