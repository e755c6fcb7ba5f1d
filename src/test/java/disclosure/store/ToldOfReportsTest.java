package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.handling.DigestLevel;
import disclosure.handling.HouseLanguage;
import disclosure.handling.MessagePurpose;
import disclosure.handling.Outbox.Message;
import disclosure.handling.People;
import disclosure.handling.Recipient;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who chose what the digest lists before there were reports in it is told of them as well (V32). */
class ToldOfReportsTest extends OverMigration {

    private StoredOutbox store;
    private Reference reference;

    ToldOfReportsTest() {
        super("30", "33");
    }

    @Override
    void before(DataSource older) {
        store = new StoredOutbox(older);
        person(older, store, "some", "OVERDUE");
        person(older, store, "none", "");
        reference = store.open(1, "li@example.invalid");
        store.outbox.add(message("digest", reference, MessagePurpose.DIGEST, Recipient.staff("some")));
        store.outbox.add(message("reply", reference, MessagePurpose.REPLY, Recipient.APPLICANT));
    }

    @Override
    void after(DataSource newer) {
        assertThat(store.staffMail.of("some").levels())
                .containsExactlyInAnyOrder(DigestLevel.OVERDUE, DigestLevel.REPORT);
        assertThat(store.staffMail.of("some").language()).isEqualTo(HouseLanguage.CHINESE);
        assertThat(store.staffMail.of("none").levels()).containsExactly(DigestLevel.REPORT);
        assertThat(store.outbox.find("digest").orElseThrow().reference()).isNull();
        assertThat(store.outbox.message("digest").orElseThrow().body()).isEqualTo("b");
        assertThat(store.outbox.find("reply").orElseThrow().reference()).isEqualTo(reference);
    }

    /** As a program of then kept it: the store of today knows columns that are not there yet. */
    private static void person(DataSource source, StoredOutbox store, String id, String levels) {
        store.people.keep(new People.Person(id, id, Set.of(Role.OFFICE_HEAD), null, true), null);
        JdbcClient.create(source)
                .sql("INSERT INTO staff_mail (agency, person_key, email, digest_on, quiet_from, quiet_to, levels)"
                        + " VALUES (?, ?, ?, TRUE, 1200, 480, ?)")
                .params(store.agency, id, id + "@bureau.example", levels)
                .update();
    }

    private static Message message(String id, Reference reference, MessagePurpose purpose, Recipient recipient) {
        return new Message(
                id, reference, purpose, recipient, "a@b.cn", "s", "b", List.of(), OnBothDatabases.NOW, "clock", null);
    }
}
