package disclosure.archive;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordAct;
import disclosure.casefile.Reference;
import disclosure.casefile.ReviewAct;
import disclosure.clock.ExplainedDay;
import disclosure.handling.CasePapers;
import disclosure.handling.Sheet;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@link CasePapers} as HTML and JSON. */
@Component
class WrittenPapers implements CasePapers {

    private final PaperWords words;

    WrittenPapers(PaperWords words) {
        this.words = words;
    }

    @Override
    public String title(Enum<?> constant) {
        return constant instanceof Sheet.Kind kind ? words.title(kind) : words.label(constant);
    }

    @Override
    public byte[] html(Reference reference, Sheet sheet) {
        List<List<String>> cells = sheet.rows().stream()
                .map(row -> row.stream().map(words::cell).toList())
                .toList();
        return new HtmlPage(words.title(sheet.kind()))
                .paragraph(reference.value())
                .table(words.headings(sheet.kind()), cells)
                .bytes();
    }

    @Override
    public byte[] acts(CaseFile file) {
        return PlainJson.bytes(file.acts());
    }

    @Override
    public byte[] clockLedger(List<ExplainedDay> days) {
        return PlainJson.bytes(days);
    }

    @Override
    public byte[] reviews(CaseFile file) {
        return PlainJson.bytes(file.acts().stream()
                .filter(recorded -> recorded.act() instanceof Act.ReplyDrafted
                        || recorded.act() instanceof Act.DraftReviewed
                        || recorded.act() instanceof Act.ReplySigned
                        || recorded.act() instanceof ReviewAct
                        || recorded.act() instanceof RecordAct)
                .toList());
    }
}
