package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.annual.MonthlyReport;
import disclosure.annual.ReportFacts;
import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportReminder;
import disclosure.annual.ReportStep;
import disclosure.annual.ReportText;
import disclosure.annual.Reports;
import disclosure.annual.RequestFigures;
import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.handling.CountedCase;
import disclosure.handling.PublishedReports.Content;
import disclosure.handling.PublishedReports.Publication;
import disclosure.handling.ReportDocuments.Format;
import disclosure.handling.ReportModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** What the office wrote, the work on reports, and reports as published (V28, V29). */
class JdbcReportWorkTest {

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

        private static final ReportPeriod YEAR = ReportPeriod.of(2023);

        private JdbcReportTexts texts;
        private JdbcDutyRows duties;
        private JdbcPublishedReports published;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            texts = new JdbcReportTexts(database);
            duties = new JdbcDutyRows(database);
            published = new JdbcPublishedReports(database);
        }

        @Test
        void a_text_takes_the_place_of_the_one_that_its_writer_had_before_them() {
            assertThat(texts.of(2023)).isEmpty();
            assertThat(texts.keep(2023, ReportText.OTHER, 0, HARD, "office", NOW))
                    .isTrue();
            assertThat(transaction.<Boolean>execute(
                            status -> texts.keep(2023, ReportText.OTHER, 0, "second", "other", NOW)))
                    .as("both began with nothing")
                    .isFalse();
            assertThat(texts.keep(2023, ReportText.OTHER, 2, "x", "other", NOW)).isFalse();
            assertThat(texts.of(2023).get(ReportText.OTHER).body()).isEqualTo(HARD);
            assertThat(texts.keep(2023, ReportText.OTHER, 1, null, "office", NOW))
                    .isTrue();
            assertThat(texts.of(2023).get(ReportText.OTHER)).satisfies(text -> {
                assertThat(text.body()).as("put back").isNull();
                assertThat(text.version()).isEqualTo(2);
                assertThat(text.at()).isEqualTo(NOW);
            });
            assertThat(texts.of(2022)).isEmpty();
        }

        @Test
        void a_period_is_planned_once() {
            assertThat(duties.plan(YEAR)).isTrue();
            assertThat(duties.plan(YEAR)).isFalse();
            assertThat(duties.plan(ReportPeriod.read("2023-12").orElseThrow())).isTrue();
            assertThat(duties.latest(true)).contains(YEAR);
            assertThat(duties.latest(false))
                    .contains(ReportPeriod.read("2023-12").orElseThrow());
            assertThat(duties.open()).isEmpty();
            assertThatThrownBy(() -> database.sql(
                                    "INSERT INTO report_duty (agency, period_key, annual) VALUES (:agency, '2023', TRUE)")
                            .update())
                    .as("whoever did not look")
                    .isInstanceOf(DuplicateKeyException.class);
        }

        @Test
        void its_steps_and_what_was_told_are_kept() {
            duties.plan(YEAR);
            duties.opened(YEAR, ReportStep.PREPARE_REPORT);
            duties.told(YEAR, ReportReminder.IN_THREE_DAYS, TODAY);
            duties.told(YEAR, ReportReminder.IN_ONE_DAY, TODAY.plusDays(2));
            duties.prepared(YEAR, "office");
            duties.opened(YEAR, ReportStep.PUBLISH_REPORT);
            assertThat(duties.open()).singleElement().satisfies(row -> {
                assertThat(row.step()).isEqualTo(ReportStep.PUBLISH_REPORT);
                assertThat(row.preparedBy()).isEqualTo("office");
                assertThat(row.told())
                        .isEqualTo(Map.of(
                                ReportReminder.IN_THREE_DAYS,
                                TODAY,
                                ReportReminder.IN_ONE_DAY,
                                LocalDate.of(2026, 3, 4)));
            });
            duties.done(YEAR, "head", NOW);
            assertThat(duties.open()).isEmpty();
            assertThat(duties.find(YEAR).orElseThrow().doneAt()).isEqualTo(NOW);
            assertThatThrownBy(() -> duties.told(YEAR, ReportReminder.IN_ONE_DAY, TODAY))
                    .as("never twice")
                    .isInstanceOf(DuplicateKeyException.class);
        }

        @Test
        void a_published_report_comes_back_as_it_was_byte_by_byte() {
            for (int year : new int[] {2012, 2019, 2023}) {
                ReportPeriod period = ReportPeriod.of(year);
                ReportModel model = new ReportModel(
                        Reports.full(year),
                        null,
                        Reports.facts(120, 10, 1),
                        Map.of(ReportText.GENERAL, HARD, ReportText.PROBLEMS, "b", ReportText.OTHER, "c"));
                byte[] large = new byte[JdbcLetterTemplates.PART + 7];
                large[JdbcLetterTemplates.PART + 3] = 5;
                Map<Format, byte[]> files = Map.of(Format.XLSX, large, Format.DOCX, new byte[] {1, 2});
                Publication publication = publication(period, 1, files);
                assertThat(published.keep(publication, new Content(model, cases(), files)))
                        .isTrue();

                assertThat(published.of(period)).containsExactly(publication);
                assertThat(published.model(period, 1)).contains(model);
                assertThat(published.cases(period, 1)).isEqualTo(cases());
                assertThat(published.file(period, 1, Format.XLSX))
                        .hasValueSatisfying(file -> assertThat(file).isEqualTo(large));
                assertThat(published.file(period, 2, Format.XLSX)).isEmpty();
            }
            assertThat(published.all()).extracting(one -> one.period().year()).containsExactly(2023, 2019, 2012);
        }

        @Test
        void what_was_published_before_fees_were_counted_says_nothing_of_them() { // R-ANN-16
            ReportPeriod period = ReportPeriod.of(2012);
            ReportModel model = new ReportModel(
                    Reports.full(2012),
                    null,
                    Reports.facts(120, 10, 1),
                    Map.of(ReportText.GENERAL, "a", ReportText.PROBLEMS, "b", ReportText.OTHER, "c"));
            Map<Format, byte[]> files = Map.of(Format.XLSX, new byte[] {1}, Format.DOCX, new byte[] {2});
            published.keep(publication(period, 1, files), new Content(model, List.of(), files));
            database.sql("UPDATE published_report SET model = REGEXP_REPLACE(model, ',\"fees\":[{][^}]*[}]', '')"
                            + " WHERE agency = :agency")
                    .update();

            ReportModel kept = published.model(period, 1).orElseThrow();
            assertThat(kept).isNotEqualTo(model);
            assertThat(kept.annual().former().fees()).isNull();
            assertThat(kept.paper().sections().get(3).tables()).isEmpty();
            assertThat(model.paper().sections().get(3).tables()).hasSize(1);
        }

        @Test
        void what_was_published_before_due_days_were_told_apart_says_what_it_said() { // R-SUP-06
            ReportFacts facts = new ReportFacts("示例局", 0, 10, 8, 1);
            MonthlyReport month = MonthlyReport.of(
                    YearMonth.of(2023, 12),
                    LocalDate.of(2023, 12, 31),
                    new MonthlyReport.Counts(12, 10, 8, 1, 9, 3, 0, 4),
                    RequestFigures.none(),
                    List.of());
            Map<Format, byte[]> files = Map.of(Format.XLSX, new byte[] {1}, Format.DOCX, new byte[] {2});
            ReportPeriod december = ReportPeriod.of(month.month());
            Map.of(YEAR, new ReportModel(Reports.full(2023), null, facts, Map.of()), december, ofMonth(month, facts))
                    .forEach((period, model) -> {
                        published.keep(publication(period, 1, files), new Content(model, List.of(), files));
                        assertThat(published.model(period, 1)).contains(model);
                    });
            // Once for the facts, once for the counts of the month.
            for (int time = 0; time < 2; time++)
                database.sql("UPDATE published_report SET model = REGEXP_REPLACE(model, '\"repliedTimed\":8,', '')"
                                + " WHERE agency = :agency")
                        .update();

            ReportFacts then = new ReportFacts("示例局", 0, 10, 10, 1);
            assertThat(published.model(YEAR, 1).orElseThrow().facts()).isEqualTo(then);
            ReportModel kept = published.model(december, 1).orElseThrow();
            assertThat(kept.facts()).isEqualTo(then);
            assertThat(kept.monthly().counts()).isEqualTo(new MonthlyReport.Counts(12, 10, 10, 1, 9, 3, 0, 4));
            database.sql("UPDATE published_report SET model = REGEXP_REPLACE(model, '\"repliedLate\":1', '\"x\":1')"
                            + " WHERE agency = :agency")
                    .update();
            assertThatThrownBy(() -> published.model(YEAR, 1))
                    .as("strict in all else")
                    .isInstanceOf(IllegalStateException.class);
        }

        private static ReportModel ofMonth(MonthlyReport month, ReportFacts facts) {
            return new ReportModel(null, month, facts, Map.of());
        }

        @Test
        void a_correction_is_one_more_version_and_a_version_is_kept_once() {
            Map<Format, byte[]> files = Map.of(Format.XLSX, new byte[] {1}, Format.DOCX, new byte[] {2});
            ReportModel model = new ReportModel(Reports.zero(2023), null, Reports.facts(0, 0, 0), Map.of());
            Content content = new Content(model, List.of(), files);
            assertThat(published.keep(publication(YEAR, 1, files), content)).isTrue();
            assertThat(transaction.<Boolean>execute(status -> published.keep(publication(YEAR, 1, files), content)))
                    .isFalse();
            assertThat(published.keep(publication(YEAR, 2, files), content)).isTrue();
            assertThat(published.of(YEAR)).extracting(Publication::version).containsExactly(2, 1);
            assertThat(published.cases(YEAR, 1)).isEmpty();
        }

        @Test
        void bytes_that_were_changed_are_found() {
            Map<Format, byte[]> files = Map.of(Format.XLSX, new byte[] {1}, Format.DOCX, new byte[] {2});
            ReportModel model = new ReportModel(Reports.zero(2023), null, Reports.facts(0, 0, 0), Map.of());
            published.keep(publication(YEAR, 1, files), new Content(model, List.of(), files));
            database.sql("UPDATE published_report_part SET content = :other WHERE agency = :agency AND kind = 'DOCX'")
                    .param("other", new byte[] {3})
                    .update();
            assertThatThrownBy(() -> published.file(YEAR, 1, Format.DOCX)).isInstanceOf(IllegalStateException.class);
        }

        private static List<CountedCase> cases() {
            List<CountedCase> cases = new ArrayList<>();
            for (int serial = 1; serial <= 300; serial++)
                cases.add(new CountedCase(
                        Reference.of("RSJ", 2023, serial),
                        new TreeSet<>(Set.of("RECEIVED/naturalPerson", "DISCLOSED/naturalPerson"))));
            return cases;
        }

        private static Publication publication(ReportPeriod period, int version, Map<Format, byte[]> files) {
            return new Publication(
                    period,
                    version,
                    "office",
                    NOW,
                    Map.of(
                            Format.XLSX,
                            Sha256.of(files.get(Format.XLSX)),
                            Format.DOCX,
                            Sha256.of(files.get(Format.DOCX))));
        }
    }
}
