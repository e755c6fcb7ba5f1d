package disclosure.handling;

import disclosure.annual.AnnualReport;
import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.handling.PublishedReports.Publication;
import disclosure.handling.ReportDifferences.FigureChange;
import disclosure.handling.ReportDifferences.Moved;
import disclosure.handling.ReportDocuments.Format;
import disclosure.handling.WritingReport.Written;
import disclosure.law.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Reports as they were published, and beside each what it would say otherwise today: case by case with its reason, figure by
 * figure of table 二 and of the statistics before 2019, and text by text.
 */
@Service
public class ComparingReports {

    private final PublishedReports published;
    private final ReportCases cases;
    private final WritingReport writing;
    private final DisclosedFigures disclosed;

    ComparingReports(PublishedReports published, ReportCases cases, WritingReport writing, DisclosedFigures disclosed) {
        this.published = published;
        this.cases = cases;
        this.writing = writing;
        this.disclosed = disclosed;
    }

    public Ruling<List<Publication>> all(Actor actor) {
        return ReadingAnnualReport.readable(actor).map(reader -> published.all());
    }

    /** Newest first. */
    public Ruling<List<Publication>> of(ReportPeriod period, Actor actor) {
        return ReadingAnnualReport.readable(actor).map(reader -> published.of(period));
    }

    public Ruling<ReportModel> model(ReportPeriod period, int version, Actor actor) {
        return ReadingAnnualReport.readable(actor)
                .flatMap(reader -> published
                        .model(period, version)
                        .map(Ruling::granted)
                        .orElseGet(() -> unknown(period, version)));
    }

    public Ruling<byte[]> file(ReportPeriod period, int version, Format format, Actor actor) {
        return ReadingAnnualReport.readable(actor)
                .flatMap(reader -> published
                        .file(period, version, format)
                        .map(Ruling::granted)
                        .orElseGet(() -> unknown(period, version)));
    }

    /** What a version would say otherwise today; of a month, which nobody writes, cases alone. */
    public Ruling<ReportDifferences> differences(ReportPeriod period, int version, Actor actor, Moment now) {
        return of(period, actor)
                .flatMap(versions -> versions.stream()
                        .filter(one -> one.version() == version)
                        .findFirst()
                        .map(one -> differences(one, actor, now))
                        .orElseGet(() -> unknown(period, version)));
    }

    private Ruling<ReportDifferences> differences(Publication publication, Actor actor, Moment now) {
        ReportPeriod period = publication.period();
        return period.isAnnual()
                ? writing.read(period.year(), actor, now).map(today -> differences(publication, today, now))
                : Ruling.granted(new ReportDifferences(moved(publication, now), List.of(), List.of()));
    }

    /** The same of a year's version. @param today the report as it stands now, as whoever asks has read it */
    public ReportDifferences differences(Publication publication, Written today, Moment now) {
        ReportPeriod period = publication.period();
        ReportModel then = published.model(period, publication.version()).orElseThrow();
        return new ReportDifferences(
                moved(publication, now),
                figures(publication, Objects.requireNonNull(then.annual()), today.report()),
                ReportDifferences.texts(then.texts(), today, publication.at()));
    }

    private List<FigureChange> figures(Publication publication, AnnualReport then, AnnualReport today) {
        List<FigureChange> figures = new ArrayList<>(ReportDifferences.figures(
                then.disclosed(),
                today.disclosed(),
                disclosed.changes(publication.period().year()),
                publication.at()));
        figures.addAll(ReportDifferences.figures(then.former(), today.former()));
        return figures;
    }

    /** By reference; empty where nothing moved. */
    private List<Moved> moved(Publication publication, Moment now) {
        ReportPeriod period = publication.period();
        Map<Reference, SortedSet<String>> before = cells(published.cases(period, publication.version()));
        Map<Reference, SortedSet<String>> today = cells(cases.of(period, PublishingReport.days(period, now)));
        Map<String, Reference> either = new TreeMap<>();
        before.keySet().forEach(one -> either.put(one.value(), one));
        today.keySet().forEach(one -> either.put(one.value(), one));
        List<Reference> differing = either.values().stream()
                .filter(one -> !cells(before, one).equals(cells(today, one)))
                .toList();
        Map<Reference, List<ReportCases.Since>> because = cases.since(differing, publication.at()).stream()
                .collect(Collectors.groupingBy(ReportCases.Since::reference));
        List<Moved> moved = new ArrayList<>();
        for (Reference one : differing)
            moved.add(new Moved(one, cells(before, one), cells(today, one), because.getOrDefault(one, List.of())));
        return moved;
    }

    private static SortedSet<String> cells(Map<Reference, SortedSet<String>> all, Reference one) {
        return all.getOrDefault(one, new TreeSet<>());
    }

    private static Map<Reference, SortedSet<String>> cells(List<CountedCase> cases) {
        return cases.stream().collect(Collectors.toMap(CountedCase::reference, CountedCase::cells));
    }

    private static <T> Ruling<T> unknown(ReportPeriod period, int version) {
        return Ruling.refused(
                Permissions.HOUSE_RULE, ReportingReason.NOT_PUBLISHED, period.key() + "（" + version + "）");
    }
}
