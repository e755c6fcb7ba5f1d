package disclosure.handling;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV (RFC 4180): UTF-8 with the mark by which a spreadsheet knows it, CRLF, quoted where needed. A cell that a
 * spreadsheet would take for a formula is written inert ({@link InertCell}).
 */
public final class CsvText {

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** @param cells null is written as an empty cell */
    public CsvText row(List<? extends @Nullable Object> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** Numbers are data of ours and stay numbers, the negative ones too. */
    private static String cell(@Nullable Object value) {
        if (value == null) return "";
        return value instanceof Number ? value.toString() : quoted(InertCell.written(value.toString()));
    }

    private static String quoted(String value) {
        boolean needed = value.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
