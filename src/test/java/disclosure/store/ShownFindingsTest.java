package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.FeeAct;
import disclosure.casefile.Reference;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings.Finding;
import disclosure.handling.Findings.Proposed;
import disclosure.handling.Findings.Severity;
import disclosure.handling.Findings.State;
import disclosure.handling.ReportedCase;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the acts show to be wrong is proposed, with who did it, and nothing that they do not show (R-SUP-03). */
class ShownFindingsTest {

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases::h2);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres() {
            super(TestDatabases::postgres);
        }
    }

    abstract static class Contract extends OnBothDatabases {

        private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
        private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
        private static final String NO_REASONS = "撤销答复书，被申请人未说明理由，责令重新答复。";
        private static final String NO_CLAUSE = "被申请人未告知救济途径，确认违法。";

        private JdbcCaseFiles files;
        private JdbcFindings findings;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            files = new JdbcCaseFiles(database);
            findings = new JdbcFindings(database);
        }

        private List<Proposed> june() {
            return findings.proposed(FIRST, LAST, LAST);
        }

        /** Drafted twice, the second time by whose name comes first, signed, and drafted anew after the decision. */
        private static ReportedCase setAside(int serial, RemedyCategory category, String words) {
            LocalDate replied = LocalDate.of(2025, 3, 10);
            return ReportedCase.received(serial, "2025-03-03")
                    .by("zhao")
                    .drafted("2025-03-07", Outcome.D5)
                    .by("an")
                    .replied("2025-03-10", Outcome.D5)
                    .by("office")
                    .then(new Act.ReplySigned(replied, Verdict.APPROVED, "同意", "x"))
                    .filed("r1", RemedyKind.RECONSIDERATION, "2025-04-01")
                    .decided("r1", category, "2025-06-10", null, words)
                    .by("xu")
                    .drafted("2025-06-20", Outcome.D5);
        }

        @Test
        void a_decision_that_names_missing_reasons_or_a_missing_clause() {
            Reference reasons =
                    setAside(1, RemedyCategory.CORRECTED, NO_REASONS).keptIn(files);
            Reference clause = setAside(2, RemedyCategory.CORRECTED, NO_CLAUSE).keptIn(files);
            setAside(3, RemedyCategory.UPHELD, "原告称" + NO_REASONS).keptIn(files);
            setAside(4, RemedyCategory.CORRECTED, "撤销，责令重新答复").keptIn(files);
            setAside(5, RemedyCategory.CORRECTED, NO_REASONS)
                    .recategorised("r1", RemedyCategory.UPHELD, "2025-06-25")
                    .keptIn(files);

            LocalDate on = LocalDate.of(2025, 6, 10);
            assertThat(june())
                    .containsExactly(
                            new Proposed(FindingKind.REFUSAL_WITHOUT_REASONS, reasons, "an", null, on),
                            new Proposed(FindingKind.MISSING_CLAUSE, clause, "office", null, on));
            assertThat(findings.proposed(FIRST.minusMonths(1), FIRST, LAST)).isEmpty();
            assertThat(new JdbcFindings(database("another")).proposed(FIRST, LAST, LAST))
                    .isEmpty();
        }

        @Test
        void it_is_the_remedy_that_was_decided_in_those_words_that_counts() {
            ReportedCase.received(1, "2025-03-03")
                    .replied("2025-03-10", Outcome.D5)
                    .filed("r1", RemedyKind.RECONSIDERATION, "2025-04-01")
                    .decided("r1", RemedyCategory.OTHER, "2025-05-10", null, "终止")
                    .filed("r2", RemedyKind.LITIGATION_AFTER_RECONSIDERATION, "2025-05-20")
                    .decided("r2", RemedyCategory.OTHER, "2025-06-10", null, NO_REASONS)
                    .filed("r3", RemedyKind.COMPLAINT, "2025-06-11")
                    .decided("r3", RemedyCategory.CORRECTED, "2025-06-12", null, "责令改正")
                    .keptIn(files);
            assertThat(june()).isEmpty();
        }

        @Test
        void a_fee_that_was_set_aside_or_could_not_be_charged() {
            Reference unpaid = unpaid(1, RemedyCategory.CORRECTED);
            unpaid(2, RemedyCategory.UPHELD);
            Reference paid = setAside(3, RemedyCategory.CORRECTED, "责令退还信息处理费").keptIn(files);

            assertThat(june())
                    .extracting(Proposed::kind, Proposed::reference, Proposed::person)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(FindingKind.FEE_ERROR, unpaid, "li"),
                            org.assertj.core.groups.Tuple.tuple(FindingKind.FEE_ERROR, paid, null));
        }

        private Reference unpaid(int serial, RemedyCategory category) {
            LocalDate on = LocalDate.of(2025, 3, 5);
            return ReportedCase.received(serial, "2025-03-03")
                    .by("li")
                    .then(proposed(on))
                    .by("wang")
                    .then(new FeeAct.FeeNoticeSent(on, 100, "银行"))
                    .unpaid("2025-04-20")
                    .filed("r1", RemedyKind.RECONSIDERATION, "2025-05-01")
                    .decided("r1", category, "2025-06-10", null, "撤销")
                    .keptIn(files);
        }

        private static FeeAct proposed(LocalDate on) {
            return new FeeAct.FeeProposed(on, disclosure.fee.FeeMode.PER_REQUEST, 11, 100, List.of(), "多");
        }

        @Test
        void a_notice_before_there_was_a_tariff_by_the_day_of_receipt_as_it_is_now() {
            LocalDate on = LocalDate.of(2021, 1, 11);
            Reference wrong = ReportedCase.received(1, "2020-12-31")
                    .then(proposed(on))
                    .then(new FeeAct.FeeNoticeSent(on, 100, "银行"))
                    .keptIn(files);
            ReportedCase.received(2, "2021-01-04")
                    .then(proposed(on))
                    .then(new FeeAct.FeeNoticeSent(on, 100, "银行"))
                    .keptIn(files);
            assertThat(findings.proposed(on, on, on))
                    .filteredOn(one -> one.kind() == FindingKind.FEE_ERROR)
                    .containsExactly(new Proposed(FindingKind.FEE_ERROR, wrong, "somebody", null, on));
        }

        @Test
        void each_kind_that_is_said_to_be_shown_is_and_no_other() {
            LocalDate on = LocalDate.of(2025, 6, 24);
            ReportedCase.received(1, "2025-05-20").keptIn(files);
            ReportedCase.received(2, "2025-06-03")
                    .then(new Act.CorrectionNoticeSent(on, List.of("说明"), "电话", 15))
                    .keptIn(files);
            ReportedCase.received(3, "2025-06-20")
                    .then(new Act.ReceiptCorrectionProposed(
                            on, Arrival.by(Channel.IN_PERSON, LocalDate.of(2025, 6, 19)), null, "签收簿"))
                    .then(new Act.ReceiptCorrectionApproved(on))
                    .keptIn(files);
            setAside(4, RemedyCategory.CORRECTED, NO_REASONS + NO_CLAUSE).keptIn(files);
            unpaid(5, RemedyCategory.CORRECTED);
            assertThat(june().stream().map(Proposed::kind).distinct())
                    .containsExactlyElementsOf(Stream.of(FindingKind.values())
                            .filter(FindingKind::isShownByActs)
                            .toList());
        }

        @Test
        void what_is_recorded_is_not_asked_again_but_another_kind_is() {
            Reference both = setAside(1, RemedyCategory.CORRECTED, NO_REASONS + NO_CLAUSE)
                    .keptIn(files);
            assertThat(june()).hasSize(2);
            findings.keep(new Finding(
                    "f",
                    1,
                    FindingKind.REFUSAL_WITHOUT_REASONS,
                    both,
                    null,
                    null,
                    Severity.SERIOUS,
                    State.FOUND,
                    LAST,
                    "x",
                    null,
                    "zheng",
                    NOW));
            assertThat(june()).extracting(Proposed::kind).containsExactly(FindingKind.MISSING_CLAUSE);
        }

        @Test
        void a_late_reply_is_answered_for_by_who_drafted_last() {
            ReportedCase.received(1, "2025-05-20")
                    .by("zhao")
                    .drafted("2025-07-10", Outcome.D5)
                    .by("an")
                    .replied("2025-07-11", Outcome.D5)
                    .keptIn(files);
            assertThat(june()).singleElement().satisfies(one -> {
                assertThat(one.kind()).isEqualTo(FindingKind.OVERDUE_REPLY);
                assertThat(one.person()).isEqualTo("an");
            });
        }
    }
}
