package disclosure.handling;

import disclosure.handling.AppraisingDivisions.Appraised;
import disclosure.handling.Findings.Finding;
import disclosure.handling.Findings.Proposed;
import disclosure.handling.HouseFigures.Due;
import disclosure.handling.ReadingMonthlyList.MonthlyList;
import disclosure.handling.SelfAssessing.Line;
import disclosure.handling.SelfAssessing.SelfAssessment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What supervision and appraisal show, as CSV; headings and keys are the same in every language. */
public final class OversightCsv {

    private OversightCsv() {}

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    public static String dashboard(Dashboard dashboard) {
        CsvText csv = new CsvText().row(List.of("figure", "value"));
        dashboard.figures().forEach((figure, value) -> csv.row(row(figure.name(), value)));
        dashboard.closed().forEach((line, number) -> csv.row(row("CLOSED " + line, number)));
        dashboard.refused().forEach((article, number) -> csv.row(row("REFUSED " + article, number)));
        return csv.toString();
    }

    public static String findings(RecordingFindings.Register register) {
        CsvText csv = new CsvText();
        findings(csv, register);
        return csv.toString();
    }

    private static void findings(CsvText csv, RecordingFindings.Register register) {
        csv.row(List.of(
                "finding",
                "kind",
                "article",
                "reference",
                "person",
                "division",
                "severity",
                "state",
                "found_on",
                "what",
                "correction",
                "recorded_by"));
        for (Finding one : register.found())
            csv.row(row(
                    one.id(),
                    one.kind(),
                    one.kind().article(),
                    one.reference(),
                    one.person(),
                    one.division(),
                    one.severity(),
                    one.state(),
                    one.foundOn(),
                    one.what(),
                    one.correction(),
                    one.recordedBy()));
        for (Proposed one : register.proposed())
            csv.row(row(
                    null,
                    one.kind(),
                    one.kind().article(),
                    one.reference(),
                    one.person(),
                    one.division(),
                    one.kind().severity(),
                    "PROPOSED",
                    one.on(),
                    null,
                    null,
                    null));
    }

    /** Three tables, with an empty line between them. */
    public static String monthly(MonthlyList list) {
        CsvText csv = new CsvText();
        csv.row(List.of(
                "reference",
                "supervision",
                "level",
                "asked_on",
                "asked_by",
                "asked",
                "what",
                "answer_by",
                "state",
                "answered_on",
                "answer",
                "division"));
        for (Supervising.Waiting one : list.asked())
            csv.row(row(
                    one.standing().reference(),
                    one.supervision().asked().supervision(),
                    DigestLevel.of(one.supervision().asked().level()),
                    one.supervision().asked().on(),
                    one.supervision().askedBy().by(),
                    one.supervision().asked().asked(),
                    one.supervision().asked().what(),
                    one.supervision().asked().answerBy(),
                    one.supervision().state(),
                    one.supervision().answeredBy() == null
                            ? null
                            : one.supervision().answeredBy().act().on(),
                    one.supervision().answer(),
                    one.standing().division()));
        csv.row(List.of()).row(List.of("division", "open", "late", "due_in_1", "due_in_3", "due_in_5"));
        for (Due due : list.due())
            csv.row(row(due.division(), due.open(), due.late(), due.one(), due.three(), due.five()));
        csv.row(List.of());
        findings(csv, list.findings());
        return csv.toString();
    }

    public static String selfAssessment(SelfAssessment sheet) {
        CsvText csv = new CsvText()
                .row(List.of("indicator", "part", "weight", "text", "score", "proposed", "evidence", "remark"));
        for (Line line : sheet.lines())
            csv.row(row(
                    line.indicator().code(),
                    line.indicator().part(),
                    line.indicator().weight(),
                    line.indicator().chinese(),
                    line.score() == null ? null : points(line.score().tenths()),
                    line.proposed() == null ? null : points(line.proposed()),
                    line.score() == null ? null : line.score().evidence(),
                    line.score() == null ? null : line.score().remark()));
        sheet.sums().forEach((part, sum) -> csv.row(row("SUM", part, part.weight(), null, points(sum))));
        return csv.row(row("TOTAL", null, 100, null, points(sheet.total()))).toString();
    }

    /** @param tenths of a point */
    public static BigDecimal points(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    public static String appraisal(List<Appraised> divisions) {
        CsvText csv = new CsvText()
                .row(List.of(
                        "division",
                        "received",
                        "answered",
                        "timed",
                        "in_time",
                        "late",
                        "due_day_unknown",
                        "average_working_days",
                        "returned_reviews",
                        "findings",
                        "score"));
        for (Appraised one : divisions)
            csv.row(row(
                    one.figures().division(),
                    one.figures().received(),
                    one.figures().answered(),
                    one.figures().timed(),
                    one.figures().inTime(),
                    one.figures().late(),
                    one.figures().dueDayUnknown(),
                    one.figures().averageDays(),
                    one.figures().returned(),
                    one.findings(),
                    one.score()));
        return csv.toString();
    }
}
