package disclosure.report;

import disclosure.annual.ReportPaper;
import disclosure.handling.ReportDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Reports as files of the usual office programs. */
@Component
public class OfficeDocuments implements ReportDocuments {

    @Override
    public byte[] write(ReportPaper paper, Format format, String author) {
        try {
            return switch (format) {
                case XLSX -> new Spreadsheet(author).write(paper);
                case DOCX -> new TextDocument(author).write(paper);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
