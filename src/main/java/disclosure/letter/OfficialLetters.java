package disclosure.letter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import disclosure.casefile.Act;
import disclosure.casefile.ConsultationAct;
import disclosure.clock.ConsultationKind;
import disclosure.clock.RuleSet;
import disclosure.handling.BureauRules;
import disclosure.handling.Calendars;
import disclosure.handling.CaseFiles;
import disclosure.handling.LetterOrder;
import disclosure.handling.LetterReason;
import disclosure.handling.LetterTemplates;
import disclosure.handling.Letters;
import disclosure.handling.People;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.LetterKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters in the official layout: composed from the case, checked, filled into the bureau's template and copied as PDF. */
@Component
class OfficialLetters implements Letters {

    private static final int TEMPLATES_REMEMBERED = 100;

    private final CaseFiles files;
    private final Calendars calendars;
    private final People people;
    private final BureauRules rules;
    private final LetterTemplates templates;
    private final Labels labels = new Labels();
    private final PdfCopy copy = new PdfCopy();
    private final Cache<Kept, byte[]> remembered =
            Caffeine.newBuilder().maximumSize(TEMPLATES_REMEMBERED).build();

    private record Kept(LetterKind kind, int version) {}

    OfficialLetters(CaseFiles files, Calendars calendars, People people, BureauRules rules, LetterTemplates templates) {
        this.files = files;
        this.calendars = calendars;
        this.people = people;
        this.rules = rules;
        this.templates = templates;
    }

    @Override
    public Ruling<Written> write(LetterOrder order) {
        return numbered(order)
                .flatMap(sheet -> template(order)
                        .flatMap(version -> content(order.kind(), version)
                                .map(docx -> Ruling.granted(written(order, sheet, version, docx)))
                                .orElseGet(() -> refused(order, LetterReason.TEMPLATE_UNKNOWN, version))));
    }

    @Override
    public Ruling<LetterKind> complete(LetterOrder order) {
        return composed(order).map(sheet -> order.kind());
    }

    /** A letter that goes out has its number; whether it may be signed is asked before there is one. */
    private Ruling<FieldSheet> numbered(LetterOrder order) {
        return composed(order).flatMap(sheet -> {
            boolean wanted = LetterContents.must(order.kind()).contains(LetterField.DOCUMENT_NUMBER);
            return wanted && !sheet.has(LetterField.DOCUMENT_NUMBER)
                    ? refused(order, LetterReason.DOCUMENT_NUMBER_MISSING)
                    : Ruling.granted(sheet);
        });
    }

    private Ruling<FieldSheet> composed(LetterOrder order) {
        LetterKind kind = order.kind();
        Telling telling =
                new Telling(order, calendars.current(), rules.of(order.file()).clock(), labels, people, files);
        Optional<Article> unknown = telling.rules() == RuleSet.R2007
                ? Citation.onlySince2019(kind, toJointProducer(telling))
                : Optional.empty();
        if (unknown.isPresent())
            return Ruling.refused(unknown.get(), LetterReason.NOT_IN_THE_RULES_OF_2007, kind.code());
        FieldSheet sheet = new FieldSheet();
        if (kind.isReply()) {
            DraftReply draft = order.file().draft().map(Act.ReplyDrafted::draft).orElse(null);
            if (draft == null) return refused(order, LetterReason.NOTHING_TO_TELL);
            if (!ReplyFields.fits(telling, draft))
                return refused(
                        order,
                        LetterReason.WRONG_LETTER,
                        draft.outcome().letter().code());
            ReplyFields.compose(telling, draft, sheet);
        } else if (!told(telling, sheet)) {
            return refused(order, LetterReason.NOTHING_TO_TELL);
        }
        HeadFields.compose(telling, sheet);
        if (!kind.isReply() && !sheet.has(LetterField.ARTICLES)) sheet.text(LetterField.ARTICLES, cited(telling));
        return complete(telling, sheet);
    }

    private static boolean told(Telling telling, FieldSheet sheet) {
        return switch (telling.kind()) {
            case CORRECTION_ABANDONED, FEE_ABANDONED, WITHDRAWN, RECORD_CORRECTION -> EndFields.compose(telling, sheet);
            case SERVICE_RECORD, REVIEW_SHEET, SEARCH_RECORD, INTERVIEW_RECORD, FILE_CONTENTS ->
                RecordFields.compose(telling, sheet);
            default -> ProcedureFields.compose(telling, sheet);
        };
    }

    private static String cited(Telling telling) {
        return Citation.of(telling.kind(), toJointProducer(telling), telling.rules());
    }

    private static boolean toJointProducer(Telling telling) {
        ConsultationAct.ConsultationSent sent = telling.order().act(ConsultationAct.ConsultationSent.class);
        return sent != null && sent.asked() == ConsultationKind.JOINT_PRODUCER;
    }

    /** The first thing missing decides: a letter without its remedy clause is never signed (law.md R-REM-05). */
    private static Ruling<FieldSheet> complete(Telling telling, FieldSheet sheet) {
        LetterOrder order = telling.order();
        for (LetterField field : LetterContents.must(order.kind())) {
            if (sheet.has(field) || field == LetterField.DOCUMENT_NUMBER) continue;
            LetterReason reason = reason(field);
            return Ruling.refused(field.source(), reason, order.kind().code(), field.placeholder());
        }
        return Ruling.granted(sheet);
    }

    private static LetterReason reason(LetterField field) {
        return switch (field) {
            case REMEDIES -> LetterReason.REMEDY_CLAUSE_MISSING;
            case ADDRESSEE -> LetterReason.ADDRESSEE_MISSING;
            case RECEIVED_ON -> LetterReason.LETTER_BEFORE_RECEIPT;
            default -> LetterReason.PART_MISSING;
        };
    }

    private Ruling<Integer> template(LetterOrder order) {
        Integer wanted = order.template();
        return Ruling.granted(
                wanted != null ? wanted : templates.newest(order.kind()).orElse(BUILT_IN));
    }

    private Optional<byte[]> content(LetterKind kind, int version) {
        if (version == BUILT_IN) return Optional.of(builtIn(kind));
        Kept key = new Kept(kind, version);
        byte[] known = remembered.getIfPresent(key);
        if (known != null) return Optional.of(known);
        Optional<byte[]> read = templates.content(kind, version);
        read.ifPresent(docx -> remembered.put(key, docx));
        return read;
    }

    private Written written(LetterOrder order, FieldSheet sheet, int version, byte[] template) {
        String title = labels.of(order.kind());
        String author = order.bureau().name();
        DocxParts parts = DocxParts.read(DocxFilling.fill(template, sheet.model()));
        byte[] docx = parts.written(author, title, order.date());
        byte[] pdf = copy.of(WordReader.read(parts), author, title, order.date());
        return new Written(order.kind(), version, docx, pdf);
    }

    @Override
    public byte[] builtIn(LetterKind kind) {
        return remembered.get(new Kept(kind, BUILT_IN), OfficialLetters::shipped);
    }

    private static byte[] shipped(Kept key) {
        try (InputStream in = OfficialLetters.class.getResourceAsStream(
                "/letters/" + key.kind().code() + ".docx")) {
            if (in == null) throw new IllegalStateException("every letter ships with a template: " + key.kind());
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Ruling<Written> specimen(LetterKind kind, byte[] docx) {
        return acceptable(kind, docx).map(accepted -> {
            String title = labels.of(kind);
            String bureau = rules.bureauName();
            DocxParts parts =
                    DocxParts.read(DocxFilling.fill(docx, Specimen.of(bureau).model()));
            byte[] written = parts.written(bureau, title, Specimen.DAY);
            byte[] pdf = copy.of(WordReader.read(parts), bureau, title, Specimen.DAY);
            return new Written(kind, BUILT_IN, written, pdf);
        });
    }

    @Override
    public Ruling<LetterKind> acceptable(LetterKind kind, byte[] docx) {
        return TemplateInspection.of(kind, docx);
    }

    private static <T> Ruling<T> refused(LetterOrder order, LetterReason reason, @Nullable Object... more) {
        Object[] details = new Object[more.length + 1];
        details[0] = order.kind().code();
        System.arraycopy(more, 0, details, 1, more.length);
        return Ruling.refused(Article.internalRule(), reason, details);
    }
}
