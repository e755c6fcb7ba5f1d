package disclosure.store;

import disclosure.casefile.CaseMeasures;
import disclosure.store.Database.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    static Statement bind(Statement statement, CaseMeasures measures) {
        return statement
                .param("working_days_used", measures.workingDaysUsed())
                .param("excluded_days", measures.excludedDays())
                .param("extended", measures.extended())
                .param("correction_notice_on", measures.correctionNoticeOn())
                .param("corrected_on", measures.correctedOn())
                .param("notice_late", measures.noticeLate())
                .param("secrecy_reviews", measures.secrecyReviews())
                .param("secrecy_days", measures.secrecyDays())
                .param("secrecy_reviewed_on", measures.secrecyReviewedOn())
                .param("fee_notice_on", measures.feeNoticeOn())
                .param("fee_yuan", measures.feeYuan())
                .param("fee_paid_on", measures.feePaidOn())
                .param("receipt_corrected_on", measures.receiptCorrectedOn())
                .param("published_on", measures.publishedOn())
                .param("returned_reviews", measures.returnedReviews());
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
