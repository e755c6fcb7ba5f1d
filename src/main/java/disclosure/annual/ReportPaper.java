package disclosure.annual;

import java.util.List;

/** A report as it is printed and saved: its title, its sections in order, each with its text and its tables. */
public record ReportPaper(String title, List<Section> sections) {

    public ReportPaper {
        sections = List.copyOf(sections);
    }

    /** @param paragraphs plain text */
    public record Section(String heading, List<String> paragraphs, List<Table> tables) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
        }
    }

    /** @param name short and its own within the report; names the sheet of a spreadsheet */
    public record Table(String name, Grid grid) {}
}
