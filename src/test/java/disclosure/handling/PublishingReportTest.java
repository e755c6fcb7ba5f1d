package disclosure.handling;

import static disclosure.handling.ReportedCase.received;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportText;
import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.FeeAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Sha256;
import disclosure.casefile.Standing;
import disclosure.clock.ClockPolicy;
import disclosure.handling.PublishedReports.Publication;
import disclosure.handling.ReportDifferences.FigureChange;
import disclosure.handling.ReportDifferences.Moved;
import disclosure.handling.ReportDifferences.TextChange;
import disclosure.handling.ReportDocuments.Format;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.law.Reason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.report.OfficeDocuments;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Published reports stay, and what is counted otherwise later is explained case by case (R-SUP-06, R-ANN-04). */
class PublishingReportTest {

    private static final Moment JANUARY = new Moment(Instant.parse("2024-01-20T02:00:00Z"));
    private static final Moment MARCH = new Moment(Instant.parse("2024-03-01T02:00:00Z"));
    private static final Actor OFFICE = new Actor("office", "主任", Set.of(Role.OFFICE_HEAD), null);
    private static final ReportPeriod YEAR = ReportPeriod.of(2023);

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final InMemoryReportWork work = new InMemoryReportWork();
    private final InMemoryReportCases cases = new InMemoryReportCases(files);
    private final InMemoryFigures house = new InMemoryFigures(files);
    private final InMemoryDisclosedFigures disclosed = new InMemoryDisclosedFigures();
    private final InMemoryPublished published = new InMemoryPublished();
    private final UnitOfWork unit = new UnitOfWork() {
        @Override
        public <T> Ruling<T> run(java.util.function.Supplier<Ruling<T>> done) {
            return done.get();
        }
    };
    private final WritingReport writing = new WritingReport(
            new ReadingAnnualReport(new InMemoryReportFigures(files), disclosed, cases),
            work,
            cases,
            house,
            UseCases.RULES,
            unit);
    private final PublishingReport publishing = new PublishingReport(
            writing,
            new ReadingMonthlyReport(new InMemoryReportFigures(files), house, cases, UseCases.RULES),
            new OfficeDocuments(),
            cases,
            published,
            work.duties(work, new InMemoryCalendars(), unit),
            unit);
    private final ComparingReports comparing = new ComparingReports(published, cases, writing, disclosed);

    private void append(Reference reference, Act act, Moment at) {
        CaseFile file = files.find(reference).orElseThrow();
        RecordedAct added = new RecordedAct(file.acts().size() + 1, act, at.at(), "office");
        List<RecordedAct> all = new java.util.ArrayList<>(file.acts());
        all.add(added);
        files.append(
                reference,
                List.of(added),
                Standing.of(
                        new CaseFile(reference, all),
                        disclosure.calendar.ShippedCalendar.workingDays(),
                        ClockPolicy.defaults().recorded(),
                        act.on()));
    }

    private static Reason why(Ruling<?> ruling) {
        assertThat(ruling).isInstanceOf(Refused.class);
        return ((Refused<?>) ruling).refusal().reason();
    }

    private ReportDifferences since(int version, Moment now) {
        return comparing.differences(YEAR, version, OFFICE, now).orElseThrow();
    }

    private List<Moved> moved(int version, Moment now) {
        return since(version, now).cases();
    }

    private void entered(String by, Moment at, Map<String, String> figures) {
        Map<String, BigDecimal> typed = new HashMap<>();
        figures.forEach((key, figure) -> typed.put(key, new BigDecimal(figure)));
        Actor actor = new Actor(by, by, Set.of(Role.OFFICE_HEAD), null);
        assertThat(new EnteringDisclosed(disclosed, unit)
                        .enter(2023, typed, actor, at)
                        .isGranted())
                .isTrue();
    }

    private Publication published(Moment now) {
        return publishing.publish(YEAR, true, OFFICE, now).orElseThrow();
    }

    @Test
    void what_moves_a_case_later_is_told_with_both_cells_and_the_act_of_its_day() {
        Reference moved = received(1, "2023-01-03").keptIn(files);
        Reference same =
                received(2, "2023-05-04").replied("2023-05-20", Outcome.G1).keptIn(files);
        Publication first = published(JANUARY);
        assertThat(moved(1, JANUARY)).isEmpty();

        append(
                moved,
                new Act.ReceiptCorrectionProposed(
                        LocalDate.of(2024, 2, 1),
                        Arrival.by(Channel.IN_PERSON, LocalDate.of(2022, 12, 29)),
                        null,
                        "签收簿"),
                new Moment(Instant.parse("2024-02-01T02:00:00Z")));
        append(
                moved,
                new Act.ReceiptCorrectionApproved(LocalDate.of(2024, 2, 2)),
                new Moment(Instant.parse("2024-02-02T02:00:00Z")));

        List<Moved> told = moved(1, MARCH);
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.reference()).isEqualTo(moved);
            assertThat(one.from()).containsExactly("CARRIED_OUT/naturalPerson", "RECEIVED/naturalPerson");
            assertThat(one.to()).containsExactly("CARRIED_IN/naturalPerson", "CARRIED_OUT/naturalPerson");
            assertThat(one.because())
                    .extracting(ReportCases.Since::kind)
                    .containsExactly(ActKind.RECEIPT_CORRECTION_PROPOSED, ActKind.RECEIPT_CORRECTION_APPROVED);
            assertThat(one.because().get(1).on()).isEqualTo(LocalDate.of(2024, 2, 2));
        });
        assertThat(same).isNotNull();
        assertThat(comparing.of(YEAR, OFFICE).orElseThrow()).containsExactly(first);
    }

    @Test
    void a_figure_of_table_two_is_told_with_both_values_and_who_changed_it_since() {
        entered("office", JANUARY, Map.of("licences.decisions", "3", "penalties.decisions", "7", "rules.made", "2"));
        published(JANUARY);
        assertThat(since(1, MARCH).isEmpty()).isTrue();

        entered("chen", MARCH, Map.of("licences.decisions", "5.0", "penalties.decisions", "7"));
        assertThat(since(1, MARCH).figures())
                .as("what stays is not told, what was taken out is 0, in the order of the form")
                .containsExactly(
                        new FigureChange("rules.made", new BigDecimal("2"), BigDecimal.ZERO, "chen", MARCH.at()),
                        new FigureChange(
                                "licences.decisions", new BigDecimal("3"), new BigDecimal("5.0"), "chen", MARCH.at()));
        assertThat(since(1, MARCH).texts()).isEmpty();

        entered("wu", MARCH, Map.of("licences.decisions", "3", "penalties.decisions", "7", "rules.made", "2"));
        assertThat(since(1, MARCH).isEmpty()).as("back as it was").isTrue();
    }

    @Test
    void a_section_is_told_with_both_texts_and_who_wrote_it_since() {
        published(JANUARY);
        String before = published.model(YEAR, 1).orElseThrow().texts().get(ReportText.PROBLEMS);
        writing.keep(2023, ReportText.PROBLEMS, 0, "另有问题。", OFFICE, MARCH).orElseThrow();
        assertThat(since(1, MARCH).texts())
                .containsExactly(new TextChange(ReportText.PROBLEMS, before, "另有问题。", false, "office", MARCH.at()));
        assertThat(since(1, MARCH).figures()).isEmpty();
        published(MARCH);
        assertThat(since(2, MARCH).isEmpty()).isTrue();

        Moment later = new Moment(MARCH.at().plusSeconds(60));
        writing.reset(2023, ReportText.PROBLEMS, 1, OFFICE, later).orElseThrow();
        assertThat(since(1, later).texts()).as("as published").isEmpty();
        assertThat(since(2, later).texts())
                .containsExactly(new TextChange(ReportText.PROBLEMS, "另有问题。", before, true, "office", later.at()));
    }

    @Test
    void a_text_that_only_followed_its_figures_was_written_by_nobody() {
        writing.keep(2023, ReportText.PROBLEMS, 0, "另有问题。", OFFICE, JANUARY).orElseThrow();
        published(JANUARY);
        received(1, "2023-06-01").keptIn(files);
        assertThat(since(1, MARCH).texts()).extracting(TextChange::part).containsExactly(ReportText.GENERAL);
        TextChange change = since(1, MARCH).texts().get(0);
        assertThat(change.then()).contains("未收到政府信息公开申请");
        assertThat(change.now()).contains("新收政府信息公开申请1件");
        assertThat(change.prefilled()).isTrue();
        assertThat(change.by()).isNull();
        assertThat(change.at()).isNull();
    }

    @Test
    void an_answer_of_the_next_year_moves_nothing() {
        Reference open = received(1, "2023-12-20").keptIn(files);
        published(JANUARY);
        append(
                open,
                new Act.RequestWithdrawn(LocalDate.of(2024, 2, 5), "书面"),
                new Moment(Instant.parse("2024-02-05T02:00:00Z")));
        assertThat(moved(1, MARCH)).isEmpty();
    }

    @Test
    void a_correction_is_a_second_version_and_the_first_stays_byte_by_byte() {
        published(JANUARY);
        byte[] first = comparing.file(YEAR, 1, Format.DOCX, OFFICE).orElseThrow();
        received(1, "2023-06-01").replied("2023-06-10", Outcome.G1).keptIn(files);
        Publication second = published(MARCH);
        assertThat(second.version()).isEqualTo(2);
        assertThat(comparing.file(YEAR, 1, Format.DOCX, OFFICE).orElseThrow()).isEqualTo(first);
        byte[] other = comparing.file(YEAR, 2, Format.DOCX, OFFICE).orElseThrow();
        assertThat(Sha256.of(other)).isEqualTo(second.sha256().get(Format.DOCX)).isNotEqualTo(Sha256.of(first));
        assertThat(comparing
                        .model(YEAR, 1, OFFICE)
                        .orElseThrow()
                        .annual()
                        .lines()
                        .get(0)
                        .cells()
                        .total())
                .isZero();
        assertThat(moved(1, MARCH))
                .singleElement()
                .satisfies(one -> assertThat(one.from()).isEmpty());
        assertThat(moved(2, MARCH)).isEmpty();
    }

    @Test
    void the_fees_of_section_six_are_those_paid_in_the_year() { // R-ANN-04
        Reference paid = received(1, "2023-11-01").keptIn(files);
        append(paid, new FeeAct.FeePaid(LocalDate.of(2023, 12, 29), 120, "票1"), JANUARY);
        Reference later = received(2, "2023-11-02").keptIn(files);
        append(later, new FeeAct.FeePaid(LocalDate.of(2024, 1, 2), 40, "票2"), JANUARY);
        WritingReport.Written written = writing.read(2023, OFFICE, JANUARY).orElseThrow();
        assertThat(written.facts().feesYuan()).isEqualTo(120);
        assertThat(written.part(ReportText.OTHER).text()).contains("信息处理费120元");
        assertThat(why(writing.keep(2023, ReportText.OTHER, 0, "收取信息处理费0元。", OFFICE, JANUARY)))
                .isEqualTo(ReportingReason.FEES_NOT_STATED);
        assertThat(writing.keep(2023, ReportText.OTHER, 0, "收取信息处理费120元。", OFFICE, JANUARY)
                        .isGranted())
                .isTrue();

        append(later, new FeeAct.FeePaid(LocalDate.of(2023, 12, 30), 10, "票3"), JANUARY);
        assertThat(why(publishing.publish(YEAR, true, OFFICE, JANUARY)))
                .as("the text was written before the amount changed")
                .isEqualTo(ReportingReason.FEES_NOT_STATED);
    }

    @Test
    void nobody_but_the_head_of_the_office_publishes_and_not_before_the_year_is_over() {
        Actor leader = new Actor("leader", "局长", Set.of(Role.LEADER), null);
        assertThat(publishing.publish(YEAR, true, leader, JANUARY).isGranted()).isFalse();
        assertThat(why(publishing.publish(ReportPeriod.of(2024), true, OFFICE, MARCH)))
                .isEqualTo(ReportingReason.PERIOD_NOT_OVER);
        assertThat(published.all()).isEmpty();
    }

    @Test
    void the_month_tells_receipts_replies_outcomes_and_what_is_overdue() { // R-ANN-18
        received(1, "2023-11-01").keptIn(files);
        received(2, "2023-12-20").replied("2023-12-29", Outcome.G1).keptIn(files);
        received(3, "2023-12-21").keptIn(files);
        for (ActKind kind : List.of(ActKind.REPLY_DRAFTED, ActKind.DIVISION_REVIEWED, ActKind.REPLY_SIGNED))
            house.reviews.add(
                    new HouseFigures.ReviewStep(Reference.of("RSJ", 2023, 2), kind, LocalDate.of(2023, 12, 28)));
        ReportModel december = publishing
                .model(ReportPeriod.read("2023-12").orElseThrow(), OFFICE, JANUARY)
                .orElseThrow();
        assertThat(december.monthly().counts().received()).isEqualTo(2);
        assertThat(december.monthly().counts().closed()).isEqualTo(1);
        assertThat(december.monthly().counts().open()).isEqualTo(2);
        assertThat(december.monthly().counts().reviews())
                .as("handing a draft in is no review")
                .isEqualTo(2);
        assertThat(december.monthly().counts().overdue())
                .as("the first was due on 29 November")
                .isEqualTo(1);
        assertThat(december.monthly().outcomes().stream()
                        .mapToInt(one -> one.count())
                        .sum())
                .isEqualTo(1);
        assertThat(publishing
                        .model(ReportPeriod.read("2023-11").orElseThrow(), OFFICE, JANUARY)
                        .orElseThrow()
                        .monthly()
                        .counts()
                        .open())
                .isEqualTo(1);
    }
}
