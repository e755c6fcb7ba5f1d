package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes over the ledger of earlier years (台账): each row whole or not at all, none twice. What cannot be read to its end is
 * refused before anything is kept; apart from that what is wrong with a row is told of the row and stops no other.
 */
@Service
public class TakingLedger {

    private final LedgerFiles files;
    private final LedgerStore store;
    private final KeepingLedgerCases keeping;
    private final ExportingLedger exporting;
    private final CaseDesk desk;
    private final People people;
    private final HouseRules rules;

    TakingLedger(
            LedgerFiles files,
            LedgerStore store,
            KeepingLedgerCases keeping,
            ExportingLedger exporting,
            CaseDesk desk,
            People people,
            HouseRules rules) {
        this.files = files;
        this.store = store;
        this.keeping = keeping;
        this.exporting = exporting;
        this.desk = desk;
        this.people = people;
        this.rules = rules;
    }

    /**
     * @param content the file as it was sent; it lies on the disk while it is read, and is never kept
     * @param dryRun look over everything and keep nothing
     * @return refused where the caller may not, or with a {@link LedgerReason} of the file as such; {@code COLUMN_MISSING} and
     *     {@code COLUMN_TWICE} name the columns as details
     */
    public Ruling<LedgerTaken> take(InputStream content, boolean dryRun, Actor actor, Moment now) {
        if (!Permissions.mayTakeLedger(actor))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, ActKind.TAKEN_FROM_LEDGER);
        Path file = null;
        try {
            file = Files.createTempFile("ledger-", ".upload");
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return take(file, dryRun, actor, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ruling<LedgerTaken> take(Path file, boolean dryRun, Actor actor, Moment now) {
        return files.open(file).flatMap(sheet -> {
            try (sheet) {
                return columns(sheet.head()).map(columns -> taken(sheet, columns, dryRun, actor, now));
            }
        });
    }

    /** Where each column stands; the order is free, and what is none of ours is left alone. */
    private static Ruling<Map<LedgerColumn, Integer>> columns(List<String> head) {
        List<String> headings = head.stream().map(TakingLedger::tidy).toList();
        Map<LedgerColumn, Integer> places = new EnumMap<>(LedgerColumn.class);
        List<Object> missing = new ArrayList<>();
        List<Object> twice = new ArrayList<>();
        for (LedgerColumn column : LedgerColumn.values()) {
            int place = headings.indexOf(column.heading());
            if (place < 0) missing.add(column.heading());
            else if (place != headings.lastIndexOf(column.heading())) twice.add(column.heading());
            else places.put(column, place);
        }
        if (!missing.isEmpty())
            return Ruling.refused(Article.internalRule(), LedgerReason.COLUMN_MISSING, missing.toArray());
        if (!twice.isEmpty()) return Ruling.refused(Article.internalRule(), LedgerReason.COLUMN_TWICE, twice.toArray());
        return Ruling.granted(places);
    }

    private static String tidy(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    private LedgerTaken taken(
            LedgerFiles.Sheet sheet, Map<LedgerColumn, Integer> columns, boolean dryRun, Actor actor, Moment now) {
        LedgerTaken taken = new LedgerTaken(dryRun, ignored(sheet.head()));
        Optional<SeenRows> seen = dryRun ? Optional.of(new SeenRows()) : Optional.empty();
        LedgerBatch batch = new LedgerBatch(keeping, store, exporting, desk, actor, now);
        Map<String, String> codes = divisionCodes();
        LedgerReading reading =
                new LedgerReading(desk.calendar(), Set.copyOf(codes.values()), rules.bureauCode(), now.today());
        LedgerWindow window = new LedgerWindow(rows -> batch.take(rows, seen, taken));
        sheet.each(line -> {
            LedgerReason fault = line.fault();
            if (fault != null) taken.reject(line.row(), LedgerBatch.ofWhole(fault));
            else window.add(read(line, columns, codes, reading));
        });
        window.end();
        return taken;
    }

    private static LedgerBatch.Candidate read(
            LedgerFiles.Line line,
            Map<LedgerColumn, Integer> columns,
            Map<String, String> codes,
            LedgerReading reading) {
        Map<LedgerColumn, String> raw = new EnumMap<>(LedgerColumn.class);
        columns.forEach((column, place) -> raw.put(column, line.cells().get(place)));
        LedgerCells cells = new LedgerCells(raw, name -> codes.getOrDefault(name, name));
        Optional<LedgerRow> found = reading.row(cells);
        Optional<Reference> reference =
                found.map(LedgerRow::reference).or(() -> Reference.readAny(cells.text(LedgerColumn.REFERENCE)));
        return new LedgerBatch.Candidate(line.row(), cells, reference, found);
    }

    private static List<String> ignored(List<String> head) {
        List<String> known =
                Stream.of(LedgerColumn.values()).map(LedgerColumn::heading).toList();
        return head.stream()
                .map(String::strip)
                .filter(heading -> !heading.isEmpty() && !known.contains(tidy(heading)))
                .toList();
    }

    /** A division is named by its code or by its name. */
    private Map<String, String> divisionCodes() {
        Map<String, String> codes = new HashMap<>();
        List<People.Division> divisions = people.divisions();
        divisions.forEach(division -> codes.put(division.name(), division.code()));
        divisions.forEach(division -> codes.put(division.code(), division.code()));
        return codes;
    }
}
