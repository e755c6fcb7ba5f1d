package disclosure.handling;

import disclosure.casefile.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what was found to be wrong (R-SUP-03): each change is kept beside the one before, with who and when. */
public interface Findings {

    /**
     * @param id the same for ever
     * @param revision from 1
     * @param reference the case, null where it concerns none
     * @param person user name of who is answerable, null where that is not known
     * @param correction how it was put right, null before
     */
    record Finding(
            String id,
            int revision,
            FindingKind kind,
            @Nullable Reference reference,
            @Nullable String person,
            @Nullable String division,
            Severity severity,
            State state,
            LocalDate foundOn,
            String what,
            @Nullable String correction,
            String recordedBy,
            Instant recordedAt) {}

    /** How grave it is. */
    enum Severity {
        MINOR,
        SERIOUS,
        GRAVE
    }

    /** What has become of it. */
    enum State {
        FOUND,
        PUT_RIGHT,
        /** On examination there was nothing wrong. */
        DISMISSED
    }

    /**
     * What the cases themselves show and nobody has recorded yet.
     *
     * @param person who did it, as far as the acts tell
     * @param on the day by which it shows
     */
    record Proposed(
            FindingKind kind,
            Reference reference,
            @Nullable String person,
            @Nullable String division,
            LocalDate on) {}

    /** Keeps a first or a further revision. */
    void keep(Finding finding);

    /** As it is now. */
    Optional<Finding> find(String id);

    /** Every revision, the first first. */
    List<Finding> history(String id);

    /** Found in those days, as they are now, the oldest first. */
    List<Finding> found(LocalDate from, LocalDate toInclusive);

    /** What shows in those days, each by one statement over columns; without what is recorded for the same case. */
    List<Proposed> proposed(LocalDate from, LocalDate toInclusive, LocalDate today);
}
