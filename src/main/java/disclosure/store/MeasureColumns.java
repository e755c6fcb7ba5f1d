package disclosure.store;

import disclosure.casefile.CaseMeasures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of {@code case_file} that figures are counted by, written and read in one place. */
final class MeasureColumns {

    static final List<String> NAMES = List.of(
            "working_days_used",
            "excluded_days",
            "extended",
            "correction_notice_on",
            "corrected_on",
            "notice_late",
            "secrecy_reviews",
            "secrecy_days",
            "secrecy_reviewed_on",
            "fee_notice_on",
            "fee_yuan",
            "fee_paid_on",
            "receipt_corrected_on",
            "published_on",
            "returned_reviews");

    private MeasureColumns() {}

    static List<@Nullable Object> values(CaseMeasures measures) {
        return Arrays.asList(
                measures.workingDaysUsed(),
                measures.excludedDays(),
                measures.extended(),
                measures.correctionNoticeOn(),
                measures.correctedOn(),
                measures.noticeLate(),
                measures.secrecyReviews(),
                measures.secrecyDays(),
                measures.secrecyReviewedOn(),
                measures.feeNoticeOn(),
                measures.feeYuan(),
                measures.feePaidOn(),
                measures.receiptCorrectedOn(),
                measures.publishedOn(),
                measures.returnedReviews());
    }

    static CaseMeasures read(ResultSet row) throws SQLException {
        return new CaseMeasures(
                row.getObject("working_days_used", Integer.class),
                row.getInt("excluded_days"),
                row.getBoolean("extended"),
                day(row, "correction_notice_on"),
                day(row, "corrected_on"),
                row.getBoolean("notice_late"),
                row.getInt("secrecy_reviews"),
                row.getInt("secrecy_days"),
                day(row, "secrecy_reviewed_on"),
                day(row, "fee_notice_on"),
                row.getObject("fee_yuan", Integer.class),
                day(row, "fee_paid_on"),
                day(row, "receipt_corrected_on"),
                day(row, "published_on"),
                row.getInt("returned_reviews"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
