package disclosure.engine;

import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Numbers;
import disclosure.handling.WorkList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that is kept about a case, file, projection, rows, numbers and engine; to see that nothing changed. */
record Trace(
        List<RecordedAct> acts,
        Standing standing,
        List<WorkList.Row> rows,
        List<Integer> numbers,
        Map<String, List<String>> engine) {

    static Trace of(Bureau bureau, Reference reference) {
        int year = bureau.now().today().getYear();
        return new Trace(
                bureau.files.find(reference).orElseThrow().acts(),
                bureau.files.standing(reference).orElseThrow(),
                bureau.list.rows().toList(),
                Arrays.stream(Numbers.Series.values())
                        .map(series -> bureau.register.last(series, year))
                        .toList(),
                engineTables(bureau));
    }

    /** Every row of every table of the engine that says something about a case; the rest is the deployment. */
    static Map<String, List<String>> engineTables(Bureau bureau) {
        JdbcTemplate jdbc = new JdbcTemplate(bureau.inMemory.database());
        Map<String, List<String>> tables = new TreeMap<>();
        List<String> names = jdbc.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'ACT_RU_%'"
                        + " OR table_name LIKE 'ACT_HI_%'",
                String.class);
        for (String name : names) {
            List<String> rows = new ArrayList<>();
            jdbc.queryForList("SELECT * FROM " + name).forEach(row -> rows.add(row.toString()));
            tables.put(name, rows.stream().sorted().toList());
        }
        return tables;
    }
}
