package disclosure.notice;

import disclosure.handling.MessageFailure;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The bureau's mail server, and what its answers mean for a message. */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final int FOR_GOOD = 500;

    private final MailSettings settings;
    private final Session session;

    MailServer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.session());
    }

    /** What the server made of a message. */
    sealed interface Answer {

        /** It has the message now. */
        record Taken() implements Answer {}

        /** It surely has not, and may take it later. */
        record NotNow(MessageFailure why) implements Answer {}

        /** It surely has not, and will not. */
        record Never(MessageFailure why) implements Answer {}

        /** Nothing was sent: another sender has the message by now. */
        record NotOurs() implements Answer {}

        /** It may have it or not. */
        record Unknown(MessageFailure why) implements Answer {}
    }

    boolean isConfigured() {
        return settings.isConfigured();
    }

    Session session() {
        return session;
    }

    String from() {
        return settings.from() == null ? "" : settings.from();
    }

    /** Nothing of a message has been sent yet, so that whatever fails may be tried again. */
    Transport connect() throws MessagingException {
        Transport line = session.getTransport("smtp");
        line.connect(settings.user(), settings.password());
        return line;
    }

    static MessageFailure unconnected(MessagingException failure) {
        return failure instanceof AuthenticationFailedException
                ? MessageFailure.SIGN_IN_REFUSED
                : MessageFailure.SERVER_UNREACHABLE;
    }

    /** The message itself, once. */
    Answer send(Transport line, Letter letter) {
        try {
            line.sendMessage(letter, letter.getAllRecipients());
            return new Answer.Taken();
        } catch (IllegalStateException lineBroke) {
            return new Answer.Unknown(MessageFailure.CONNECTION_LOST);
        } catch (MessagingException failure) {
            OptionalInt code = code(failure);
            if (code.isEmpty()) return new Answer.Unknown(MessageFailure.CONNECTION_LOST);
            return code.getAsInt() >= FOR_GOOD
                    ? new Answer.Never(MessageFailure.REFUSED)
                    : new Answer.NotNow(MessageFailure.REFUSED_FOR_NOW);
        }
    }

    /** Whatever goes wrong now changes nothing of what was sent before. */
    static void hangUp(Transport line) {
        try {
            line.close();
        } catch (MessagingException goneAlready) {
            LOG.debug("mail server hung up first");
        }
    }

    /** The server's refusal (4xx or 5xx) wherever it stands in the chain; none where the line broke without an answer. */
    private static OptionalInt code(MessagingException failure) {
        for (Exception link = failure; link != null; link = next(link)) {
            int code = codeOf(link);
            if (code >= 400) return OptionalInt.of(code);
        }
        return OptionalInt.empty();
    }

    private static @Nullable Exception next(Exception link) {
        return link instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static int codeOf(Exception link) {
        if (link instanceof SMTPAddressFailedException refused) return refused.getReturnCode();
        if (link instanceof SMTPSenderFailedException refused) return refused.getReturnCode();
        return link instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
    }
}
