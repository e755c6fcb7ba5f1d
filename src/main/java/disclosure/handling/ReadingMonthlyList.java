package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.handling.HouseFigures.Due;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;

/** The list for the monthly office meeting (每月行政办公会): what was asked and answered, what is near and late, what was found. */
@Service
public class ReadingMonthlyList {

    private final Supervising supervising;
    private final ReadingBoard board;
    private final RecordingFindings findings;

    ReadingMonthlyList(Supervising supervising, ReadingBoard board, RecordingFindings findings) {
        this.supervising = supervising;
        this.board = board;
        this.findings = findings;
    }

    /** @param due by division, as of today @param asked in the month, with where their cases stand today */
    public record MonthlyList(
            YearMonth month,
            LocalDate asOf,
            List<Supervising.Waiting> asked,
            List<Due> due,
            RecordingFindings.Register findings) {}

    public Ruling<MonthlyList> of(YearMonth month, Actor actor, Moment now) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return supervising
                .asked(first, last, actor, now)
                .flatMap(asked -> board.due(actor, now)
                        .flatMap(due -> findings.register(first, last, actor, now)
                                .map(found -> new MonthlyList(month, now.today(), asked, due, found))));
    }
}
