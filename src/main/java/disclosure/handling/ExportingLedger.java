package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.intake.Applicant;
import disclosure.law.Ruling;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * All requests for information as rows of the ledger, those of this system and those of earlier years. What asks for the
 * correction of an own record (Art. 41) is none. No identity numbers and no contacts (law.md R-PRI-04).
 */
@Service
public class ExportingLedger {

    /** Cases that are read at once; no more than these are in memory. */
    private static final int TOGETHER = 250;

    private final LedgerStore store;
    private final LedgerFiles written;
    private final CaseFiles files;
    private final Applicants applicants;

    ExportingLedger(LedgerStore store, LedgerFiles written, CaseFiles files, Applicants applicants) {
        this.store = store;
        this.written = written;
        this.files = files;
        this.applicants = applicants;
    }

    /**
     * By day of receipt, in the columns of {@link LedgerColumn}; names are masked but for those who meet applicants (law.md
     * R-PRI-05).
     *
     * @param year only those received in that year, null for all
     * @param open begins the answer; called once it is clear that there is one
     * @return how many there were, or refused before anything is written
     */
    public Ruling<Long> export(
            @Nullable Integer year, LedgerFiles.Format format, Actor actor, Supplier<OutputStream> open) {
        if (!Permissions.mayReadLedger(actor))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, ActKind.TAKEN_FROM_LEDGER);
        Function<Applicant, String> names = ReadingCases.meetsApplicants(actor)
                ? Applicant::name
                : applicant -> Applicant.maskedName(applicant.name());
        long[] count = {0};
        written.write(format, open.get(), row -> count[0] = each(year, names, row));
        return Ruling.granted(count[0]);
    }

    private long each(@Nullable Integer year, Function<Applicant, String> names, Consumer<List<String>> row) {
        long count = 0;
        LedgerStore.Entry last = null;
        for (; ; ) {
            List<LedgerStore.Entry> entries = store.next(year, last, TOGETHER);
            Map<Reference, List<String>> rows = described(entries, names);
            for (LedgerStore.Entry entry : entries) row.accept(rows.getOrDefault(entry.reference(), List.of()));
            count += entries.size();
            if (entries.size() < TOGETHER) return count;
            last = entries.get(entries.size() - 1);
        }
    }

    /** The rows of those of these cases that there are. */
    Map<Reference, List<String>> rows(Collection<Reference> references) {
        return references.isEmpty() ? Map.of() : described(store.entries(references), Applicant::name);
    }

    private Map<Reference, List<String>> described(List<LedgerStore.Entry> entries, Function<Applicant, String> names) {
        List<Reference> references =
                entries.stream().map(LedgerStore.Entry::reference).toList();
        Map<Reference, String> descriptions = files.descriptions(references);
        Map<Reference, Applicant> askedBy = applicants.find(references);
        Map<Reference, List<String>> rows = new HashMap<>();
        for (LedgerStore.Entry entry : entries) {
            Applicant applicant = askedBy.get(entry.reference());
            String name = applicant == null ? "" : names.apply(applicant);
            rows.put(entry.reference(), row(entry, name, descriptions.getOrDefault(entry.reference(), "")));
        }
        return rows;
    }

    private static List<String> row(LedgerStore.Entry entry, String name, String description) {
        return Arrays.stream(LedgerColumn.values())
                .map(column -> switch (column) {
                    case REFERENCE -> entry.reference().value();
                    case RECEIVED_ON -> day(entry.receivedOn());
                    case CHANNEL -> entry.channel().name();
                    case APPLICANT_TYPE -> entry.applicantType().name();
                    case APPLICANT_NAME -> name.strip();
                    case DESCRIPTION ->
                        description.replace("\r\n", "\n").replace('\r', '\n').strip();
                    case DIVISION -> entry.division() == null ? "" : entry.division();
                    case OUTCOME -> entry.row() == null ? "" : entry.row().name();
                    case REPLIED_ON -> entry.row() == null ? "" : day(entry.repliedOn());
                    case CLOSED_ON -> entry.row() == null ? "" : day(entry.closedOn());
                    case REMEDY -> joined(entry, remedy -> remedy.kind().name());
                    case REMEDY_FILED_ON -> joined(entry, remedy -> day(remedy.filedOn()));
                    case REMEDY_RESULT ->
                        joined(
                                entry,
                                remedy -> remedy.result() == null
                                        ? ""
                                        : remedy.result().name());
                    case REMEDY_DECIDED_ON -> joined(entry, remedy -> day(remedy.decidedOn()));
                })
                .toList();
    }

    /** Of several remedies each has its part, in the order of filing; contract §7 has room for one. */
    private static String joined(LedgerStore.Entry entry, Function<LedgerStore.Challenge, String> part) {
        return entry.remedies().stream()
                .filter(remedy -> remedy.kind().isReported())
                .map(part)
                .collect(Collectors.joining(";"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
