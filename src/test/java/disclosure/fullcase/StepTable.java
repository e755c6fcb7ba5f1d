package disclosure.fullcase;

import java.util.List;

/** The steps of a case as a table, and what no step may need more of. */
public final class StepTable {

    /** Round trips to the database that one call may need. */
    public static final int MOST = 40;

    private StepTable() {}

    public static String of(List<CaseStep> steps) {
        StringBuilder table = new StringBuilder();
        table.append("  %-36s %5s %7s %6s %8s%n".formatted("step", "own", "engine", "total", "ms"));
        for (CaseStep step : steps)
            table.append("  %-36s %5d %7d %6d %8.1f%s%n"
                    .formatted(step.name(), step.own(), step.ofTheEngine(), step.total(), step.millis(), note(step)));
        table.append("  %-36s %5d %7d %6d %8.1f%n"
                .formatted(
                        "all " + steps.size() + " steps",
                        steps.stream().mapToInt(CaseStep::own).sum(),
                        steps.stream().mapToInt(CaseStep::ofTheEngine).sum(),
                        steps.stream().mapToInt(CaseStep::total).sum(),
                        steps.stream().mapToDouble(CaseStep::millis).sum()));
        return table.toString();
    }

    private static String note(CaseStep step) {
        String over = step.total() > MOST ? "  MORE THAN " + MOST : "";
        return step.beside().isEmpty() ? over : over + "  and " + step.beside().size() + " on other threads";
    }
}
