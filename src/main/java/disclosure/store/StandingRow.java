package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.clock.RuleSet;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.outcome.ReportRow;
import disclosure.store.Database.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of {@code case_file}: the columns of a standing, written and read in one place. */
final class StandingRow {

    private static final List<String> NUMBER = List.of("reference", "case_year", "case_serial");

    private static final List<String> STANDING = List.of(
            "stage",
            "rule_set",
            "channel",
            "applicant_type",
            "subject",
            "record_correction",
            "search_text",
            "arrived_on",
            "received_on",
            "confirmation_due_on",
            "reply_due_on",
            "correction_notice_due_on",
            "correction_due_on",
            "correction_check_on",
            "consulting",
            "opinion_due_on",
            "fee_due_on",
            "ordered_reply_due_on",
            "paused",
            "provisional",
            "division",
            "outcome",
            "report_row",
            "carried",
            "replied_on",
            "closed_on",
            "last_act",
            "supervision_due_on",
            "edition");

    /** Of what is derived from the acts; raised with each new column, so that older rows are derived again. */
    static final int EDITION = 1;

    private static final List<String> DERIVED =
            Stream.concat(STANDING.stream(), MeasureColumns.NAMES.stream()).toList();

    /** Besides the agency; in the order of {@link #values}. */
    static final List<String> COLUMNS =
            Stream.concat(NUMBER.stream(), DERIVED.stream()).toList();

    static final String INSERT = "INSERT INTO case_file (agency, " + String.join(", ", COLUMNS) + ") VALUES (:agency, "
            + each(COLUMNS, column -> ":" + column) + ")";

    static final String UPDATE = "UPDATE case_file SET " + each(DERIVED, column -> column + " = :" + column)
            + " WHERE agency = :agency AND reference = :reference";

    private StandingRow() {}

    private static String each(List<String> columns, Function<String, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(", "));
    }

    static Statement bind(Statement statement, Standing standing) {
        List<@Nullable Object> values = values(standing);
        for (int i = 0; i < values.size(); i++) statement.param(COLUMNS.get(i), values.get(i));
        return statement;
    }

    static List<@Nullable Object> values(Standing standing) {
        Reference reference = standing.reference();
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(Arrays.asList(
                reference.value(),
                standing.caseYear(),
                reference.serial(),
                standing.stage(),
                standing.ruleSet(),
                standing.channel(),
                standing.applicantType(),
                standing.subject(),
                standing.recordCorrection(),
                StoredText.searchable(reference.value() + "\n" + standing.subject()),
                standing.arrivedOn(),
                standing.receivedOn(),
                standing.confirmationDueOn(),
                standing.replyDueOn(),
                standing.correctionNoticeDueOn(),
                standing.correctionDueOn(),
                standing.correctionCheckOn(),
                standing.consulting(),
                standing.opinionDueOn(),
                standing.feeDueOn(),
                standing.orderedReplyDueOn(),
                standing.paused(),
                standing.provisional(),
                standing.division(),
                standing.outcome(),
                standing.reportRow(),
                standing.isCarried(),
                standing.repliedOn(),
                standing.closedOn(),
                standing.lastAct(),
                standing.supervisionDueOn(),
                EDITION));
        values.addAll(MeasureColumns.values(standing.measures()));
        return values;
    }

    static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                new Reference(row.getString("reference")),
                Stage.valueOf(row.getString("stage")),
                constant(RuleSet.class, row.getString("rule_set")),
                Channel.valueOf(row.getString("channel")),
                ApplicantType.valueOf(row.getString("applicant_type")),
                row.getString("subject"),
                row.getBoolean("record_correction"),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("confirmation_due_on", LocalDate.class),
                row.getObject("reply_due_on", LocalDate.class),
                row.getObject("correction_notice_due_on", LocalDate.class),
                row.getObject("correction_due_on", LocalDate.class),
                row.getObject("correction_check_on", LocalDate.class),
                row.getBoolean("consulting"),
                row.getObject("opinion_due_on", LocalDate.class),
                row.getObject("fee_due_on", LocalDate.class),
                row.getObject("ordered_reply_due_on", LocalDate.class),
                row.getBoolean("paused"),
                row.getBoolean("provisional"),
                row.getString("division"),
                constant(Outcome.class, row.getString("outcome")),
                constant(ReportRow.class, row.getString("report_row")),
                row.getObject("replied_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("last_act"),
                row.getObject("supervision_due_on", LocalDate.class),
                MeasureColumns.read(row));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
