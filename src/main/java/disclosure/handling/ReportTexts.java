package disclosure.handling;

import disclosure.annual.ReportText;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what the office wrote into a year's report in place of the prefilled text. */
public interface ReportTexts {

    /**
     * @param body null where the prefilled text was put back
     * @param version from 1, one more with each change
     * @param by user name
     */
    record Text(@Nullable String body, int version, String by, Instant at) {}

    /** Parts that nobody ever changed are left out. */
    Map<ReportText, Text> of(int year);

    /**
     * @param seen the version that the writer had before them; 0 where nobody had written yet
     * @return false, and nothing kept, where somebody else changed the part since
     */
    boolean keep(int year, ReportText part, int seen, @Nullable String body, String by, Instant at);
}
