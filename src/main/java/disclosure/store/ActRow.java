package disclosure.store;

import disclosure.casefile.Act;
import disclosure.casefile.DocumentNumber;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of {@code case_act}: the columns of a recorded act, written and read in one place. */
final class ActRow {

    static final List<String> COLUMNS = List.of(
            "reference",
            "act_no",
            "act_kind",
            "on_day",
            "recorded_at",
            "actor",
            "body",
            "document_key",
            "document_tail");

    private ActRow() {}

    static List<@Nullable Object> columns(Reference reference, RecordedAct recorded) {
        String document = CaseSearch.key(DocumentNumber.of(recorded.act()).orElse(null));
        return Arrays.asList(
                reference.value(),
                recorded.number(),
                recorded.act().kind(),
                recorded.act().on(),
                recorded.at(),
                recorded.by(),
                StoredJson.write(recorded.act()),
                document,
                document == null ? null : CaseSearch.tail(document));
    }

    static RecordedAct read(ResultSet row) throws SQLException {
        return new RecordedAct(
                row.getInt("act_no"),
                StoredJson.read(row.getString("body"), Act.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"));
    }
}
