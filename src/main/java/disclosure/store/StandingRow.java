package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.clock.RuleSet;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.store.Database.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of {@code case_file}: the columns of a standing, written and read in one place. */
final class StandingRow {

    private static final List<String> COLUMNS = Stream.concat(
            Stream.of(
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
            "replied_on",
            "closed_on",
            "last_act",
            "supervision_due_on"), MeasureColumns.NAMES.stream()).toList();

    static final String INSERT = "INSERT INTO case_file (agency, reference, case_year, case_serial, "
            + String.join(", ", COLUMNS) + ") VALUES (:agency, :reference, :case_year, :case_serial, "
            + each(column -> ":" + column) + ")";

    static final String UPDATE = "UPDATE case_file SET " + each(column -> column + " = :" + column)
            + " WHERE agency = :agency AND reference = :reference";

    private StandingRow() {}

    private static String each(Function<String, String> text) {
        return COLUMNS.stream().map(text).collect(Collectors.joining(", "));
    }

    static Statement bind(Statement statement, Standing standing) {
        Reference reference = standing.reference();
        return MeasureColumns.bind(statement, standing.measures())
                .param("reference", reference.value())
                .param("case_year", reference.year())
                .param("case_serial", reference.serial())
                .param("stage", standing.stage())
                .param("rule_set", standing.ruleSet())
                .param("channel", standing.channel())
                .param("applicant_type", standing.applicantType())
                .param("subject", standing.subject())
                .param("record_correction", standing.recordCorrection())
                .param("search_text", StoredText.searchable(reference.value() + "\n" + standing.subject()))
                .param("arrived_on", standing.arrivedOn())
                .param("received_on", standing.receivedOn())
                .param("confirmation_due_on", standing.confirmationDueOn())
                .param("reply_due_on", standing.replyDueOn())
                .param("correction_notice_due_on", standing.correctionNoticeDueOn())
                .param("correction_due_on", standing.correctionDueOn())
                .param("correction_check_on", standing.correctionCheckOn())
                .param("consulting", standing.consulting())
                .param("opinion_due_on", standing.opinionDueOn())
                .param("fee_due_on", standing.feeDueOn())
                .param("ordered_reply_due_on", standing.orderedReplyDueOn())
                .param("paused", standing.paused())
                .param("provisional", standing.provisional())
                .param("division", standing.division())
                .param("outcome", standing.outcome())
                .param("replied_on", standing.repliedOn())
                .param("closed_on", standing.closedOn())
                .param("last_act", standing.lastAct())
                .param("supervision_due_on", standing.supervisionDueOn());
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
