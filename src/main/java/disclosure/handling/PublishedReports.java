package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.handling.ReportDocuments.Format;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps reports as they were published or sent: nothing of them is ever changed, a correction is one more version. */
public interface PublishedReports {

    /**
     * @param version from 1
     * @param by user name
     * @param sha256 of each file, in lower-case hexadecimal
     */
    record Publication(ReportPeriod period, int version, String by, Instant at, Map<Format, String> sha256) {
        public Publication {
            sha256 = Map.copyOf(sha256);
        }
    }

    /** @param cases where each case stood @param files by format */
    record Content(ReportModel model, List<CountedCase> cases, Map<Format, byte[]> files) {
        public Content {
            cases = List.copyOf(cases);
            files = Map.copyOf(files);
        }
    }

    /** Newest period first, of one period newest version first. */
    List<Publication> all();

    /** Newest first. */
    List<Publication> of(ReportPeriod period);

    /** @return false, and nothing kept, where that version is there already */
    boolean keep(Publication publication, Content content);

    Optional<ReportModel> model(ReportPeriod period, int version);

    List<CountedCase> cases(ReportPeriod period, int version);

    /** @throws IllegalStateException if the bytes are no longer those that were published */
    Optional<byte[]> file(ReportPeriod period, int version, Format format);
}
