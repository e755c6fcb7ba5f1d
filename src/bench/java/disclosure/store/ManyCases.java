package disclosure.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Cases of seventeen years in the order of their days, made by the database itself: every kind of applicant, channel and result, answered within forty
 * days, one in two hundred still open, one in thirty with a remedy.
 */
final class ManyCases {

    /** @param h2 else PostgreSQL */
    private static String numbers(boolean h2, int from, int to) {
        return h2
                ? "(SELECT X AS x FROM SYSTEM_RANGE(" + from + ", " + to + ")) n"
                : "(SELECT x FROM generate_series(CAST(" + from + " AS BIGINT), " + to + ") AS g(x)) n";
    }

    private static String any(String number, Enum<?>[] names) {
        return Arrays.stream(names)
                .map(one -> "WHEN " + one.ordinal() + " THEN '" + one.name() + "'")
                .collect(Collectors.joining(
                        " ", "CASE CAST(MOD(" + number + ", " + names.length + ") AS INTEGER) ", " END"));
    }

    private ManyCases() {}

    /** @param before numbers given before the first of those that share the seventeen years @param share how many do */
    static String cases(boolean h2, int from, int to, int before, int share) {
        return String.format(
                Locale.ROOT,
                """
                INSERT INTO case_file (agency, reference, case_year, case_serial, stage, rule_set, channel, applicant_type, subject,
                  record_correction, search_text, arrived_on, received_on, reply_due_on, consulting, paused, provisional,
                  division, outcome, report_row, carried, replied_on, closed_on, last_act)
                SELECT 'main', 'R' || (10000000 + x), CAST(EXTRACT(YEAR FROM received) AS INTEGER), CAST(x AS INTEGER), 'ARCHIVED', 'R2019',
                  %s, %s, '申请公开', x_record, 'r' || x, received, received, received + 20, FALSE, FALSE, FALSE,
                  'SBC', NULL, CASE WHEN closed IS NOT NULL AND NOT x_record THEN %s END,
                  NOT x_record AND (closed IS NULL OR EXTRACT(YEAR FROM closed) > EXTRACT(YEAR FROM received)), closed, closed, 1
                FROM (SELECT x, MOD(x, 97) = 0 AS x_record, received,
                        CASE WHEN MOD(x, 200) = 0 THEN NULL ELSE received + CAST(MOD(x, 40) AS INTEGER) END AS closed
                      FROM (SELECT x, DATE '2009-01-01' + CAST((x - %d) * 6209 / %d AS INTEGER) AS received FROM %s) d) c
                """,
                any("x", disclosure.intake.Channel.values()),
                any("x / 7", disclosure.intake.ApplicantType.values()),
                any("x / 3", disclosure.outcome.ReportRow.values()),
                before,
                share,
                numbers(h2, from, to));
    }

    static String remedies(int from, int to) {
        return String.format(
                Locale.ROOT,
                """
                INSERT INTO case_remedy (agency, reference, remedy_id, kind, category, filed_on, decided_on)
                SELECT 'main', reference, 'r1', %s, CASE WHEN MOD(case_serial, 7) > 0 THEN %s END, closed_on + 20,
                  CASE WHEN MOD(case_serial, 7) > 0 THEN closed_on + 90 END
                FROM case_file
                WHERE agency = 'main' AND closed_on IS NOT NULL AND MOD(case_serial, 30) = 1
                  AND case_serial BETWEEN %d AND %d
                """,
                any("case_serial / 30", disclosure.remedy.RemedyKind.values()),
                any("case_serial / 210", disclosure.remedy.RemedyCategory.values()),
                from,
                to);
    }
}
