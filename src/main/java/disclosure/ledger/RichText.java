package disclosure.ledger;

import disclosure.handling.LedgerFiles;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text of a spreadsheet, which may lie in several runs; how it is read aloud (rPh) does not belong to it. */
final class RichText {

    private RichText() {}

    /** Reads on to the end of the element; of a text that is far too long the beginning. */
    static String read(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        int aloud = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) aloud++;
                if (xml.getLocalName().equals("t")) within = true;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(element)) break;
                if (xml.getLocalName().equals("rPh")) aloud--;
                if (xml.getLocalName().equals("t")) within = false;
            } else if (within && aloud == 0 && xml.isCharacters()) add(text, xml.getText());
        }
        return unescaped(text.toString());
    }

    static void add(StringBuilder text, String more) {
        int room = LedgerFiles.MAX_CELL + 1 - text.length();
        if (room > 0) text.append(more, 0, Math.min(room, more.length()));
    }

    /** Characters that XML cannot hold stand as _x000D_. */
    static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
                .matcher(text)
                .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
