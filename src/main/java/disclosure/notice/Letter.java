package disclosure.notice;

import disclosure.handling.Outbox.Message;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.List;

/** A message as it goes over the line (RFC 5322, MIME): UTF-8 throughout, whatever the machine's own encoding. */
final class Letter extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    /** A file of the case. */
    record Enclosure(String fileName, String mediaType, byte[] content) {}

    private final String id;

    private Letter(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** @param name of the bureau, shown beside its address */
    static Letter of(Session session, Message message, String from, String name, List<Enclosure> enclosures)
            throws MessagingException {
        Letter letter = new Letter(session, message.id());
        letter.setFrom(named(from, name));
        letter.setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
        letter.setSubject(message.subject(), UTF_8);
        letter.setSentDate(Date.from(message.postedAt()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        if (enclosures.isEmpty()) letter.setText(canonical(message.body()), UTF_8);
        else letter.setContent(parts(canonical(message.body()), enclosures));
        letter.saveChanges();
        return letter;
    }

    private static InternetAddress named(String from, String name) throws AddressException {
        InternetAddress address = new InternetAddress(from, true);
        try {
            address.setPersonal(name, UTF_8);
        } catch (UnsupportedEncodingException everyMachineHasUtf8) {
            throw new IllegalStateException(everyMachineHasUtf8);
        }
        return address;
    }

    /** Lines end in CR LF also where the text is encoded (RFC 2045, 6.8). */
    private static String canonical(String text) {
        return text.replaceAll("\\R", "\r\n");
    }

    private static MimeMultipart parts(String body, List<Enclosure> enclosures) throws MessagingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body, UTF_8);
        parts.addBodyPart(text);
        for (Enclosure enclosure : enclosures) parts.addBodyPart(part(enclosure));
        return parts;
    }

    /** File names as RFC 2231 has them. */
    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
        ContentType type = new ContentType(enclosure.mediaType());
        type.setParameterList(named("name", enclosure));
        part.setHeader("Content-Type", type.toString());
        ContentDisposition disposition = new ContentDisposition(ATTACHMENT, named("filename", enclosure));
        part.setHeader("Content-Disposition", disposition.toString());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static ParameterList named(String parameter, Enclosure enclosure) {
        ParameterList list = new ParameterList();
        list.set(parameter, enclosure.fileName().replaceAll("\\p{Cntrl}", "_"), UTF_8);
        return list;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
