package disclosure.handling;

import disclosure.law.Article;
import disclosure.law.Reason;
import disclosure.law.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one row, and what is found to be wrong with them; of each column the first thing counts. */
final class LedgerCells {

    /** 2023-01-05, 2023/1/5 and 2023年1月5日, with the empty time of day that a spreadsheet may add. */
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})日?(?:[ T]0{1,2}:00(?::00)?)?");

    /** What a cell with several remedies has between them. */
    private static final Pattern BETWEEN = Pattern.compile("[;；]");

    /** What a spreadsheet writes where a formula failed. */
    private static final Pattern FAILED = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)");

    private final Map<LedgerColumn, String> cells;
    private final Map<LedgerColumn, Refusal> faults = new EnumMap<>(LedgerColumn.class);

    /** @param division turns the name of a division into its code */
    LedgerCells(Map<LedgerColumn, String> raw, UnaryOperator<String> division) {
        cells = new EnumMap<>(LedgerColumn.class);
        for (LedgerColumn column : LedgerColumn.values())
            cells.put(column, tidy(column, raw.getOrDefault(column, ""), division));
        cells.forEach((column, text) -> {
            if (FAILED.matcher(text).matches()) wrong(column, LedgerReason.CELL_ERROR, text);
        });
    }

    /** How long all of them are together. */
    int characters() {
        return cells.values().stream().mapToInt(String::length).sum();
    }

    private static String tidy(LedgerColumn column, String raw, UnaryOperator<String> division) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n').strip();
        return switch (column) {
            case RECEIVED_ON, REPLIED_ON, CLOSED_ON -> day(text);
            case REMEDY_FILED_ON, REMEDY_DECIDED_ON ->
                String.join(";", split(text).map(LedgerCells::day).toList());
            case CHANNEL, APPLICANT_TYPE, OUTCOME -> text.toUpperCase(Locale.ROOT);
            case REMEDY, REMEDY_RESULT -> String.join(";", split(text).toList()).toUpperCase(Locale.ROOT);
            case DIVISION -> division.apply(text);
            default -> text;
        };
    }

    private static String day(String text) {
        return read(text).map(LocalDate::toString).orElse(text);
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(text, -1)).map(String::strip);
    }

    static Optional<LocalDate> read(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches() || date.group(2).equals("年") != date.group(4).equals("月")) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(5))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** In the order of the columns, each written as the ledger itself writes it; two equal rows have equal ones. */
    List<String> canonical() {
        return List.copyOf(cells.values());
    }

    String text(LedgerColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean isEmpty(LedgerColumn column) {
        return text(column).isEmpty();
    }

    /** Each remedy's own part of the cell. */
    List<String> parts(LedgerColumn column) {
        return split(text(column)).toList();
    }

    void wrong(LedgerColumn column, Reason reason, Object... details) {
        wrong(column, Refusal.of(Article.internalRule(), reason, details));
    }

    void wrong(LedgerColumn column, Refusal refusal) {
        faults.putIfAbsent(column, refusal);
    }

    Map<LedgerColumn, Refusal> faults() {
        return faults;
    }

    /** A text of at most so many characters on one line; null where there is none. */
    @Nullable
    String line(LedgerColumn column, int longest) {
        String text = text(column);
        if (text.isEmpty()) return null;
        if (text.codePointCount(0, text.length()) > longest) wrong(column, LedgerReason.CELL_TOO_LONG, longest);
        if (text.codePoints().anyMatch(LedgerCells::isControl)) wrong(column, LedgerReason.CELL_CONTROL_CHARACTER);
        return text;
    }

    /** The same with line breaks and tabs. */
    @Nullable
    String lines(LedgerColumn column, int longest) {
        String text = text(column);
        if (text.isEmpty()) return null;
        if (text.codePointCount(0, text.length()) > longest) wrong(column, LedgerReason.CELL_TOO_LONG, longest);
        if (text.codePoints().anyMatch(c -> c != '\n' && c != '\t' && isControl(c)))
            wrong(column, LedgerReason.CELL_CONTROL_CHARACTER);
        return text;
    }

    /** Half a character is none either; marks that turn the direction of writing around hide what stands there. */
    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** A day not after today; null where there is none, or a wrong one. */
    @Nullable
    LocalDate day(LedgerColumn column, String text, LocalDate today) {
        if (text.isEmpty()) return null;
        LocalDate day = read(text).orElse(null);
        if (day == null) wrong(column, LedgerReason.CELL_NO_DATE, shown(text));
        if (day == null || !day.isAfter(today)) return day;
        wrong(column, LedgerReason.DAY_IN_FUTURE, written(day));
        return null;
    }

    /** One of a closed set; null where there is none. */
    <E extends Enum<E>> @Nullable E constant(LedgerColumn column, String text, List<E> known) {
        if (text.isEmpty()) return null;
        for (E constant : known) if (constant.name().equals(text)) return constant;
        String codes = known.stream().map(Enum::name).collect(Collectors.joining(" / "));
        wrong(column, LedgerReason.CELL_UNKNOWN, shown(text), codes);
        return null;
    }

    /** A day as the ledger writes it: one looks for it in the file. */
    static String written(LocalDate day) {
        return day.toString();
    }

    /** As much of a cell as a message repeats. */
    private static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cs}]", "?");
        return plain.codePointCount(0, plain.length()) <= 40
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, 40)) + "…";
    }
}
