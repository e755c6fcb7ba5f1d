package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportText;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.handling.ComparingReports;
import disclosure.handling.Moment;
import disclosure.handling.PublishedReports.Publication;
import disclosure.handling.PublishingReport;
import disclosure.handling.ReadingMonthlyReport;
import disclosure.handling.RecentSignIn;
import disclosure.handling.ReportDocuments.Format;
import disclosure.handling.ReportReason;
import disclosure.handling.WritingReport;
import disclosure.law.Article;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The monthly report, the text of the annual one, and what was published, frozen, with what is counted otherwise since. */
@RestController
@RequestMapping(path = "/api/reports", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Reports")
class ReportController {

    private final ReadingMonthlyReport monthly;
    private final WritingReport writing;
    private final PublishingReport publishing;
    private final ComparingReports comparing;
    private final RecentSignIn signIn;
    private final Clock clock;

    ReportController(
            ReadingMonthlyReport monthly,
            WritingReport writing,
            PublishingReport publishing,
            ComparingReports comparing,
            RecentSignIn signIn,
            Clock clock) {
        this.monthly = monthly;
        this.writing = writing;
        this.publishing = publishing;
        this.comparing = comparing;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** @param by user name, absent where nobody ever wrote */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TextView(
            String part,
            String text,
            boolean prefilled,
            int version,
            @Nullable String by,
            @Nullable OffsetDateTime at) {

        static TextView of(WritingReport.Part part) {
            Instant at = part.at();
            return new TextView(
                    part.part().key(),
                    part.text(),
                    part.prefilled(),
                    part.version(),
                    part.by(),
                    at == null ? null : at.atZone(Moment.ZONE).toOffsetDateTime());
        }
    }

    /** @param text null puts the text of the figures back @param version the one that the writer had before them */
    record TextForm(@Nullable String text, @NotNull @Min(0) Integer version) {}

    /** @param confirmed that what the soft checks point out has been looked at */
    record PublicationForm(boolean confirmed) {}

    record PublicationView(
            String period, int version, String by, OffsetDateTime at, String xlsxSha256, String docxSha256) {

        static PublicationView of(Publication one) {
            return new PublicationView(
                    one.period().key(),
                    one.version(),
                    one.by(),
                    one.at().atZone(Moment.ZONE).toOffsetDateTime(),
                    one.sha256().getOrDefault(Format.XLSX, ""),
                    one.sha256().getOrDefault(Format.DOCX, ""));
        }
    }

    @GetMapping("/monthly/{month}")
    @Operation(
            summary = "The report of a month",
            description = "Receipts, replies, outcomes, what is overdue, and remedies (law.md R-ANN-18).")
    Ruling<MonthlyView> monthly(@PathVariable YearMonth month, Actor actor) {
        return monthly.report(ReportPeriod.of(month), actor, Moment.of(clock)).map(MonthlyView::of);
    }

    @GetMapping("/annual/{year}/texts")
    @Operation(summary = "The text of the annual report, prefilled from the figures where nobody wrote")
    Ruling<List<TextView>> texts(@PathVariable int year, Actor actor) {
        return writing.read(year, actor, Moment.of(clock)).map(texts());
    }

    @PutMapping(path = "/annual/{year}/texts/{part}", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Write a part of the text, or put the text of the figures back",
            description =
                    "For OFFICE_HEAD; parts are general, problems, other. Refused where somebody else wrote since.")
    Ruling<List<TextView>> write(
            @PathVariable int year, @PathVariable String part, @RequestBody @Valid TextForm form, Actor actor) {
        Moment now = Moment.of(clock);
        ReportText which = ReportText.read(part).orElse(null);
        if (which == null) return Ruling.refused(Article.article(49), ReportReason.CELL_UNKNOWN, part);
        String text = form.text();
        return (text == null
                        ? writing.reset(year, which, form.version(), actor, now)
                        : writing.keep(year, which, form.version(), text, actor, now))
                .map(texts());
    }

    private static Function<WritingReport.Written, List<TextView>> texts() {
        return written -> written.parts().stream().map(TextView::of).toList();
    }

    @GetMapping("/annual/{year}/publications")
    @Operation(summary = "What was published for a year, newest first")
    Ruling<List<PublicationView>> annualPublications(@PathVariable int year, Actor actor) {
        return publications(ReportPeriod.of(year), actor);
    }

    @GetMapping("/monthly/{month}/publications")
    @Operation(summary = "What was sent for a month, newest first")
    Ruling<List<PublicationView>> monthlyPublications(@PathVariable YearMonth month, Actor actor) {
        return publications(ReportPeriod.of(month), actor);
    }

    @PostMapping(path = "/annual/{year}/publications", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Publish the annual report",
            description =
                    "For OFFICE_HEAD. Model, text and files are frozen as they are; a correction is one more version.")
    Ruling<PublicationView> publish(@PathVariable int year, @RequestBody @Valid PublicationForm form, Actor actor) {
        return publish(ReportPeriod.of(year), form, actor);
    }

    @PostMapping(path = "/monthly/{month}/publications", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Send the monthly report", description = "For OFFICE_HEAD. Frozen like the annual report.")
    Ruling<PublicationView> send(@PathVariable YearMonth month, @RequestBody @Valid PublicationForm form, Actor actor) {
        return publish(ReportPeriod.of(month), form, actor);
    }

    @GetMapping("/annual/{year}/publications/{version}/differences")
    @Operation(
            summary = "What the report would say otherwise today than as it was published",
            description =
                    "Cases of tables 三 and 四 that stand in other cells, with the acts recorded since; figures of table 二,"
                            + " and before 2019 of fees, channels, replies and remedies, with the value then and now; sections that read otherwise, both texts. By whom and when, where"
                            + " somebody changed it since.")
    Ruling<DifferencesView> annualDifferences(@PathVariable int year, @PathVariable int version, Actor actor) {
        return differences(ReportPeriod.of(year), version, actor);
    }

    @GetMapping("/monthly/{month}/publications/{version}/differences")
    @Operation(
            summary = "What the report of a month would say otherwise today than as it was sent",
            description =
                    "Cases that stand in other cells, with the acts recorded since. Nobody writes a month: its figures and"
                            + " texts are always empty.")
    Ruling<DifferencesView> monthlyDifferences(@PathVariable YearMonth month, @PathVariable int version, Actor actor) {
        return differences(ReportPeriod.of(month), version, actor);
    }

    private Ruling<List<PublicationView>> publications(ReportPeriod period, Actor actor) {
        return comparing
                .of(period, actor)
                .map(all -> all.stream().map(PublicationView::of).toList());
    }

    private Ruling<DifferencesView> differences(ReportPeriod period, int version, Actor actor) {
        return comparing.differences(period, version, actor, Moment.of(clock)).map(DifferencesView::of);
    }

    private Ruling<PublicationView> publish(ReportPeriod period, PublicationForm form, Actor actor) {
        Moment now = Moment.of(clock);
        if (!signIn.isRecent(now.at())) return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.PASSWORD_NEEDED);
        return publishing.publish(period, form.confirmed(), actor, now).map(PublicationView::of);
    }
}
