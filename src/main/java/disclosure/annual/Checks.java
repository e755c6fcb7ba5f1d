package disclosure.annual;

import disclosure.annual.Check.Difference;
import disclosure.annual.Check.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The identities of law.md §8 over the figures of one report. */
final class Checks {

    private final List<Check> checks = new ArrayList<>();

    private Checks() {}

    static List<Check> of(
            List<AnnualReport.Line> lines,
            RequestFigures requests,
            List<RemedyBlock> blocks,
            Disclosed disclosed,
            Disclosed before) {
        Checks all = new Checks();
        all.requests(lines, requests);
        all.cases(requests);
        all.add(
                Rule.REMEDIES_ADD_UP,
                blocks.stream(),
                block -> block.kind().name(),
                RemedyBlock::total,
                RemedyBlock::added);
        all.disclosed(disclosed, before);
        return all.checks;
    }

    private void requests(List<AnnualReport.Line> lines, RequestFigures requests) {
        Cells results = lines.stream()
                .filter(line -> line.row().isResult())
                .map(AnnualReport.Line::cells)
                .reduce(Cells.ZERO, Cells::plus);
        columns(Rule.RESULTS_ADD_UP, requests.closed(), results);
        columns(
                Rule.CARRY,
                requests.received().plus(requests.carriedIn()),
                requests.closed().plus(requests.carriedOut()));
        add(
                Rule.ROWS_ADD_UP,
                lines.stream(),
                line -> line.row().name(),
                line -> line.cells().total(),
                line -> line.cells().added());
        columns(Rule.YEAR_TO_YEAR, requests.carriedIn(), requests.carriedOutBefore());
    }

    private void cases(RequestFigures requests) {
        Cells inACell = requests.results().values().stream().reduce(Cells.ZERO, Cells::plus);
        add(
                Rule.ONE_CELL,
                Stream.of(
                        new Sides("closed", requests.closed().total(), inACell.total()),
                        new Sides("open", requests.openWithResult(), 0)));
        add(Rule.APPLICANT_KNOWN, Stream.of(new Sides("unknown", requests.withoutApplicant(), 0)));
    }

    private void disclosed(Disclosed now, Disclosed before) {
        if (now.layout() != DisclosedLayout.FORM_2021) return;
        if (before.layout() == DisclosedLayout.FORM_2021 && before.isEntered())
            add(
                    Rule.IN_FORCE,
                    DisclosedLayout.MADE_AND_REPEALED.stream(),
                    Function.identity(),
                    row -> now.at(row + ".inForce"),
                    row -> before.at(row + ".inForce")
                            .add(now.at(row + ".made"))
                            .subtract(now.at(row + ".repealed")));
        add(
                Rule.NO_RULES,
                Stream.of("rules.made", "rules.repealed", "rules.inForce"),
                Function.identity(),
                now::at,
                key -> BigDecimal.ZERO);
    }

    private record Sides(String where, Number left, Number right) {

        boolean differ() {
            return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())) != 0;
        }

        Difference difference() {
            return new Difference(where, left.toString(), right.toString());
        }
    }

    private void columns(Rule rule, Cells left, Cells right) {
        add(rule, Arrays.stream(Column.values()), Column::key, left::at, right::at);
    }

    private <T> void add(
            Rule rule,
            Stream<T> all,
            Function<T, String> where,
            Function<T, ? extends Number> left,
            Function<T, ? extends Number> right) {
        add(rule, all.map(one -> new Sides(where.apply(one), left.apply(one), right.apply(one))));
    }

    private void add(Rule rule, Stream<Sides> all) {
        checks.add(
                new Check(rule, all.filter(Sides::differ).map(Sides::difference).toList()));
    }
}
