package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.handling.ReportDocuments.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Published reports without a database. */
public final class InMemoryPublished implements PublishedReports {

    private final Map<Publication, Content> published = new LinkedHashMap<>();

    @Override
    public List<Publication> all() {
        List<Publication> all = new ArrayList<>(published.keySet());
        all.sort(Comparator.comparing((Publication one) -> one.period().key())
                .thenComparing(Publication::version)
                .reversed());
        return all;
    }

    @Override
    public List<Publication> of(ReportPeriod period) {
        return all().stream().filter(one -> one.period().equals(period)).toList();
    }

    @Override
    public boolean keep(Publication publication, Content content) {
        if (content(publication.period(), publication.version()).isPresent()) return false;
        published.put(publication, content);
        return true;
    }

    private Optional<Content> content(ReportPeriod period, int version) {
        return published.entrySet().stream()
                .filter(one ->
                        one.getKey().period().equals(period) && one.getKey().version() == version)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public Optional<ReportModel> model(ReportPeriod period, int version) {
        return content(period, version).map(Content::model);
    }

    @Override
    public List<CountedCase> cases(ReportPeriod period, int version) {
        return content(period, version).map(Content::cases).orElse(List.of());
    }

    @Override
    public Optional<byte[]> file(ReportPeriod period, int version, Format format) {
        return content(period, version).map(content -> content.files().get(format));
    }
}
