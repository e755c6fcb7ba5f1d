package disclosure.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import disclosure.handling.InertCell;
import disclosure.handling.LedgerColumn;
import disclosure.handling.LedgerFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes a ledger row by row as text. */
final class LedgerWriter {

    static final List<String> HEAD =
            Stream.of(LedgerColumn.values()).map(LedgerColumn::heading).toList();

    private LedgerWriter() {}

    /** With the mark by which a spreadsheet knows that it is UTF-8. */
    static void csv(OutputStream out, LedgerFiles.Rows rows) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEAD);
            rows.each(cells ->
                    csv.writeRecord(cells.stream().map(InertCell::written).toList()));
        }
    }

    /** A list of rows; what is empty is null. */
    static void json(OutputStream out, LedgerFiles.Rows rows) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartArray();
            rows.each(cells -> write(json, cells));
            json.writeEndArray();
        }
    }

    private static void write(JsonGenerator json, List<String> cells) {
        try {
            json.writeStartObject();
            for (int i = 0; i < HEAD.size(); i++)
                json.writeStringField(HEAD.get(i), cells.get(i).isEmpty() ? null : cells.get(i));
            json.writeEndObject();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
