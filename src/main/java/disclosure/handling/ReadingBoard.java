package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Standing;
import disclosure.handling.HouseFigures.Bands;
import disclosure.handling.HouseFigures.Due;
import disclosure.handling.HouseFigures.Load;
import disclosure.handling.HouseFigures.Month;
import disclosure.handling.HouseFigures.Selection;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** The board of the house for those who look over it: what is near and late, who has how much, and how it goes. */
@Service
public class ReadingBoard {

    /** Of the trend and of the times of review, the present one included. */
    public static final int MONTHS = 12;

    private static final int NEAREST = 1;
    private static final int NEARER = 3;
    private static final int NEAR = 5;

    private final HouseFigures figures;
    private final Calendars calendars;

    ReadingBoard(HouseFigures figures, Calendars calendars) {
        this.figures = figures;
        this.calendars = calendars;
    }

    /** @param reviews how long each level takes, over the same months */
    public record Board(List<Due> due, List<Load> loads, List<Month> months, List<ReviewTime> reviews) {}

    public Ruling<Board> board(Actor actor, Moment now) {
        return allowed(actor).map(overseer -> {
            LocalDate today = now.today();
            Bands bands = bands(today);
            YearMonth last = YearMonth.from(today);
            YearMonth first = last.minusMonths(MONTHS - 1L);
            return new Board(
                    figures.due(bands),
                    figures.loads(bands),
                    everyMonth(first, figures.months(first, last)),
                    ReviewTime.of(figures.reviews(first.atDay(1), today), calendars.current()));
        });
    }

    /** Near and late cases of each division, as of today. */
    public Ruling<List<Due>> due(Actor actor, Moment now) {
        return allowed(actor).map(overseer -> figures.due(bands(now.today())));
    }

    /** The cases that a figure of the board counts. */
    public Ruling<Page<Standing>> cases(Selection selection, Actor actor, Moment now, int page, int size) {
        return allowed(actor).map(overseer -> figures.cases(selection, bands(now.today()), page, size));
    }

    private Bands bands(LocalDate today) {
        WorkingDays calendar = calendars.current();
        return new Bands(today, calendar.add(today, NEAREST), calendar.add(today, NEARER), calendar.add(today, NEAR));
    }

    private static List<Month> everyMonth(YearMonth first, List<Month> known) {
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> known.stream()
                        .filter(one -> one.month().equals(month))
                        .findFirst()
                        .orElse(new Month(month, 0, 0, 0, 0)))
                .toList();
    }

    private static Ruling<Actor> allowed(Actor actor) {
        return Supervising.OVERSEERS.stream().anyMatch(actor::is)
                ? Ruling.granted(actor)
                : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.BOARD);
    }
}
