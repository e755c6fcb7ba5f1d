package disclosure.handling;

import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.handling.Outbox.Message;
import disclosure.intake.Applicant;
import disclosure.law.Article;
import disclosure.law.Granted;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Something of a case is to leave the house by e-mail: to somebody of the case, at the address the case knows, with files
 * of the case and no others; or something of the house itself goes to a member of staff, without any file. To be called
 * inside the unit of work of what makes the message.
 */
@Service
public class PostingMessages {

    /** 行政机关依申请公开政府信息,应当根据申请人的要求及行政机关保存政府信息的实际情况,确定提供政府信息的具体形式. */
    static final Article FORM_OF_DELIVERY = Article.article(40);

    /** 涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息,行政机关不得公开. */
    static final Article OF_OTHERS = Article.article(15);

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 20_000;

    /** Where else the bureau's code stands in a Message-ID. */
    private static final String STAFF_ID = "staff";

    /** As mail servers everywhere take them; no spaces, controls, comments or second address. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");

    private final CaseFiles files;
    private final Applicants applicants;
    private final ConsultedParties consulted;
    private final Attachments attachments;
    private final Outbox outbox;
    private final StaffMail staff;

    public PostingMessages(
            CaseFiles files,
            Applicants applicants,
            ConsultedParties consulted,
            Attachments attachments,
            Outbox outbox,
            StaffMail staff) {
        this.staff = staff;
        this.files = files;
        this.applicants = applicants;
        this.consulted = consulted;
        this.attachments = attachments;
        this.outbox = outbox;
    }

    /**
     * What is to be sent.
     *
     * @param subject one line of at most 200 characters
     * @param files ids of files of the case
     */
    public record Draft(MessagePurpose purpose, Recipient recipient, String subject, String body, List<String> files) {

        /** No text of a message in a log line. */
        @Override
        public String toString() {
            return "Draft[" + purpose + "]";
        }
    }

    /**
     * Writes the message to the outbox.
     *
     * @param by who makes it go out, as in the act
     * @return its Message-ID
     */
    public Ruling<String> post(Reference reference, Draft draft, String by, Moment now) {
        return post(reference, draft, by, now, null);
    }

    /**
     * Writes a message to a member of staff to the outbox that belongs to no case.
     *
     * @param draft without files
     * @throws IllegalArgumentException if it is for somebody else
     */
    public Ruling<String> post(Draft draft, String by, Moment now) {
        return post(draft, by, now, null);
    }

    /** Writes it once more, to the address of today. */
    Ruling<String> postAgain(Message message, String by, Moment now) {
        Draft draft = new Draft(
                message.purpose(), message.recipient(), message.subject(), message.body(), message.attachments());
        Reference reference = message.reference();
        return reference == null ? post(draft, by, now, message.id()) : post(reference, draft, by, now, message.id());
    }

    private Ruling<String> post(Draft draft, String by, Moment now, @Nullable String againOf) {
        if (draft.recipient().kind() != Recipient.Kind.STAFF) throw new IllegalArgumentException("of no case");
        return checked(null, draft)
                .flatMap(sound -> address(staffAddress(sound.recipient())))
                .map(address -> added(null, address, draft, by, now, againOf));
    }

    private Ruling<String> post(Reference reference, Draft draft, String by, Moment now, @Nullable String againOf) {
        Optional<CaseFile> file = files.find(reference);
        if (file.isEmpty()) return CaseDesk.unknown(reference);
        return checked(reference, draft)
                .flatMap(sound -> address(file.get(), sound.recipient()))
                .map(address -> added(reference, address, draft, by, now, againOf));
    }

    private String added(
            @Nullable Reference reference,
            String address,
            Draft draft,
            String by,
            Moment now,
            @Nullable String againOf) {
        Message message = new Message(
                newId(reference),
                reference,
                draft.purpose(),
                draft.recipient(),
                address,
                draft.subject().strip(),
                draft.body(),
                draft.files(),
                now.at(),
                by,
                againOf);
        outbox.add(message);
        return message.id();
    }

    private Ruling<Draft> checked(@Nullable Reference reference, Draft draft) {
        if (!isOneLine(draft.subject())) return refused(OutboxReason.SUBJECT_UNUSABLE);
        if (draft.body().isBlank() || draft.body().length() > LONGEST_BODY) return refused(OutboxReason.BODY_UNUSABLE);
        Set<String> ofTheCase = reference == null ? Set.of() : attachments.ofCase(reference, draft.files());
        for (String id : draft.files()) {
            if (!ofTheCase.contains(id)) return Ruling.refused(OF_OTHERS, OutboxReason.NOT_A_FILE_OF_THE_CASE, id);
        }
        return Ruling.granted(draft);
    }

    /** A line end in a header would begin a header of its own. */
    private static boolean isOneLine(String subject) {
        return !subject.isBlank()
                && subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                && subject.codePoints().noneMatch(PostingMessages::breaksLines);
    }

    private static boolean breaksLines(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private Ruling<String> address(CaseFile file, Recipient recipient) {
        String id = recipient.consulted();
        Optional<String> email;
        if (id == null) email = applicants.find(file.reference()).map(PostingMessages::emailOf);
        else if (recipient.kind() == Recipient.Kind.STAFF) email = staffAddress(recipient);
        else email = consulted.email(file, id);
        return address(email);
    }

    private Optional<String> staffAddress(Recipient recipient) {
        String person = recipient.consulted();
        return person == null
                ? Optional.empty()
                : Optional.ofNullable(staff.of(person).email());
    }

    private static Ruling<String> address(Optional<String> email) {
        String address = email.map(String::strip).orElse("");
        if (address.isEmpty()) return refused(OutboxReason.RECIPIENT_WITHOUT_EMAIL);
        return isAddress(address) ? new Granted<>(address) : refused(OutboxReason.ADDRESS_MALFORMED);
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static @Nullable String emailOf(Applicant applicant) {
        return applicant.email();
    }

    private static <T> Ruling<T> refused(OutboxReason reason) {
        return Ruling.refused(FORM_OF_DELIVERY, reason);
    }

    /** Unique in the world, and tells nothing but the bureau's code. */
    private static String newId(@Nullable Reference reference) {
        String bureau = reference == null
                ? STAFF_ID
                : reference.value().substring(0, reference.value().indexOf('-'));
        return UUID.randomUUID() + "@" + bureau.toLowerCase(Locale.ROOT) + ".disclosure";
    }
}
