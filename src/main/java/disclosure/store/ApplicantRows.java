package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.LedgerStore.NewCase;
import disclosure.intake.Applicant;
import disclosure.intake.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of {@code applicant} by the hundred, sealed and keyed like each other one. */
final class ApplicantRows {

    static final String TABLE = "applicant";

    /** Besides the agency; in the order of the values. */
    static final List<String> COLUMNS = List.of(
            "reference",
            "body",
            "key_id",
            "number_key",
            "name_key",
            "phone_key",
            "email_key",
            "address_key",
            "called_key",
            "phone_end_key");

    private final AtRest atRest;
    private final KeyedHash hash;
    private final CallerKeys callers;

    ApplicantRows(AtRest atRest, KeyedHash hash) {
        this.atRest = atRest;
        this.hash = hash;
        this.callers = new CallerKeys(hash);
    }

    /** Of those of which it is known who asked. */
    List<List<@Nullable Object>> values(List<NewCase> cases) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (NewCase one : cases) {
            Applicant applicant = one.applicant();
            if (applicant != null) rows.add(values(one.file().reference(), applicant));
        }
        return rows;
    }

    private List<@Nullable Object> values(Reference reference, Applicant applicant) {
        Likeness keys = applicant.likeness().hashed(hash::of);
        return Arrays.asList(
                reference.value(),
                atRest.seal(StoredJson.write(applicant), JdbcApplicants.place(reference.value())),
                atRest.keyId(),
                keys.number(),
                keys.who(),
                keys.phone(),
                keys.email(),
                keys.address(),
                callers.calledKey(applicant),
                callers.phoneEndKey(applicant));
    }
}
