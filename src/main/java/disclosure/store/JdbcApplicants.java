package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.Applicants;
import disclosure.intake.Applicant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who asked, one row for a case, in a table that nothing else reads. */
@Repository
class JdbcApplicants implements Applicants {

    private final Database database;

    JdbcApplicants(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Reference reference, Applicant applicant) {
        String body = StoredJson.write(applicant);
        database.together(() -> {
            if (write(
                            "UPDATE applicant SET body = :body WHERE agency = :agency AND reference = :reference",
                            reference,
                            body)
                    == 0)
                write(
                        "INSERT INTO applicant (agency, reference, body) VALUES (:agency, :reference, :body)",
                        reference,
                        body);
        });
    }

    private int write(String sql, Reference reference, String body) {
        return database.sql(sql)
                .param("reference", reference.value())
                .param("body", body)
                .update();
    }

    @Override
    public Optional<Applicant> find(Reference reference) {
        return database.sql("SELECT body FROM applicant WHERE agency = :agency AND reference = :reference")
                .param("reference", reference.value())
                .optional((row, i) -> StoredJson.read(row.getString("body"), Applicant.class));
    }

    @Override
    public boolean same(Reference one, Reference other) {
        Optional<Applicant> first = find(one);
        Optional<Applicant> second = find(other);
        return first.isPresent() && second.isPresent() && same(first.get(), second.get());
    }

    private static boolean same(Applicant one, Applicant other) {
        String number = tidy(one.idNumber());
        String otherNumber = tidy(other.idNumber());
        if (number != null && otherNumber != null) return number.equals(otherNumber);
        return one.type() == other.type()
                && Objects.equals(tidy(one.name()), tidy(other.name()))
                && Stream.<Function<Applicant, @Nullable String>>of(
                                Applicant::phone, Applicant::email, Applicant::address)
                        .anyMatch(contact -> {
                            String value = tidy(contact.apply(one));
                            return value != null && value.equals(tidy(contact.apply(other)));
                        });
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }
}
