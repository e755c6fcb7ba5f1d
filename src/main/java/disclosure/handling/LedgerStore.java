package disclosure.handling;

import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases by the hundred: into the database from the ledger of earlier years, and out of it as rows of a ledger. */
public interface LedgerStore {

    /**
     * A case to be kept with all that belongs to it.
     *
     * @param applicant null where the ledger no longer says who asked
     * @param row its cells as the ledger writes them
     */
    record NewCase(
            CaseFile file, Standing standing, @Nullable Applicant applicant, List<String> row) {
        public NewCase {
            row = List.copyOf(row);
        }

        /** No personal data in a log line. */
        @Override
        public String toString() {
            return "NewCase[" + file.reference() + "]";
        }
    }

    /** In a few statements, whatever their number; fails as a whole where one of the references is in use. */
    void keep(List<NewCase> cases);

    /** Keeps from which row a case was made, where the case itself is kept already. */
    void keepRow(Reference reference, List<String> row);

    /** Of those references that are in use: whether the case was made from that very row. */
    Map<Reference, Boolean> madeFrom(Map<Reference, List<String>> rows);

    /** What stands in the columns of a case. @param reference null for no other */
    record Entry(
            Reference reference,
            @Nullable LocalDate receivedOn,
            Channel channel,
            ApplicantType applicantType,
            @Nullable String division,
            @Nullable ReportRow row,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate closedOn,
            List<Challenge> remedies) {
        public Entry {
            remedies = List.copyOf(remedies);
        }
    }

    /** @param result null while pending */
    record Challenge(
            RemedyKind kind,
            LocalDate filedOn,
            @Nullable RemedyCategory result,
            @Nullable LocalDate decidedOn) {}

    /** Of those of these cases that there are, in any order. */
    List<Entry> entries(Collection<Reference> references);

    /**
     * The next requests for information by day of receipt, those whose receipt is not confirmed last.
     *
     * @param year only those received in that year, null for all
     * @param after the last one seen, null to begin
     */
    List<Entry> next(@Nullable Integer year, @Nullable Entry after, int size);
}
