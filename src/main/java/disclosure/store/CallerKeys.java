package disclosure.store;

import disclosure.intake.Applicant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keyed hashes by which an applicant is found who gives a name, or the last digits of a telephone number. */
final class CallerKeys {

    private final KeyedHash hash;

    CallerKeys(KeyedHash hash) {
        this.hash = hash;
    }

    String calledKey(Applicant applicant) {
        return called(applicant.name());
    }

    String called(String name) {
        return hash.of("called\n" + Applicant.asCalled(name));
    }

    @Nullable
    String phoneEndKey(Applicant applicant) {
        String phone = applicant.phone();
        return phone == null ? null : phoneEnd(phone).orElse(null);
    }

    /** Of the last four digits; empty where there are fewer, or other signs than a telephone number has. */
    Optional<String> phoneEnd(String typed) {
        return Applicant.phoneDigits(typed)
                .map(digits -> hash.of("phone end\n" + digits.substring(digits.length() - Applicant.PHONE_END)));
    }
}
