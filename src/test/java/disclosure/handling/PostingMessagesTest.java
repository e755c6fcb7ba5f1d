package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.handling.PostingMessages.Draft;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.law.Reason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message goes to somebody of the case, with files of the case, and is one message; people settle what is in doubt. */
class PostingMessagesTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-03-05T01:00:00Z"));
    private static final Actor REGISTRAR = new Actor("r", "张", Set.of(Role.REGISTRAR), null);
    private static final Actor HANDLER = new Actor("h", "王", Set.of(Role.HANDLER), "D1");

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final InMemoryRegister register = new InMemoryRegister();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryStaffMail staff = new InMemoryStaffMail();
    private final PostingMessages posting = new PostingMessages(files, register, register, register, outbox, staff);
    private final TendingOutbox tending = new TendingOutbox(outbox, posting, new InMemoryUnitOfWork(List.of(outbox)));
    private final Reference reference = open(1, "li@example.invalid");

    private Reference open(int serial, String email) {
        LocalDate day = NOW.today();
        Reference opened = Reference.of("RSJ", 2026, serial);
        Act request = new Act.RequestReceived(
                day, Arrival.by(Channel.ONLINE, day), ApplicantType.NATURAL_PERSON, "a", null, null, Set.of(), false);
        files.open(new CaseFile(opened, List.of(new RecordedAct(1, request, NOW.at(), "applicant"))), standing(opened));
        register.keep(opened, new Applicant(ApplicantType.NATURAL_PERSON, "李", null, null, null, email, null, null));
        return opened;
    }

    private static Standing standing(Reference opened) {
        LocalDate day = NOW.today();
        return new Standing(
                opened,
                Stage.REGISTERED,
                null,
                Channel.ONLINE,
                ApplicantType.NATURAL_PERSON,
                "a",
                false,
                day,
                day,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private Draft draft(Recipient recipient, String subject, String... attachments) {
        return new Draft(MessagePurpose.REPLY, recipient, subject, "请查收。", List.of(attachments));
    }

    private Ruling<String> post(Recipient recipient, String subject, String... attachments) {
        return posting.post(reference, draft(recipient, subject, attachments), "r", NOW);
    }

    private void refused(Ruling<?> ruling, Reason reason, String article) {
        assertThat(ruling).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.refusal().reason()).isEqualTo(reason);
            assertThat(no.refusal().article()).hasToString(article);
        });
    }

    @Test
    void a_message_goes_to_the_address_that_the_case_has() {
        String file = register.keep(reference, "答复书.pdf", "application/pdf", new byte[] {1})
                .id();
        String id = post(Recipient.APPLICANT, "答复书", file).orElseThrow();
        assertThat(outbox.message(id)).hasValueSatisfying(message -> {
            assertThat(message.address()).isEqualTo("li@example.invalid");
            assertThat(message.attachments()).containsExactly(file);
            assertThat(message.toString()).doesNotContain("li@");
        });
        assertThat(id).matches("[0-9a-f-]{36}@rsj\\.disclosure");
        register.keep(reference, "c1", new ConsultedParty("甲公司", null, null, "jia@example.invalid"));
        String other = post(Recipient.consulted("c1"), "征求意见书").orElseThrow();
        assertThat(outbox.message(other).orElseThrow().address()).isEqualTo("jia@example.invalid");
    }

    @Test
    void somebody_not_consulted_in_the_case_gets_nothing() {
        register.keep(open(2, null), "c1", new ConsultedParty("甲公司", null, null, "jia@example.invalid"));
        refused(post(Recipient.consulted("c1"), "征求意见书"), OutboxReason.RECIPIENT_WITHOUT_EMAIL, "40");
        assertThat(outbox.counts()).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void without_an_address_nothing_is_posted(String email) {
        Reference other = open(2, email);
        refused(
                posting.post(other, draft(Recipient.APPLICANT, "答复书"), "r", NOW),
                OutboxReason.RECIPIENT_WITHOUT_EMAIL,
                "40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@",
                "@b.cn",
                "a@b.cn, c@d.cn",
                "a@b.cn\r\nBcc: c@d.cn",
                "a@b.cn\nx",
                "李 <a@b.cn>",
                "a b@c.cn",
                "a@b.cn>",
                "李@b.cn",
                "a@b.cn\0",
                "a@[1.2.3.4]"
            })
    void an_address_is_one_address_and_nothing_more(String email) {
        Reference other = open(2, email);
        refused(posting.post(other, draft(Recipient.APPLICANT, "答复书"), "r", NOW), OutboxReason.ADDRESS_MALFORMED, "40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "答复\r\nBcc: c@d.cn", "答复\n书", "答复\u2028书", "答复\0书", "a\tb", "\u202e答复"})
    void a_subject_is_one_line(String subject) {
        refused(post(Recipient.APPLICANT, subject), OutboxReason.SUBJECT_UNUSABLE, "40");
        refused(post(Recipient.APPLICANT, "字".repeat(201)), OutboxReason.SUBJECT_UNUSABLE, "40");
        assertThat(post(Recipient.APPLICANT, "𠮷".repeat(200)).isGranted()).isTrue();
    }

    @Test
    void a_file_of_another_case_is_not_sent() {
        Reference other = open(2, "wang@example.invalid");
        String theirs =
                register.keep(other, "b.pdf", "application/pdf", new byte[] {1}).id();
        String ours = register.keep(reference, "a.pdf", "application/pdf", new byte[] {1})
                .id();
        refused(post(Recipient.APPLICANT, "答复书", ours, theirs), OutboxReason.NOT_A_FILE_OF_THE_CASE, "15");
        refused(post(Recipient.APPLICANT, "答复书", "none"), OutboxReason.NOT_A_FILE_OF_THE_CASE, "15");
        assertThat(outbox.counts()).isEmpty();
    }

    @Test
    void what_is_in_doubt_is_sent_again_once_as_a_new_message_to_the_address_of_today() {
        String first = post(Recipient.APPLICANT, "答复书").orElseThrow();
        outbox.became(first, MessageState.IN_DOUBT, NOW.at());
        register.keep(
                reference,
                new Applicant(ApplicantType.NATURAL_PERSON, "李", null, null, null, "new@example.invalid", null, null));

        Outbox.Entry again = tending.sendAgain(first, REGISTRAR, NOW).orElseThrow();
        assertThat(again.id()).isNotEqualTo(first);
        assertThat(again.againOf()).isEqualTo(first);
        assertThat(outbox.message(again.id()).orElseThrow().address()).isEqualTo("new@example.invalid");
        assertThat(outbox.find(first).orElseThrow().state()).isEqualTo(MessageState.SENT_AGAIN);
        assertThat(outbox.find(first).orElseThrow().settledBy()).isEqualTo("r");
        refused(tending.sendAgain(first, REGISTRAR, NOW), OutboxReason.NOT_FOR_PEOPLE_TO_SETTLE, "本机关规程");
    }

    @Test
    void what_goes_to_staff_belongs_to_no_case_and_is_sent_again_like_any_other() {
        staff.keep("li", StaffMail.Settings.DEFAULT.withEmail("li@bureau.example"));
        PostingMessages.Draft digest =
                new PostingMessages.Draft(MessagePurpose.DIGEST, Recipient.staff("li"), "报表提醒", "一项", List.of());
        String first = posting.post(digest, Actor.CLOCK.id(), NOW).orElseThrow();
        assertThat(outbox.message(first).orElseThrow().reference()).isNull();
        assertThat(outbox.message(first).orElseThrow().address()).isEqualTo("li@bureau.example");
        outbox.became(first, MessageState.FAILED, NOW.at());
        staff.keep("li", StaffMail.Settings.DEFAULT.withEmail("new@bureau.example"));
        Outbox.Entry again = tending.sendAgain(first, REGISTRAR, NOW).orElseThrow();
        assertThat(again.reference()).isNull();
        assertThat(outbox.message(again.id()).orElseThrow().address()).isEqualTo("new@bureau.example");

        assertThatThrownBy(() -> posting.post(
                        new PostingMessages.Draft(MessagePurpose.REPLY, Recipient.APPLICANT, "a", "b", List.of()),
                        "r",
                        NOW))
                .as("an applicant is of a case")
                .isInstanceOf(IllegalArgumentException.class);
        PostingMessages.Draft withFile =
                new PostingMessages.Draft(MessagePurpose.DIGEST, Recipient.staff("li"), "报表提醒", "一项", List.of("f"));
        refused(posting.post(withFile, "clock", NOW), OutboxReason.NOT_A_FILE_OF_THE_CASE, "15");
    }

    @Test
    void what_cannot_be_posted_again_stays_in_doubt() {
        String first = post(Recipient.APPLICANT, "答复书").orElseThrow();
        outbox.became(first, MessageState.IN_DOUBT, NOW.at());
        register.keep(reference, new Applicant(ApplicantType.NATURAL_PERSON, "李", null, null, null, null, null, null));
        refused(tending.sendAgain(first, REGISTRAR, NOW), OutboxReason.RECIPIENT_WITHOUT_EMAIL, "40");
        assertThat(outbox.find(first).orElseThrow().state()).isEqualTo(MessageState.IN_DOUBT);
    }

    @Test
    void people_settle_only_what_is_in_doubt_and_only_the_counter_does() {
        String first = post(Recipient.APPLICANT, "答复书").orElseThrow();
        refused(tending.arrived(first, REGISTRAR, NOW), OutboxReason.NOT_FOR_PEOPLE_TO_SETTLE, "本机关规程");
        refused(tending.sendAgain(first, REGISTRAR, NOW), OutboxReason.NOT_FOR_PEOPLE_TO_SETTLE, "本机关规程");
        outbox.became(first, MessageState.FAILED, NOW.at());
        refused(tending.arrived(first, REGISTRAR, NOW), OutboxReason.NOT_FOR_PEOPLE_TO_SETTLE, "本机关规程");
        outbox.became(first, MessageState.IN_DOUBT, NOW.at());
        refused(tending.arrived(first, HANDLER, NOW), CaseReason.ROLE_MAY_NOT, "本机关规程");
        refused(tending.sendAgain(first, HANDLER, NOW), CaseReason.ROLE_MAY_NOT, "本机关规程");
        refused(tending.list(null, HANDLER, 0, 20), CaseReason.ROLE_MAY_NOT, "本机关规程");
        assertThat(tending.arrived(first, REGISTRAR, NOW).orElseThrow().state()).isEqualTo(MessageState.ARRIVED);
        refused(tending.arrived("none", REGISTRAR, NOW), OutboxReason.MESSAGE_UNKNOWN, "本机关规程");
        refused(tending.sendAgain("none", REGISTRAR, NOW), OutboxReason.MESSAGE_UNKNOWN, "本机关规程");
    }
}
