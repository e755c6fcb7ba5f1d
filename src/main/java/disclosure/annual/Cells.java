package disclosure.annual;

import disclosure.intake.ApplicantType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The seven figures of one row.
 *
 * @param figures in the order of {@link Column}
 */
public record Cells(List<Integer> figures) {

    public static final Cells ZERO = new Cells(Collections.nCopies(Column.values().length, 0));

    public Cells {
        figures = List.copyOf(figures);
        if (figures.size() != Column.values().length)
            throw new IllegalArgumentException("a row has " + Column.values().length + " figures, not " + figures);
    }

    /** @param all every case of the row, those whose kind of applicant is not known among them */
    public static Cells counted(Map<ApplicantType, Integer> byApplicant, int all) {
        return new Cells(Arrays.stream(Column.values())
                .map(column -> column.applicant() == null ? all : byApplicant.getOrDefault(column.applicant(), 0))
                .toList());
    }

    public int at(Column column) {
        return figures.get(column.ordinal());
    }

    public int total() {
        return at(Column.TOTAL);
    }

    public Cells plus(Cells other) {
        return new Cells(Arrays.stream(Column.values())
                .map(column -> at(column) + other.at(column))
                .toList());
    }

    public Cells minus(Cells other) {
        return new Cells(Arrays.stream(Column.values())
                .map(column -> at(column) - other.at(column))
                .toList());
    }

    /** The six kinds of applicant added up; the figure that the column of the sum must show. */
    public int added() {
        return Column.ofApplicants().stream().mapToInt(this::at).sum();
    }
}
