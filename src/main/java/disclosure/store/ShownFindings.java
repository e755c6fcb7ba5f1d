package disclosure.store;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.casefile.RemedyAct.RemedyDecided;
import disclosure.fee.FeeSet;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings.Proposed;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RulingFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the cases show to be wrong (R-SUP-03), each kind by one statement over an index by day, as long as nobody recorded it. */
final class ShownFindings {

    private static final String LATE = "c.reply_due_on BETWEEN :from AND :to AND (c.replied_on > c.reply_due_on"
            + " OR c.replied_on IS NULL AND c.closed_on IS NULL AND NOT c.paused AND c.reply_due_on < :today)";

    private static final String NOTICE = "c.correction_notice_on BETWEEN :from AND :to AND c.notice_late";

    private static final String RECEIPT = "c.receipt_corrected_on BETWEEN :from AND :to";

    /** A notice went out, and by the day of receipt as it is now nothing could be charged. */
    private static final String NO_TARIFF =
            "c.fee_notice_on BETWEEN :from AND :to AND c.received_on < DATE '" + FeeSet.F2021.from() + "'";

    private static final String UNRECORDED = " AND NOT EXISTS (SELECT 1 FROM finding f WHERE f.agency = c.agency"
            + " AND f.reference = c.reference AND f.kind = :kind)";

    /** The last one who did it, unless somebody knows better; an act that came before another one. */
    private static final String PERSON = "(SELECT b.actor FROM case_act b WHERE b.agency = c.agency"
            + " AND b.reference = c.reference AND b.act_kind = :by%s ORDER BY b.act_no DESC LIMIT 1) AS person";

    private final Database database;

    ShownFindings(Database database) {
        this.database = database;
    }

    /** The days of a period. */
    private record Days(LocalDate from, LocalDate to, LocalDate today) {}

    List<Proposed> proposed(LocalDate from, LocalDate toInclusive, LocalDate today) {
        Days days = new Days(from, toInclusive, today);
        List<Proposed> all = new ArrayList<>();
        all.addAll(of(FindingKind.OVERDUE_REPLY, ActKind.REPLY_DRAFTED, "c.reply_due_on", LATE, days));
        all.addAll(of(
                FindingKind.LATE_CORRECTION_NOTICE,
                ActKind.CORRECTION_NOTICE_SENT,
                "c.correction_notice_on",
                NOTICE,
                days));
        all.addAll(of(
                FindingKind.WRONG_RECEIPT_DATE, ActKind.REQUEST_REGISTERED, "c.receipt_corrected_on", RECEIPT, days));
        all.addAll(ruled(FindingKind.REFUSAL_WITHOUT_REASONS, ActKind.REPLY_DRAFTED, days));
        all.addAll(ruled(FindingKind.MISSING_CLAUSE, ActKind.REPLY_SIGNED, days));
        List<Proposed> fees = of(FindingKind.FEE_ERROR, ActKind.FEE_PROPOSED, "c.fee_notice_on", NO_TARIFF, days);
        all.addAll(once(fees, ruled(FindingKind.FEE_ERROR, ActKind.FEE_PROPOSED, days)));
        return all;
    }

    /** Each case once, as it shows first. */
    private static List<Proposed> once(List<Proposed> some, List<Proposed> more) {
        Map<Reference, Proposed> first = new LinkedHashMap<>();
        some.forEach(one -> first.putIfAbsent(one.reference(), one));
        more.forEach(one -> first.putIfAbsent(one.reference(), one));
        return List.copyOf(first.values());
    }

    /** @param by the act whose last doer is answerable @param day the column by which it shows */
    private List<Proposed> of(FindingKind kind, ActKind by, String day, String condition, Days days) {
        return bound(
                        "SELECT c.reference, c.division, " + day + " AS shown_on, " + PERSON.formatted("")
                                + " FROM case_file c WHERE c.agency = :agency AND " + condition + UNRECORDED
                                + " ORDER BY " + day + ", c.reference",
                        kind,
                        by,
                        days)
                .list((row, i) -> proposed(kind, row));
    }

    /** Told by a decision that came in during those days and went against the bureau, also by the category of today. */
    private List<Proposed> ruled(FindingKind kind, ActKind by, Days days) {
        List<Optional<Proposed>> told = bound(
                        "SELECT c.reference, c.division, c.report_row, r.remedy_id, a.body, a.on_day AS shown_on, "
                                + PERSON.formatted(" AND b.act_no < a.act_no")
                                + " FROM case_act a"
                                + " JOIN case_file c ON c.agency = a.agency AND c.reference = a.reference"
                                + " JOIN case_remedy r ON r.agency = a.agency AND r.reference = a.reference"
                                + " WHERE a.agency = :agency AND a.act_kind = :decided AND a.on_day BETWEEN :from AND :to"
                                + " AND r.category = :corrected" + UNRECORDED
                                + " ORDER BY a.on_day, c.reference",
                        kind,
                        by,
                        days)
                .param("decided", ActKind.REMEDY_DECIDED)
                .param("corrected", RemedyCategory.CORRECTED)
                .list((row, i) -> isToldBy(row, kind) ? Optional.of(proposed(kind, row)) : Optional.empty());
        return once(told.stream().flatMap(Optional::stream).toList(), List.of());
    }

    private static boolean isToldBy(ResultSet row, FindingKind kind) throws SQLException {
        if (!(StoredJson.read(row.getString("body"), Act.class) instanceof RemedyDecided decided)) return false;
        if (!Objects.equals(decided.id(), row.getString("remedy_id"))) return false;
        boolean unpaid = ReportRow.FEE_UNPAID.name().equals(row.getString("report_row"));
        return switch (kind) {
            case REFUSAL_WITHOUT_REASONS -> isSaid(decided, RulingFault.NO_REASONS);
            case MISSING_CLAUSE -> isSaid(decided, RulingFault.WRONG_CLAUSE);
            default -> unpaid || isSaid(decided, RulingFault.WRONG_FEE);
        };
    }

    private static boolean isSaid(RemedyDecided decided, RulingFault fault) {
        return RulingFault.in(decided.rawResult()).contains(fault);
    }

    private Database.Statement bound(String sql, FindingKind kind, ActKind by, Days days) {
        return database.sql(sql)
                .param("by", by)
                .param("kind", kind)
                .param("from", days.from())
                .param("to", days.to())
                .param("today", days.today());
    }

    private static Proposed proposed(FindingKind kind, ResultSet row) throws SQLException {
        return new Proposed(
                kind,
                new Reference(row.getString("reference")),
                row.getString("person"),
                row.getString("division"),
                row.getObject("shown_on", LocalDate.class));
    }
}
