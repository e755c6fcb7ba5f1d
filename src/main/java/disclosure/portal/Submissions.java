package disclosure.portal;

import disclosure.handling.FilingRequest;
import disclosure.handling.Moment;
import disclosure.law.Ruling;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sees to it that one filled-in form becomes one case, however often it is sent. A browser shows only the answer to the
 * last click, so a second click within moments gets the same receipt; later only the reference is told, for the query code
 * is not kept.
 */
@Component
class Submissions {

    private static final Duration SAME_CLICK = Duration.ofMinutes(2);
    private static final int REMEMBERED = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Submission> submissions = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Submission> eldest) {
            return size() > REMEMBERED;
        }
    };

    private static final class Submission {
        private @Nullable String reference;
        private FilingRequest.@Nullable Receipt receipt;
        private Instant at = Instant.EPOCH;
    }

    /** What came of a form. @param receipt null if the form was sent long before and the code is gone */
    record Filed(String reference, FilingRequest.@Nullable Receipt receipt, boolean again) {}

    String token() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Ruling<Filed> once(String token, Moment now, Supplier<Ruling<FilingRequest.Receipt>> filing) {
        Submission submission = submission(token, now);
        synchronized (submission) {
            String reference = submission.reference;
            if (reference != null) return Ruling.granted(new Filed(reference, submission.receipt, true));
            return filing.get().map(receipt -> {
                submission.reference = receipt.standing().reference().value();
                submission.receipt = receipt;
                submission.at = now.at();
                return new Filed(submission.reference, receipt, false);
            });
        }
    }

    private Submission submission(String token, Moment now) {
        synchronized (submissions) {
            submissions.values().stream()
                    .filter(old -> old.at.plus(SAME_CLICK).isBefore(now.at()))
                    .forEach(old -> old.receipt = null);
            return submissions.computeIfAbsent(token, key -> new Submission());
        }
    }
}
