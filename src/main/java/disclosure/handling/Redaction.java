package disclosure.handling;

import disclosure.law.Ruling;
import java.util.List;

/** Makes of a document the copy that may be given: what is withheld is no longer in the file (Art. 37, law.md R-SEC-09). */
public interface Redaction {

    /**
     * A rectangle that is withheld, in fractions of the page as a reader sees it, from its top left corner.
     *
     * @param page from 1
     */
    record Region(int page, double x, double y, double width, double height) {

        /** On the page and not empty. */
        public boolean isOnPage() {
            return page >= 1 && x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1 && y + height <= 1;
        }
    }

    /**
     * What a document carries besides the look of its pages; none of it is in a copy made by {@link #withhold}.
     *
     * @param text words that can be selected; kept on pages from which nothing is withheld
     * @param metadata author, title, dates and the like
     */
    record Inspection(
            int pages,
            boolean text,
            boolean attachments,
            boolean scripts,
            boolean forms,
            boolean annotations,
            boolean layers,
            boolean metadata) {}

    /** A new document of the same pages, with black where something is withheld and nothing behind it. */
    Ruling<byte[]> withhold(byte[] pdf, List<Region> regions);

    Ruling<Inspection> inspect(byte[] pdf);
}
