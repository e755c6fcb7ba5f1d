package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.casefile.Actor;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.handling.PublishedReports.Publication;
import disclosure.handling.ReportDocuments.Format;
import disclosure.law.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reports as they were published, and beside each what would be counted otherwise today, case by case with its reason. */
@Service
public class ComparingReports {

    private final PublishedReports published;
    private final ReportCases cases;

    ComparingReports(PublishedReports published, ReportCases cases) {
        this.published = published;
        this.cases = cases;
    }

    /**
     * A case that stands elsewhere today.
     *
     * @param from its cells as published, empty where it was not counted
     * @param to its cells today
     * @param because what was recorded in it since; empty where none of its acts tells why
     */
    public record Moved(
            Reference reference, SortedSet<String> from, SortedSet<String> to, List<ReportCases.Since> because) {}

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

    /** By reference; empty where nothing moved. */
    public Ruling<List<Moved>> moved(ReportPeriod period, int version, Actor actor, Moment now) {
        return of(period, actor)
                .flatMap(versions -> versions.stream()
                        .filter(one -> one.version() == version)
                        .findFirst()
                        .map(one -> Ruling.granted(moved(one, now)))
                        .orElseGet(() -> unknown(period, version)));
    }

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
