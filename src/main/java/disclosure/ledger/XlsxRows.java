package disclosure.ledger;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet as texts: numbers as they are, days as yyyy-MM-dd, shared and inline texts. */
final class XlsxRows {

    /** Columns after these are looked at by nobody. */
    private static final int MOST_COLUMNS = 200;

    private final XMLStreamReader xml;
    private final CellFormats formats;
    private final SharedStrings strings;
    private final boolean from1904;

    XlsxRows(XMLStreamReader xml, CellFormats formats, SharedStrings strings, boolean from1904) {
        this.xml = xml;
        this.formats = formats;
        this.strings = strings;
        this.from1904 = from1904;
    }

    /** With the number of each row, the first being 1. */
    void each(BiConsumer<Integer, List<String>> row) throws XMLStreamException {
        int number = 0;
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                number = Math.max(number + 1, numbered(xml.getAttributeValue(null, "r")));
                cells.clear();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) cell(cells);
            else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) row.accept(number, List.copyOf(cells));
        }
    }

    private static int numbered(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private void cell(List<String> cells) throws XMLStreamException {
        int column = column(xml.getAttributeValue(null, "r"), cells.size());
        String type = xml.getAttributeValue(null, "t");
        int style = numbered(xml.getAttributeValue(null, "s"));
        String value = value(type, style);
        if (column < cells.size() || column >= MOST_COLUMNS) return;
        while (cells.size() < column) cells.add("");
        cells.add(value);
    }

    /** B7 is in the second column. */
    private static int column(@Nullable String cell, int next) {
        if (cell == null) return next;
        int column = 0;
        for (int i = 0; i < cell.length() && i < 4; i++) {
            char c = cell.charAt(i);
            if (c < 'A' || c > 'Z') break;
            column = column * 26 + (c - 'A' + 1);
        }
        return column == 0 ? next : column - 1;
    }

    private String value(@Nullable String type, int style) throws XMLStreamException {
        StringBuilder raw = new StringBuilder();
        String inline = null;
        boolean within = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("is"))
                inline = RichText.read(xml, "is");
            else if (event == XMLStreamConstants.START_ELEMENT)
                within = xml.getLocalName().equals("v");
            else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("c")) break;
                within = false;
            } else if (within && xml.isCharacters()) RichText.add(raw, xml.getText());
        }
        return inline == null ? read(raw.toString(), type == null ? "n" : type, style) : inline;
    }

    private String read(String raw, String type, int style) {
        return switch (type) {
            case "s" -> strings.get(raw.matches("\\d{1,9}") ? Integer.parseInt(raw) : -1);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(raw, style);
            case "str" -> RichText.unescaped(raw);
            default -> raw;
        };
    }

    private String number(String raw, int style) {
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            if (formats.isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
                LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), from1904);
                if (moment != null) return moment.toLocalDate().toString();
            }
            boolean plain = Math.abs(number.scale()) < 40 && number.precision() < 40;
            return plain ? number.stripTrailingZeros().toPlainString() : raw;
        } catch (NumberFormatException text) {
            return raw;
        }
    }
}
