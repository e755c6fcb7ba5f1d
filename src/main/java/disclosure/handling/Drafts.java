package disclosure.handling;

import disclosure.casefile.PaperUse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps applications that were begun and not sent, so that nobody can read them who has not got the secret. */
public interface Drafts {

    /** From the last change. */
    Duration KEPT = Duration.ofDays(7);

    /** A file that was added. @param fileName as the applicant called it @param use as the applicant marked it */
    record DraftFile(
            String id,
            String fileName,
            long bytes,
            @Nullable PaperUse use) {}

    /** @param answers as they were typed, by the names of their fields */
    record Draft(Map<String, String> answers, List<DraftFile> files, Instant keptUntil) {
        public Draft {
            answers = Map.copyOf(answers);
            files = List.copyOf(files);
        }

        @Override
        public String toString() {
            return "Draft";
        }
    }

    /** Empty where there is none, where its time is over, and where what is kept was changed. */
    Optional<Draft> open(DraftSecret secret, Instant now);

    /** Begins one, or takes the place of the answers that were kept. */
    void answer(DraftSecret secret, Map<String, String> answers, Instant now);

    /** Adds to one that was begun; nothing where there is none. */
    void add(DraftSecret secret, Upload file, Instant now);

    void remove(DraftSecret secret, String fileId);

    List<Upload> files(DraftSecret secret);

    /** Whether there was one; of several at the same time only one is told so. */
    boolean forget(DraftSecret secret);

    /** Takes out those whose time is over. */
    void clear(Instant now);

    /** Bytes of the files of all drafts together. */
    long bytesKept();
}
