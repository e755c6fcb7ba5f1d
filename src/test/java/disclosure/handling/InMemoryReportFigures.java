package disclosure.handling;

import disclosure.annual.Cells;
import disclosure.annual.Column;
import disclosure.annual.RemedyBlock;
import disclosure.annual.RemedyBlock.Part;
import disclosure.annual.RemedyFigures;
import disclosure.annual.RequestFigures;
import disclosure.annual.RequestLine;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Remedy;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of the annual report, counted by reading every act of every case. */
public final class InMemoryReportFigures implements ReportFigures {

    private final CaseFiles files;

    public InMemoryReportFigures(CaseFiles files) {
        this.files = files;
    }

    private Stream<CaseFile> requests() {
        return files.allCases().stream()
                .map(reference -> files.find(reference).orElseThrow())
                .filter(file -> !file.isRecordCorrection() && file.receivedOn().isPresent());
    }

    private static boolean within(@Nullable LocalDate day, Days days) {
        return day != null && !day.isBefore(days.first()) && !day.isAfter(days.last());
    }

    private static boolean openAtEndOf(CaseFile file, LocalDate day) {
        return !file.receivedOn().orElseThrow().isAfter(day)
                && file.closedOn().filter(closed -> !closed.isAfter(day)).isEmpty();
    }

    private static Predicate<CaseFile> isIn(RequestLine row, Set<ReportRow> results, Days days) {
        return file -> switch (row) {
            case RECEIVED -> within(file.receivedOn().orElseThrow(), days);
            case CARRIED_IN -> openAtEndOf(file, days.first().minusDays(1));
            case TOTAL -> within(file.closedOn().orElse(null), days);
            case CARRIED_OUT -> openAtEndOf(file, days.last());
            default ->
                within(file.closedOn().orElse(null), days)
                        && file.reportRow().filter(results::contains).isPresent();
        };
    }

    private Cells cells(RequestLine row, Set<ReportRow> results, Days days) {
        return new Cells(Arrays.stream(Column.values())
                .map(column -> cases(row, results, column.applicant(), days).size())
                .toList());
    }

    @Override
    public RequestFigures requests(Days days) {
        Map<ReportRow, Cells> results = new EnumMap<>(ReportRow.class);
        for (ReportRow row : ReportRow.values()) results.put(row, cells(RequestLine.DISCLOSED, Set.of(row), days));
        return new RequestFigures(
                cells(RequestLine.RECEIVED, Set.of(), days),
                cells(RequestLine.CARRIED_IN, Set.of(), days),
                results,
                cells(RequestLine.TOTAL, Set.of(), days),
                cells(RequestLine.CARRIED_OUT, Set.of(), days),
                cells(RequestLine.CARRIED_OUT, Set.of(), Days.of(days.first().getYear() - 1, days.last())),
                0);
    }

    @Override
    public Map<Channel, Integer> channels(Days days) {
        Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
        requests()
                .filter(isIn(RequestLine.RECEIVED, Set.of(), days))
                .forEach(file -> channels.merge(file.arrival().channel(), 1, Integer::sum));
        return channels;
    }

    private record Of(Reference reference, Remedy remedy) {}

    private List<Of> remedies() {
        List<Of> all = new ArrayList<>();
        for (Reference reference : files.allCases())
            Remedy.of(files.find(reference).orElseThrow()).forEach(remedy -> all.add(new Of(reference, remedy)));
        return all;
    }

    private static boolean isIn(Part part, Remedy remedy, Days days) {
        LocalDate concluded = remedy.concludedOn();
        boolean decided = within(concluded, days);
        boolean pending =
                !remedy.filedOn().isAfter(days.last()) && (concluded == null || concluded.isAfter(days.last()));
        return switch (part) {
            case PENDING -> pending;
            case TOTAL -> pending || decided;
            default -> decided && remedy.category() == part.category();
        };
    }

    @Override
    public List<RemedyFigures> remedies(Days days) {
        return Arrays.stream(RemedyKind.values())
                .map(kind -> {
                    Map<RemedyCategory, Integer> concluded = new EnumMap<>(RemedyCategory.class);
                    for (Part part : List.of(Part.UPHELD, Part.CORRECTED, Part.OTHER))
                        concluded.put(part.category(), cases(kind, part, days).size());
                    int filed = (int) remedies().stream()
                            .filter(one -> one.remedy().kind() == kind
                                    && within(one.remedy().filedOn(), days))
                            .count();
                    return new RemedyFigures(
                            RemedyBlock.counted(
                                    kind,
                                    concluded,
                                    cases(kind, Part.PENDING, days).size(),
                                    cases(kind, Part.TOTAL, days).size()),
                            filed);
                })
                .toList();
    }

    @Override
    public List<Reference> cases(
            RequestLine row, Set<ReportRow> results, @Nullable ApplicantType applicant, Days days) {
        return requests()
                .filter(isIn(row, results, days))
                .filter(file -> applicant == null || file.request().applicantType() == applicant)
                .map(CaseFile::reference)
                .sorted()
                .toList();
    }

    @Override
    public List<Reference> cases(RemedyKind kind, Part part, Days days) {
        return remedies().stream()
                .filter(one -> one.remedy().kind() == kind && isIn(part, one.remedy(), days))
                .map(Of::reference)
                .sorted()
                .toList();
    }
}
