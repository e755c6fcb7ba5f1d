package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger with nothing wrong in it.
 *
 * @param applicantName null where the ledger no longer says who asked
 * @param division code, or what it was called then; null where none is named
 * @param outcome null while open, and then the days of reply and closing too
 */
record LedgerRow(
        Reference reference,
        LocalDate receivedOn,
        Channel channel,
        ApplicantType applicantType,
        @Nullable String applicantName,
        String description,
        @Nullable String division,
        @Nullable ReportRow outcome,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate closedOn,
        List<Challenge> remedies) {

    LedgerRow {
        remedies = List.copyOf(remedies);
    }

    /** @param nonReply against silence @param result null while pending, and then the day too */
    record Challenge(
            RemedyKind kind,
            boolean nonReply,
            LocalDate filedOn,
            @Nullable RemedyCategory result,
            @Nullable LocalDate decidedOn) {}

    boolean open() {
        return closedOn == null;
    }

    boolean hasPendingRemedy() {
        return remedies.stream().anyMatch(remedy -> remedy.result() == null);
    }

    /** No personal data in a log line. */
    @Override
    public String toString() {
        return "LedgerRow[" + reference + "]";
    }
}
