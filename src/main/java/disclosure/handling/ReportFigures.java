package disclosure.handling;

import disclosure.annual.RemedyBlock.Part;
import disclosure.annual.RemedyFigures;
import disclosure.annual.RequestFigures;
import disclosure.annual.RequestLine;
import disclosure.casefile.Reference;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the annual report, counted in columns by a fixed number of questions however many cases there are, and the
 * cases behind each of them, by the same conditions. Corrections of own records and cases without a day of receipt count
 * nowhere.
 */
public interface ReportFigures {

    /** The days of a report. @param first 1 January @param last 31 December, or today in a year that is not over */
    record Days(LocalDate first, LocalDate last) {

        public static Days of(int year, LocalDate today) {
            LocalDate end = LocalDate.of(year, 12, 31);
            return new Days(LocalDate.of(year, 1, 1), end.isAfter(today) ? today : end);
        }
    }

    RequestFigures requests(Days days);

    /** Receipts by the way they came; ways by which none came may be left out. */
    Map<Channel, Integer> channels(Days days);

    /** Kinds of which there is none may be left out. */
    List<RemedyFigures> remedies(Days days);

    /**
     * The cases of one cell of table 三, by number.
     *
     * @param results where the row counts results: which
     * @param applicant null for the column of the sum
     */
    List<Reference> cases(RequestLine row, Set<ReportRow> results, @Nullable ApplicantType applicant, Days days);

    /** The cases of one cell of table 四, one for each remedy, by number. */
    List<Reference> cases(RemedyKind kind, Part part, Days days);
}
