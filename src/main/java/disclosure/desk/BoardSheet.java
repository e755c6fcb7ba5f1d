package disclosure.desk;

import disclosure.casefile.Standing;
import disclosure.handling.HouseFigures.Due;
import disclosure.handling.HouseFigures.Load;
import disclosure.handling.HouseFigures.Month;
import disclosure.handling.ReadingBoard;
import disclosure.handling.ReviewTime;
import disclosure.handling.Supervising;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The board as its page shows it: ids with names, and sums. @param total of all divisions */
public record BoardSheet(
        LocalDate today,
        Due total,
        List<Named<Due>> due,
        List<Named<Load>> loads,
        List<Month> months,
        List<ReviewTime> reviews,
        List<WaitingLine> waiting) {

    /** @param key as addresses have it, empty for none @param name empty for none */
    public record Named<T>(String key, String name, T figures) {}

    public record WaitingLine(SupervisionLine line, Standing standing, String division) {}

    static BoardSheet of(ReadingBoard.Board board, List<Supervising.Waiting> waiting, Names names, LocalDate today) {
        return new BoardSheet(
                today,
                total(board.due()),
                board.due().stream()
                        .map(due -> new Named<>(key(due.division()), names.division(due.division()), due))
                        .toList(),
                board.loads().stream()
                        .map(load -> new Named<>(key(load.person()), names.person(load.person()), load))
                        .toList(),
                board.months(),
                board.reviews(),
                waiting.stream()
                        .map(one -> new WaitingLine(
                                SupervisionLine.of(one.supervision(), names, today),
                                one.standing(),
                                names.division(one.standing().division())))
                        .toList());
    }

    private static Due total(List<Due> all) {
        return new Due(
                null,
                sum(all, Due::open),
                sum(all, Due::late),
                sum(all, Due::one),
                sum(all, Due::three),
                sum(all, Due::five));
    }

    private static int sum(List<Due> all, ToIntFunction<Due> figure) {
        return all.stream().mapToInt(figure).sum();
    }

    private static String key(@Nullable String id) {
        return Objects.requireNonNullElse(id, "");
    }
}
