package disclosure.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which of the formats that cells name by number show a day. */
final class CellFormats {

    /** A workbook may have some ten thousand. */
    private static final int MOST = 70_000;

    private final List<Boolean> dates;

    CellFormats(XlsxParts parts, String name) throws IOException {
        dates = parts.read(name, List.of(), CellFormats::read);
    }

    private static List<Boolean> read(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> own = new HashMap<>();
        List<Boolean> dates = new ArrayList<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) ofCells = false;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    String code = xml.getAttributeValue(null, "formatCode");
                    if (code != null && own.size() < MOST) own.put(number(xml, "numFmtId"), code);
                }
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells && dates.size() < MOST) dates.add(isDate(number(xml, "numFmtId"), own));
                }
                default -> {}
            }
        }
        return dates;
    }

    private static boolean isDate(int format, Map<Integer, String> own) {
        String code = own.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        // 27 to 36 and 50 to 58 are the days of a Chinese spreadsheet, which writes no code for them.
        boolean chinese = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        return (chinese && !own.containsKey(format)) || (code != null && DateUtil.isADateFormat(format, code));
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String text = xml.getAttributeValue(null, attribute);
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }
}
