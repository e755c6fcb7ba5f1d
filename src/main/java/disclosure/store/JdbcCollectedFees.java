package disclosure.store;

import disclosure.annual.FeeFigures;
import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.FeeAct.FeeDecided;
import disclosure.casefile.FeeAct.FeeDropped;
import disclosure.casefile.FeeAct.FeeNoticeSent;
import disclosure.casefile.FeeAct.FeePaid;
import disclosure.casefile.FeeAct.FeeProposed;
import disclosure.handling.CollectedFees;
import disclosure.review.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Added up from the acts of the fee themselves, which are few and found by kind and day in an index. */
@Repository
class JdbcCollectedFees implements CollectedFees {

    private final Database database;

    JdbcCollectedFees(Database database) {
        this.database = database;
    }

    @Override
    public int yuan(LocalDate from, LocalDate toInclusive) {
        return database
                .sql("SELECT body FROM case_act WHERE agency = :agency AND act_kind = :kind"
                        + " AND on_day BETWEEN :from AND :to")
                .param("kind", ActKind.FEE_PAID)
                .param("from", from)
                .param("to", toInclusive)
                .list((row, i) -> StoredJson.read(row.getString("body"), Act.class))
                .stream()
                .mapToInt(JdbcCollectedFees::paid)
                .sum();
    }

    private static int paid(Act act) {
        return act instanceof FeePaid paid ? paid.amountYuan() : 0;
    }

    /** @param noticed whether its case was asked to pay at any time @param proposed what was proposed last before it, in yuan */
    private record Told(String reference, Act act, boolean noticed, int proposed) {

        /** The leader did not agree to the fee, or agreed and no notice went out. */
        boolean waives() {
            boolean refused = act instanceof FeeDecided decided && decided.verdict() != Verdict.APPROVED;
            return !noticed && (refused || act instanceof FeeDropped);
        }
    }

    @Override
    public FeeFigures figures(LocalDate from, LocalDate toInclusive) {
        List<Told> told = database.sql("SELECT a.reference, a.body, c.fee_notice_on, (SELECT p.body FROM case_act p"
                        + " WHERE p.agency = a.agency AND p.reference = a.reference AND p.act_kind = :proposal"
                        + " AND p.act_no < a.act_no ORDER BY p.act_no DESC LIMIT 1) AS proposed FROM "
                        + Database.wanted("kinds")
                        + " JOIN case_act a ON a.agency = :agency AND a.act_kind = wanted.one"
                        + " AND a.on_day BETWEEN :from AND :to"
                        + " JOIN case_file c ON c.agency = a.agency AND c.reference = a.reference"
                        + " ORDER BY a.reference, a.act_no")
                .keys(
                        "kinds",
                        List.of(ActKind.FEE_NOTICE_SENT, ActKind.FEE_PAID, ActKind.FEE_DECIDED, ActKind.FEE_DROPPED))
                .param("proposal", ActKind.FEE_PROPOSED)
                .param("from", from)
                .param("to", toInclusive)
                .list((row, i) -> told(row));
        Set<String> charged = new HashSet<>();
        Map<String, Integer> waived = new HashMap<>();
        int collected = 0;
        for (Told one : told) {
            if (one.act() instanceof FeeNoticeSent) charged.add(one.reference());
            if (one.waives()) waived.put(one.reference(), one.proposed());
            collected += paid(one.act());
        }
        int spared = waived.values().stream().mapToInt(Integer::intValue).sum();
        return new FeeFigures(charged.size(), collected, waived.size(), spared);
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getString("reference"),
                StoredJson.read(row.getString("body"), Act.class),
                row.getObject("fee_notice_on", LocalDate.class) != null,
                proposed(row.getString("proposed")));
    }

    private static int proposed(@Nullable String body) {
        return body != null && StoredJson.read(body, Act.class) instanceof FeeProposed proposed
                ? proposed.amountYuan()
                : 0;
    }
}
