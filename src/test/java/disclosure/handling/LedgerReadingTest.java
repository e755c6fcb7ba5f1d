package disclosure.handling;

import static disclosure.handling.LedgerColumn.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.clock.ClockReason;
import disclosure.law.Reason;
import disclosure.law.Refusal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of the ledger must be like; each test changes one thing in a row with nothing wrong in it. */
class LedgerReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    private final LedgerReading reading =
            new LedgerReading(ShippedCalendar.workingDays(), Set.of("SBC", "JYC"), "RSJ", TODAY);

    private static Map<LedgerColumn, String> row() {
        return new EnumMap<>(Map.of(
                REFERENCE, "2023-申-7",
                RECEIVED_ON, "2023-03-01",
                CHANNEL, "ONLINE",
                APPLICANT_TYPE, "NATURAL_PERSON",
                APPLICANT_NAME, "王五",
                DESCRIPTION, "2022年度\n社保基金决算",
                DIVISION, "原社保科",
                OUTCOME, "DISCLOSED",
                REPLIED_ON, "2023-03-20",
                CLOSED_ON, "2023-03-20"));
    }

    private static LedgerCells cells(Object... changes) {
        Map<LedgerColumn, String> row = row();
        for (int i = 0; i < changes.length; i += 2) row.put((LedgerColumn) changes[i], (String) changes[i + 1]);
        return new LedgerCells(row, name -> name.equals("社会保障处") ? "SBC" : name);
    }

    private Map<LedgerColumn, Refusal> faults(Object... changes) {
        LedgerCells cells = cells(changes);
        assertThat(reading.row(cells).isEmpty()).isEqualTo(!cells.faults().isEmpty());
        return cells.faults();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(REFERENCE, "", LedgerReason.CELL_EMPTY),
                Arguments.of(REFERENCE, "2023/7", LedgerReason.REFERENCE_CHARACTERS),
                Arguments.of(REFERENCE, "=1+1", LedgerReason.REFERENCE_CHARACTERS),
                Arguments.of(REFERENCE, "申".repeat(41), LedgerReason.CELL_TOO_LONG),
                Arguments.of(REFERENCE, "RSJ-2023-00042-9", LedgerReason.REFERENCE_MISTYPED),
                Arguments.of(REFERENCE, own(2026), LedgerReason.REFERENCE_OF_OWN_SERIES),
                Arguments.of(RECEIVED_ON, "", LedgerReason.CELL_EMPTY),
                Arguments.of(RECEIVED_ON, "2023-02-29", LedgerReason.CELL_NO_DATE),
                Arguments.of(RECEIVED_ON, "01/03/2023", LedgerReason.CELL_NO_DATE),
                Arguments.of(RECEIVED_ON, "44986", LedgerReason.CELL_NO_DATE),
                Arguments.of(RECEIVED_ON, "2008-04-30", ClockReason.RECEIVED_BEFORE_THE_REGULATION), // R-SET-03
                Arguments.of(RECEIVED_ON, "2026-02-11", LedgerReason.DAY_IN_FUTURE),
                Arguments.of(CHANNEL, "", LedgerReason.CELL_EMPTY),
                Arguments.of(CHANNEL, "PIGEON", LedgerReason.CELL_UNKNOWN),
                Arguments.of(APPLICANT_TYPE, "", LedgerReason.CELL_EMPTY),
                Arguments.of(APPLICANT_TYPE, "ALIEN", LedgerReason.CELL_UNKNOWN),
                Arguments.of(APPLICANT_NAME, "王".repeat(201), LedgerReason.CELL_TOO_LONG),
                Arguments.of(APPLICANT_NAME, "王\n五", LedgerReason.CELL_CONTROL_CHARACTER),
                Arguments.of(APPLICANT_NAME, "王\u202E五", LedgerReason.CELL_CONTROL_CHARACTER),
                Arguments.of(DESCRIPTION, "", LedgerReason.CELL_EMPTY),
                Arguments.of(DESCRIPTION, "a\u0000b", LedgerReason.CELL_CONTROL_CHARACTER),
                Arguments.of(DESCRIPTION, "字".repeat(5001), LedgerReason.CELL_TOO_LONG),
                Arguments.of(DESCRIPTION, "#REF!", LedgerReason.CELL_ERROR),
                Arguments.of(DIVISION, "处".repeat(81), LedgerReason.CELL_TOO_LONG),
                Arguments.of(OUTCOME, "G1", LedgerReason.CELL_UNKNOWN),
                Arguments.of(OUTCOME, "RECEIVED", LedgerReason.CELL_UNKNOWN),
                Arguments.of(OUTCOME, "", LedgerReason.CLOSING_WITHOUT_OUTCOME),
                Arguments.of(REPLIED_ON, "2023-02-28", LedgerReason.REPLIED_BEFORE_RECEIPT),
                Arguments.of(REPLIED_ON, "2026-02-11", LedgerReason.DAY_IN_FUTURE),
                Arguments.of(CLOSED_ON, "2023-02-28", LedgerReason.CLOSED_BEFORE_RECEIPT),
                Arguments.of(CLOSED_ON, "2023-03-19", LedgerReason.CLOSED_BEFORE_REPLY),
                Arguments.of(CLOSED_ON, "", LedgerReason.OUTCOME_WITHOUT_CLOSING));
    }

    private static String own(int year) {
        return disclosure.casefile.Reference.of("RSJ", year, 42).value();
    }

    @ParameterizedTest
    @MethodSource
    void wrong(LedgerColumn column, String text, Reason reason) {
        assertThat(faults(column, text).get(column)).as(column + " " + text).isNotNull();
        assertThat(faults(column, text).get(column).reason()).isEqualTo(reason);
        assertThat(faults(column, text)).hasSize(1);
    }

    @Test
    void a_row_with_nothing_wrong_is_read_as_it_stands() {
        LedgerRow row = reading.row(cells()).orElseThrow();
        assertThat(row.reference().value()).isEqualTo("2023-申-7");
        assertThat(row.description()).isEqualTo("2022年度\n社保基金决算");
        assertThat(row.division()).isEqualTo("原社保科");
        assertThat(row.closedOn()).isEqualTo("2023-03-20");
        assertThat(row.open()).isFalse();
        assertThat(row.toString()).doesNotContain("王五");
    }

    /** As a spreadsheet in China writes them; what counts is the day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-03-01",
                "2023/3/1",
                "2023年3月1日",
                "2023.3.1",
                "2023/3/1 0:00",
                " 2023-3-1 ",
                "2023-03-01 00:00:00"
            })
    void days(String typed) {
        LedgerCells cells = cells(RECEIVED_ON, typed);
        assertThat(reading.row(cells).orElseThrow().receivedOn()).isEqualTo("2023-03-01");
        assertThat(cells.canonical()).isEqualTo(cells().canonical());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-3", "2023年3-1", "2023-13-01", "20230301", "2023-03-01 08:30", "三月一日", "0000-00-00"})
    void no_days(String typed) {
        assertThat(LedgerCells.read(typed)).isEmpty();
    }

    /** A number of ours of a year that is over is never given again; one of another bureau is none of ours. */
    @Test
    void numbers_of_our_own_form_that_nobody_will_get() {
        assertThat(faults(REFERENCE, own(2025))).isEmpty();
        assertThat(faults(
                        REFERENCE,
                        disclosure.casefile.Reference.of("GAJ", 2026, 42).value()))
                .isEmpty();
    }

    /** Divisions come and go: a closed case keeps the old name, an open one must go to somebody there is. */
    @Test
    void divisions() {
        assertThat(faults(DIVISION, "撤销了的处")).isEmpty();
        assertThat(faults(DIVISION, "")).isEmpty();
        assertThat(open(DIVISION, "撤销了的处").get(DIVISION).reason()).isEqualTo(LedgerReason.DIVISION_UNKNOWN);
        assertThat(open(DIVISION, "社会保障处")).isEmpty();
        assertThat(open(DIVISION, "")).isEmpty();
        assertThat(reading.row(cells(DIVISION, "社会保障处")).orElseThrow().division())
                .isEqualTo("SBC");
    }

    @Test
    void who_asked_may_be_forgotten_once_it_is_closed() {
        assertThat(faults(APPLICANT_NAME, "")).isEmpty();
        assertThat(open(APPLICANT_NAME, "", DIVISION, "SBC").get(APPLICANT_NAME).reason())
                .isEqualTo(LedgerReason.CELL_EMPTY);
    }

    private Map<LedgerColumn, Refusal> open(Object... changes) {
        Object[] all = Stream.concat(Stream.of(OUTCOME, "", REPLIED_ON, "", CLOSED_ON, ""), Stream.of(changes))
                .toArray();
        return faults(all);
    }

    @Test
    void an_open_case_has_no_reply() {
        assertThat(faults(OUTCOME, "", CLOSED_ON, "", DIVISION, "SBC")
                        .get(OUTCOME)
                        .reason())
                .isEqualTo(LedgerReason.REPLY_WITHOUT_OUTCOME);
        assertThat(open(DIVISION, "SBC")).isEmpty();
    }

    private Map<LedgerColumn, Refusal> remedy(
            String kind, String filedOn, String result, String decidedOn, Object... more) {
        Object[] all = Stream.concat(
                        Stream.of(
                                REMEDY,
                                kind,
                                REMEDY_FILED_ON,
                                filedOn,
                                REMEDY_RESULT,
                                result,
                                REMEDY_DECIDED_ON,
                                decidedOn),
                        Stream.of(more))
                .toArray();
        return faults(all);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "RECONSIDERATION, 2023-04-01, UPHELD, 2023-05-30, -, -",
                "DIRECT_LITIGATION, 2023-04-01, '', '', -, -",
                "RECONSIDERATION;LITIGATION_AFTER_RECONSIDERATION, 2023-04-01;2023-07-01, UPHELD;, 2023-05-30;, -, -",
                "RECONSIDERATION；DIRECT_LITIGATION, 2023/4/1；2023/7/1, '', '', -, -",
                "COMPLAINT, 2023-04-01, '', '', REMEDY, CELL_UNKNOWN",
                "'', 2023-04-01, '', '', REMEDY, REMEDY_WITHOUT_KIND",
                "'', '', UPHELD, '', REMEDY, REMEDY_WITHOUT_KIND",
                "RECONSIDERATION, '', '', '', REMEDY_FILED_ON, REMEDY_WITHOUT_DAY",
                "RECONSIDERATION, 2023-04-01, UPHELD, '', REMEDY_DECIDED_ON, RESULT_WITHOUT_DAY",
                "RECONSIDERATION, 2023-04-01, '', 2023-05-30, REMEDY_RESULT, DAY_WITHOUT_RESULT",
                "RECONSIDERATION, 2023-04-01, WON, 2023-05-30, REMEDY_RESULT, CELL_UNKNOWN",
                "RECONSIDERATION, 2023-04-01, UPHELD, 2023-03-30, REMEDY_DECIDED_ON, DECIDED_BEFORE_FILED",
                "RECONSIDERATION, 2026-02-11, '', '', REMEDY_FILED_ON, DAY_IN_FUTURE",
                "RECONSIDERATION, 2023-02-01, '', '', REMEDY_FILED_ON, REMEDY_BEFORE_RECEIPT",
                "RECONSIDERATION, 2023-03-10, '', '', REMEDY_FILED_ON, REMEDY_AGAINST_NOTHING",
                "RECONSIDERATION;DIRECT_LITIGATION, 2023-04-01, '', '', REMEDY_FILED_ON, REMEDIES_UNEVEN",
                "RECONSIDERATION, 2023-04-01;2023-05-01, '', '', REMEDY_FILED_ON, REMEDIES_UNEVEN"
            })
    void remedies(String kind, String filedOn, String result, String decidedOn, String column, String reason) {
        Map<LedgerColumn, Refusal> faults = remedy(kind, filedOn, result, decidedOn);
        if (column == null) assertThat(faults).isEmpty();
        else
            assertThat(faults.get(LedgerColumn.valueOf(column)).reason().name()).isEqualTo(reason);
    }

    /** Before the reply only silence can be challenged, and that begins when the period is over: 20 working days. */
    @Test
    void a_remedy_before_the_reply_is_against_silence() {
        assertThat(remedy("RECONSIDERATION", "2023-03-30", "", "", REPLIED_ON, "2023-04-20", CLOSED_ON, "2023-04-20"))
                .isEmpty();
        assertThat(remedy("RECONSIDERATION", "2023-03-29", "", "", REPLIED_ON, "2023-04-20", CLOSED_ON, "2023-04-20")
                        .get(REMEDY_FILED_ON)
                        .article()
                        .number())
                .isEqualTo(51);
        Optional<LedgerRow> late = reading.row(cells(
                REMEDY,
                "RECONSIDERATION",
                REMEDY_FILED_ON,
                "2023-03-30",
                REPLIED_ON,
                "2023-04-20",
                CLOSED_ON,
                "2023-04-20"));
        assertThat(late.orElseThrow().remedies().get(0).nonReply()).isTrue();
        LedgerRow inTime = reading.row(cells(REMEDY, "RECONSIDERATION", REMEDY_FILED_ON, "2023-04-01"))
                .orElseThrow();
        assertThat(inTime.remedies().get(0).nonReply()).isFalse();
    }

    @Test
    void each_column_tells_its_first_fault() {
        assertThat(faults(RECEIVED_ON, "x", CHANNEL, "y", DESCRIPTION, "").keySet())
                .containsExactly(RECEIVED_ON, CHANNEL, DESCRIPTION);
    }
}
