package disclosure.handling;

import disclosure.annual.AnnualReport;
import disclosure.annual.Check;
import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.casefile.Sha256;
import disclosure.handling.PublishedReports.Content;
import disclosure.handling.PublishedReports.Publication;
import disclosure.handling.ReportDocuments.Format;
import disclosure.handling.ReportFigures.Days;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A report is published, or sent, as it stands: model, text and files are frozen with their hashes (R-SUP-06). */
@Service
public class PublishingReport {

    private final WritingReport writing;
    private final ReadingMonthlyReport monthly;
    private final ReportDocuments documents;
    private final ReportCases cases;
    private final PublishedReports published;
    private final ReportDuties duties;
    private final UnitOfWork unit;

    PublishingReport(
            WritingReport writing,
            ReadingMonthlyReport monthly,
            ReportDocuments documents,
            ReportCases cases,
            PublishedReports published,
            ReportDuties duties,
            UnitOfWork unit) {
        this.writing = writing;
        this.monthly = monthly;
        this.documents = documents;
        this.cases = cases;
        this.published = published;
        this.duties = duties;
        this.unit = unit;
    }

    /** The report as it stands now. */
    public Ruling<ReportModel> model(ReportPeriod period, Actor actor, Moment now) {
        return period.isAnnual()
                ? writing.read(period.year(), actor, now).map(ReportModel::of)
                : monthly.model(period, actor, now);
    }

    /** A file of the report as it stands now. */
    public Ruling<byte[]> draft(ReportPeriod period, Format format, Actor actor, Moment now) {
        return model(period, actor, now).map(model -> file(model, format));
    }

    private byte[] file(ReportModel model, Format format) {
        return documents.write(model.paper(), format, model.facts().bureau());
    }

    /** @param confirmed whether the head has seen what the soft checks point out */
    public Ruling<Publication> publish(ReportPeriod period, boolean confirmed, Actor actor, Moment now) {
        if (!actor.is(Role.OFFICE_HEAD))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.ANNUAL_REPORT);
        if (period.isAnnual()
                ? !now.today().isAfter(period.last())
                : now.today().isBefore(duties.beginsOn(period)))
            return Ruling.refused(Article.article(49), ReportingReason.PERIOD_NOT_OVER, period.key());
        return unit.run(() -> period.isAnnual()
                ? writing.read(period.year(), actor, now)
                        .flatMap(written -> ready(written, confirmed))
                        .map(ReportModel::of)
                        .flatMap(model -> freeze(period, model, actor, now))
                : monthly.model(period, actor, now).flatMap(model -> freeze(period, model, actor, now)));
    }

    private static Ruling<WritingReport.Written> ready(WritingReport.Written written, boolean confirmed) {
        AnnualReport report = written.report();
        if (!report.isConsistent())
            return Ruling.refused(Permissions.HOUSE_RULE, ReportingReason.CHECKS_FAIL, failing(report, false));
        if (!confirmed && !failing(report, true).isEmpty())
            return Ruling.refused(Permissions.HOUSE_RULE, ReportingReason.NOT_CONFIRMED, failing(report, true));
        return written.statesFees()
                ? Ruling.granted(written)
                : Ruling.refused(
                        Article.article(42),
                        ReportingReason.FEES_NOT_STATED,
                        written.facts().feesYuan());
    }

    private static String failing(AnnualReport report, boolean soft) {
        return report.checks().stream()
                .filter(check -> !check.holds() && check.rule().isSoft() == soft)
                .map(Check::rule)
                .map(Check.Rule::law)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private Ruling<Publication> freeze(ReportPeriod period, ReportModel model, Actor actor, Moment now) {
        List<Publication> before = published.of(period);
        int version = before.isEmpty() ? 1 : before.get(0).version() + 1;
        Map<Format, byte[]> files = new EnumMap<>(Format.class);
        Map<Format, String> hashes = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            byte[] file = file(model, format);
            files.put(format, file);
            hashes.put(format, Sha256.of(file));
        }
        Publication publication = new Publication(period, version, actor.id(), now.at(), hashes);
        Content content = new Content(model, cases.of(period, days(period, now)), files);
        if (!published.keep(publication, content))
            return Ruling.refused(Permissions.HOUSE_RULE, ReportingReason.PUBLISHED_SINCE);
        duties.published(period, actor.id(), now);
        return Ruling.granted(publication);
    }

    static Days days(ReportPeriod period, Moment now) {
        return new Days(period.first(), period.last().isAfter(now.today()) ? now.today() : period.last());
    }
}
