package disclosure.handling;

import disclosure.annual.AnnualPaper;
import disclosure.annual.AnnualReport;
import disclosure.annual.PrefilledText;
import disclosure.annual.ReportFacts;
import disclosure.annual.ReportForm;
import disclosure.annual.ReportPaper;
import disclosure.annual.ReportText;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The annual report with its text: prefilled from the figures, part by part in the words of the head of the office where written. */
@Service
public class WritingReport {

    /** Of one part, in characters. */
    public static final int MOST = 10_000;

    private final ReadingAnnualReport reading;
    private final ReportTexts texts;
    private final CollectedFees fees;
    private final HouseFigures figures;
    private final HouseRules rules;
    private final UnitOfWork unit;

    WritingReport(
            ReadingAnnualReport reading,
            ReportTexts texts,
            CollectedFees fees,
            HouseFigures figures,
            HouseRules rules,
            UnitOfWork unit) {
        this.reading = reading;
        this.texts = texts;
        this.fees = fees;
        this.figures = figures;
        this.rules = rules;
        this.unit = unit;
    }

    /**
     * @param prefilled whether it is the figures' own text
     * @param version as {@link ReportTexts.Text}, 0 where nobody ever wrote
     * @param by null where nobody ever wrote
     */
    public record Part(
            ReportText part,
            String text,
            boolean prefilled,
            int version,
            @Nullable String by,
            @Nullable Instant at) {}

    /** @param parts every part, in order */
    public record Written(AnnualReport report, ReportFacts facts, List<Part> parts) {

        public Map<ReportText, String> texts() {
            Map<ReportText, String> texts = new EnumMap<>(ReportText.class);
            for (Part part : parts) texts.put(part.part(), part.text());
            return texts;
        }

        public ReportPaper paper() {
            return AnnualPaper.of(report, facts, texts());
        }

        public Part part(ReportText which) {
            return parts.get(which.ordinal());
        }

        /** The older free form has a section of its own for them (R-ANN-16). */
        public boolean statesFees() {
            return ReportForm.isFree(report.year())
                    || facts.areStatedIn(part(ReportText.OTHER).text());
        }
    }

    public Ruling<Written> read(int year, Actor actor, Moment now) {
        return reading.report(year, actor, now).map(this::written);
    }

    private Written written(AnnualReport report) {
        ReportFacts facts = facts(report);
        PrefilledText prefilled = new PrefilledText(report, facts);
        Map<ReportText, ReportTexts.Text> kept = texts.of(report.year());
        return new Written(
                report,
                facts,
                Arrays.stream(ReportText.values())
                        .map(part -> part(part, kept.get(part), () -> prefilled.of(part)))
                        .toList());
    }

    private static Part part(ReportText part, ReportTexts.@Nullable Text kept, Supplier<String> prefilled) {
        if (kept == null) return new Part(part, prefilled.get(), true, 0, null, null);
        String body = kept.body();
        return new Part(
                part, body == null ? prefilled.get() : body, body == null, kept.version(), kept.by(), kept.at());
    }

    private ReportFacts facts(AnnualReport report) {
        LocalDate first = LocalDate.of(report.year(), 1, 1);
        int replied = 0;
        int timed = 0;
        int late = 0;
        for (HouseFigures.Month month : figures.months(YearMonth.from(first), YearMonth.from(report.until()))) {
            replied += month.answered();
            timed += month.timed();
            late += month.late();
        }
        return new ReportFacts(rules.bureauName(), fees.yuan(first, report.until()), replied, timed, late);
    }

    /** @param seen the version that the writer had before them */
    public Ruling<Written> keep(int year, ReportText part, int seen, String text, Actor actor, Moment now) {
        String body = text.replace("\r\n", "\n").strip();
        if (body.isEmpty() || body.codePointCount(0, body.length()) > MOST)
            return Ruling.refused(Article.article(49), ReportingReason.TEXT_UNFIT, MOST);
        return change(year, part, seen, body, actor, now);
    }

    /** Back to the text of the figures, which then follows them again. */
    public Ruling<Written> reset(int year, ReportText part, int seen, Actor actor, Moment now) {
        return change(year, part, seen, null, actor, now);
    }

    private Ruling<Written> change(
            int year, ReportText part, int seen, @Nullable String body, Actor actor, Moment now) {
        if (!actor.is(Role.OFFICE_HEAD))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.ANNUAL_REPORT);
        return unit.run(() -> reading.report(year, actor, now)
                .flatMap(report -> statingFees(report, part, body))
                .flatMap(report -> texts.keep(year, part, seen, body, actor.id(), now.at())
                        ? Ruling.granted(written(report))
                        : Ruling.refused(Permissions.HOUSE_RULE, ReportingReason.TEXT_CHANGED_SINCE)));
    }

    private Ruling<AnnualReport> statingFees(AnnualReport report, ReportText part, @Nullable String body) {
        if (part != ReportText.OTHER || body == null || ReportForm.isFree(report.year())) return Ruling.granted(report);
        ReportFacts facts = facts(report);
        return facts.areStatedIn(body)
                ? Ruling.granted(report)
                : Ruling.refused(Article.article(42), ReportingReason.FEES_NOT_STATED, facts.feesYuan());
    }
}
