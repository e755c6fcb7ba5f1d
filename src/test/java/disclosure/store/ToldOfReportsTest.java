package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.handling.DigestLevel;
import disclosure.handling.MessagePurpose;
import disclosure.handling.Outbox.Message;
import disclosure.handling.People;
import disclosure.handling.Recipient;
import disclosure.handling.StaffMail.Settings;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Who chose what the digest lists before there were reports in it is told of them as well (V32). */
class ToldOfReportsTest extends OverMigration {

    private StoredOutbox store;
    private Reference reference;

    ToldOfReportsTest() {
        super("30", "32");
    }

    @Override
    void before(DataSource older) {
        store = new StoredOutbox(older);
        person(store, "some", Set.of(DigestLevel.OVERDUE));
        person(store, "none", Set.of());
        reference = store.open(1, "li@example.invalid");
        store.outbox.add(message("digest", reference, MessagePurpose.DIGEST, Recipient.staff("some")));
        store.outbox.add(message("reply", reference, MessagePurpose.REPLY, Recipient.APPLICANT));
    }

    @Override
    void after(DataSource newer) {
        assertThat(store.staffMail.of("some").levels())
                .containsExactlyInAnyOrder(DigestLevel.OVERDUE, DigestLevel.REPORT);
        assertThat(store.staffMail.of("none").levels()).containsExactly(DigestLevel.REPORT);
        assertThat(store.outbox.find("digest").orElseThrow().reference()).isNull();
        assertThat(store.outbox.message("digest").orElseThrow().body()).isEqualTo("b");
        assertThat(store.outbox.find("reply").orElseThrow().reference()).isEqualTo(reference);
    }

    private static void person(StoredOutbox store, String id, Set<DigestLevel> levels) {
        store.people.keep(new People.Person(id, id, Set.of(Role.OFFICE_HEAD), null, true), null);
        store.staffMail.keep(
                id, new Settings(id + "@bureau.example", true, LocalTime.of(20, 0), LocalTime.of(8, 0), levels));
    }

    private static Message message(String id, Reference reference, MessagePurpose purpose, Recipient recipient) {
        return new Message(
                id, reference, purpose, recipient, "a@b.cn", "s", "b", List.of(), OnBothDatabases.NOW, "clock", null);
    }
}
