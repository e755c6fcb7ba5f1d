package disclosure.desk;

import disclosure.annual.AnnualReport;
import disclosure.annual.Column;
import disclosure.annual.DisclosedLayout;
import disclosure.annual.RemedyBlock;
import disclosure.annual.ReportForm;
import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportText;
import disclosure.annual.RequestLine;
import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.ComparingReports;
import disclosure.handling.Moment;
import disclosure.handling.PublishedReports.Publication;
import disclosure.handling.ReportDuties;
import disclosure.handling.WritingReport;
import disclosure.law.Refusal;
import disclosure.page.PageForm;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a year's report: tables, checks, text, and what the head of the office can do to it. */
@Component
class ReportSheets {

    private final WritingReport writing;
    private final ComparingReports comparing;
    private final ReportDuties duties;
    private final SignatureGuard guard;
    private final Names names;
    private final Clock clock;

    ReportSheets(
            WritingReport writing,
            ComparingReports comparing,
            ReportDuties duties,
            SignatureGuard guard,
            Names names,
            Clock clock) {
        this.writing = writing;
        this.comparing = comparing;
        this.duties = duties;
        this.guard = guard;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What was sent and goes back to whoever sent it.
     *
     * @param password null where it was not asked for or was right
     * @param figures of table 二 as typed, by key @param wrong keys of those that are wrong
     * @param text the part that was sent, null for none @param body what was written there
     */
    record Forms(
            @Nullable Refusal refusal,
            @Nullable PageForm password,
            Map<String, String> figures,
            List<String> wrong,
            @Nullable ReportText text,
            String body) {

        static Forms none() {
            return new Forms(null, null, Map.of(), List.of(), null, "");
        }

        static Forms refused(Refusal why) {
            return new Forms(why, null, Map.of(), List.of(), null, "");
        }
    }

    /** One input of table 二. @param id of the input @param label row and column as printed */
    public record FigureLine(String key, String id, String label, String value, boolean wrong) {}

    ModelAndView annual(ReportPeriod period, Forms forms, Actor actor, HttpStatus status) {
        Moment now = Moment.of(clock);
        WritingReport.Written written = ReportPages.shown(writing.read(period.year(), actor, now));
        boolean writes = actor.is(Role.OFFICE_HEAD);
        List<Publication> versions = ReportPages.shown(comparing.of(period, actor));
        return new ModelAndView("desk/report-annual", status)
                .addObject("year", period.year())
                .addObject("written", written)
                .addObject("paper", written.paper())
                .addObject("checks", written.report().checks())
                .addObject("soft", soft(written.report()))
                .addObject("writes", writes)
                .addObject("over", now.today().isAfter(period.last()))
                .addObject("figures", figures(written.report(), forms))
                .addObject("forms", forms)
                .addObject(
                        "failed",
                        forms.refusal() != null
                                || forms.password() != null
                                || !forms.wrong().isEmpty())
                .addObject("refusal", forms.refusal())
                .addObject("password", password(forms, now))
                .addObject("duty", duties.of(period).orElse(null))
                .addObject("dueOn", period.dueOn())
                .addObject("versions", versions)
                .addObject("since", versions.isEmpty() ? null : comparing.differences(versions.get(0), written, now))
                .addObject("people", names.people());
    }

    private @Nullable PageForm password(Forms forms, Moment now) {
        if (forms.password() != null) return forms.password();
        return guard.asks(now) ? SignatureGuard.empty() : null;
    }

    private static boolean soft(AnnualReport report) {
        return report.checks().stream()
                .anyMatch(check -> !check.holds() && check.rule().isSoft());
    }

    private static List<FigureLine> figures(AnnualReport report, Forms forms) {
        DisclosedLayout layout = report.disclosed().layout();
        Map<String, String> labels = labels(layout);
        return layout.cells()
                .map(cell -> new FigureLine(
                        cell.key(),
                        "figure-" + cell.key().replace('.', '-'),
                        labels.getOrDefault(cell.key(), cell.key()),
                        forms.figures()
                                .getOrDefault(
                                        cell.key(),
                                        report.disclosed().at(cell.key()).toPlainString()),
                        forms.wrong().contains(cell.key())))
                .toList();
    }

    /** What each figure of table 二 is called, by key. */
    static Map<String, String> labels(DisclosedLayout layout) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (DisclosedLayout.Section section : layout.sections())
            for (DisclosedLayout.Row row : section.rows())
                for (int at = 0; at < row.cells().size(); at++)
                    labels.put(
                            row.cells().get(at).key(),
                            row.label() + "：" + section.columns().get(at + 1));
        return labels;
    }

    /** The name of a row, column, kind of remedy or part, as the form prints it. */
    static String printed(String key, ReportPeriod period) {
        ReportForm form = ReportForm.of(period.year());
        Stream<String> rows = RequestLine.read(key, form).stream().map(line -> line.label(form));
        Stream<String> columns = Column.read(key).stream().map(Column::label);
        Stream<String> blocks = Arrays.stream(disclosure.remedy.RemedyKind.values())
                .filter(kind -> kind.name().equals(key))
                .map(kind -> RemedyBlock.none(kind).label());
        Stream<String> parts = RemedyBlock.Part.read(key).stream().map(RemedyBlock.Part::label);
        return Stream.of(rows, columns, blocks, parts)
                .flatMap(found -> found)
                .findFirst()
                .orElse(key);
    }
}
