package disclosure.store;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.FeeAct.FeePaid;
import disclosure.handling.CollectedFees;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;

/** Added up from the acts of payment themselves, which are few and found by kind and day in an index. */
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
                .mapToInt(act -> act instanceof FeePaid paid ? paid.amountYuan() : 0)
                .sum();
    }
}
