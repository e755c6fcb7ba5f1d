package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.review.ReviewReason;
import disclosure.review.Verdict;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The correction of an own record: what a finding says, who stands behind it, and what does not belong to it (Art. 41). */
class RecordRulesTest {

    private static final Actor OFFICE = new Actor("zhu", "主任", Set.of(Role.OFFICE_HEAD), null);

    /** Written from Arts. 41, 30, 32–36 and 42, not from the code: what a case of this kind may still know. */
    private static final Set<String> OF_EVERY_CASE = Set.of(
            "REQUEST_RECEIVED",
            "ATTACHMENT_ADDED",
            "CONTACT_ATTEMPTED",
            "RECEIPT_CONFIRMED",
            "RECEIPT_CORRECTION_PROPOSED",
            "RECEIPT_CORRECTION_APPROVED",
            "RECEIPT_CORRECTION_REFUSED",
            "REQUEST_REGISTERED",
            "DIVISION_ASSIGNED",
            "LETTER_ISSUED",
            "REPLY_DISPATCHED",
            "REPLY_SERVED",
            "REQUEST_WITHDRAWN",
            "CLOSING_LETTER_ISSUED",
            "CASE_ARCHIVED",
            "ALERT_RAISED",
            "CALENDAR_CHANGED",
            "DUE_DAY_SETTLED",
            "TASK_HANDED_OVER",
            "DRAFT_REOPENED",
            "PERSON_EXCLUDED",
            "LETTER_WRITTEN",
            "INTERVIEW_HELD",
            "ASSISTANCE_GIVEN",
            "REQUEST_FORWARDED",
            "REMEDY_PAPER_ADDED",
            "REMEDY_FILED",
            "REMEDY_COPY_RECEIVED",
            "DEFENCE_SENT",
            "REMEDY_DECIDED",
            "RELEASE_FREED",
            "VOLUME_SEALED",
            "EVIDENCE_EXPORTED",
            "PERSONAL_DATA_REDUCED");

    private static Story opened() {
        return opened("2025-09-15 Mon", 20);
    }

    private static Story opened(String day, int workingDays) {
        return Story.received(day)
                .then(new Act.RequestRegistered(on(day), Act.Need.RECORD_CORRECTION, false))
                .then(new RecordAct.RecordCorrectionOpened(on(day), workingDays))
                .assigned(day);
    }

    private static RecordAct.RecordExamined examined(
            RecordFinding finding, String evidence, @Nullable String corrected, @Nullable String agency) {
        return new RecordAct.RecordExamined(
                on("2025-09-16 Tue"), "2019年7月缴费基数", evidence, "经核对", finding, corrected, agency);
    }

    private static RecordAct.RecordExamined accurate() {
        return examined(RecordFinding.ACCURATE, "工资单", null, null);
    }

    private static RecordAct.RecordFindingDecided decided(Verdict verdict) {
        return new RecordAct.RecordFindingDecided(on("2025-09-17 Wed"), verdict, "意见");
    }

    private static Object reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }

    private static String article(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().article().toString();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CORRECTED,   证据, 更正后, -,     -",
                "CORRECTED,   '',   更正后, -,     EVIDENCE_MISSING",
                "ACCURATE,    ' ',  -,      -,     EVIDENCE_MISSING",
                "CORRECTED,   证据, -,      -,     CORRECTED_RECORD_MISSING",
                "CORRECTED,   证据, ' ',    -,     CORRECTED_RECORD_MISSING",
                "CORRECTED,   证据, 更正后, 民政局, NO_OTHER_AGENCY",
                "ACCURATE,    证据, -,      -,     -",
                "ACCURATE,    证据, 更正后, -,     NOTHING_WAS_CORRECTED",
                "ACCURATE,    证据, -,      民政局, NO_OTHER_AGENCY",
                "TRANSFERRED, 证据, -,      民政局, -",
                "TRANSFERRED, 证据, -,      -,     AGENCY_MISSING",
                "TRANSFERRED, 证据, 更正后, 民政局, NOTHING_WAS_CORRECTED",
                "TOLD_WHERE,  证据, -,      民政局, -",
                "TOLD_WHERE,  证据, -,      ' ',   AGENCY_MISSING"
            })
    void a_finding_says_what_its_answer_will_say_and_no_more(
            RecordFinding finding,
            String evidence,
            @Nullable String corrected,
            @Nullable String agency,
            @Nullable RecordReason lacking) {
        Ruling<?> ruling = RecordRules.whole(opened().file(), examined(finding, evidence, corrected, agency));
        if (lacking == null) assertThat(ruling.isGranted()).isTrue();
        else {
            assertThat(reason(ruling)).isEqualTo(lacking);
            assertThat(article(ruling)).isEqualTo("41");
        }
    }

    @Test
    void under_the_text_of_2007_the_matter_is_passed_on_and_nobody_is_sent_away() {
        CaseFile file = opened("2018-09-17 Mon", 20).file();
        Ruling<?> sentAway = RecordRules.whole(file, examined(RecordFinding.TOLD_WHERE, "证据", null, "民政局"));
        assertThat(reason(sentAway)).isEqualTo(RecordReason.MUST_BE_PASSED_ON);
        assertThat(article(sentAway)).isEqualTo("2007:25(2)");
        assertThat(RecordRules.whole(file, examined(RecordFinding.TRANSFERRED, "证据", null, "民政局"))
                        .isGranted())
                .isTrue();
    }

    @Test
    void what_the_law_gives_to_requests_alone_is_refused_by_the_article() {
        CaseFile file = opened().file();
        Set<ActKind> fitting = Stream.of(ActKind.values())
                .filter(act -> RecordRules.fits(file, act).isGranted())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActKind.class)));
        for (ActKind act : List.of(
                ActKind.CORRECTION_NOTICE_SENT,
                ActKind.CONSULTATION_SENT,
                ActKind.EXTENSION_PROPOSED,
                ActKind.REPLY_EXTENDED,
                ActKind.FEE_PROPOSED,
                ActKind.REASONS_ASKED,
                ActKind.REPLY_DRAFTED,
                ActKind.REPLY_SIGNED,
                ActKind.RELEASE_FILE_ADDED,
                ActKind.PUBLICATION_PROPOSED)) {
            assertThat(fitting).doesNotContain(act);
            assertThat(reason(RecordRules.fits(file, act))).isEqualTo(RecordReason.NOT_A_REQUEST_FOR_INFORMATION);
            assertThat(article(RecordRules.fits(file, act))).isEqualTo("41");
        }
        assertThat(fitting).extracting(Enum::name).containsAll(OF_EVERY_CASE);
    }

    @Test
    void a_request_for_information_knows_no_examination_of_a_record() {
        CaseFile request = Story.received("2025-09-15 Mon")
                .registered("2025-09-15 Mon")
                .assigned("2025-09-15 Mon")
                .file();
        for (ActKind act : List.of(ActKind.RECORD_EXAMINED, ActKind.RECORD_FINDING_DECIDED))
            assertThat(reason(RecordRules.fits(request, act))).isEqualTo(RecordReason.NO_RECORD_CORRECTION);
        assertThat(RecordRules.fits(request, ActKind.REPLY_DRAFTED).isGranted()).isTrue();
    }

    @Test
    void it_stands_in_no_cell_of_a_report_even_where_it_is_withdrawn() {
        Story answered = opened().then(accurate()).then(decided(Verdict.APPROVED));
        answered.issued("2025-09-18 Thu", ServiceMethod.POST);
        assertThat(answered.standing("2025-09-18 Thu").outcome()).isNull();
        assertThat(answered.standing("2025-09-18 Thu").recordCorrection()).isTrue();
        assertThat(answered.file().repliedOn()).contains(on("2025-09-18 Thu"));
        Story withdrawn = opened().withdrawn("2025-09-16 Tue");
        assertThat(withdrawn.standing("2025-09-16 Tue").outcome()).isNull();
        assertThat(withdrawn.file().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(Story.received("2025-09-15 Mon")
                        .withdrawn("2025-09-16 Tue")
                        .standing("2025-09-16 Tue")
                        .recordCorrection())
                .isFalse();
    }

    @Test
    void a_case_registered_before_there_was_this_way_stays_a_request() {
        Story before = Story.received("2025-09-15 Mon")
                .then(new Act.RequestRegistered(on("2025-09-15 Mon"), Act.Need.RECORD_CORRECTION, false))
                .assigned("2025-09-15 Mon");
        assertThat(before.file().isRecordCorrection()).isFalse();
        assertThat(RecordRules.fits(before.file(), ActKind.REPLY_DRAFTED).isGranted())
                .isTrue();
    }

    @Test
    void its_stages_lead_from_the_division_to_the_letter_and_back() {
        Story story = opened();
        assertThat(story.file().stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(story.then(accurate()).file().stage()).isEqualTo(Stage.APPROVAL);
        assertThat(story.then(decided(Verdict.RETURNED)).file().stage()).isEqualTo(Stage.DRAFT);
        story.then(accurate());
        assertThat(story.then(decided(Verdict.APPROVED)).file().stage()).isEqualTo(Stage.SIGNED);
        assertThat(story.then(new ReviewAct.DraftReopened(on("2025-09-18 Thu"), "笔误"))
                        .file()
                        .stage())
                .isEqualTo(Stage.DRAFT);
    }

    @Test
    void only_an_approved_finding_goes_out_and_only_while_nothing_was_reopened() {
        Story story = opened();
        assertThat(reason(RecordRules.approved(story.file()))).isEqualTo(RecordReason.FINDING_NOT_APPROVED);
        story.then(accurate());
        assertThat(reason(RecordRules.approved(story.file()))).isEqualTo(RecordReason.FINDING_NOT_APPROVED);
        story.then(decided(Verdict.APPROVED));
        assertThat(RecordRules.approved(story.file()).isGranted()).isTrue();
        story.then(new ReviewAct.DraftReopened(on("2025-09-18 Thu"), "笔误"));
        assertThat(reason(RecordRules.approved(story.file()))).isEqualTo(RecordReason.FINDING_NOT_APPROVED);
    }

    @Test
    void nobody_decides_on_what_they_ever_looked_at_themselves() {
        RecordedAct first = new RecordedAct(6, accurate(), Instant.EPOCH, OFFICE.id());
        RecordedAct back = new RecordedAct(7, decided(Verdict.RETURNED), Instant.EPOCH, "else");
        RecordedAct second = new RecordedAct(8, accurate(), Instant.EPOCH, "handler");
        CaseFile once = opened().file();
        CaseFile file = once.with(first);
        assertThat(reason(RecordRules.mayDecide(file, OFFICE))).isEqualTo(RecordReason.EXAMINER_MAY_NOT_APPROVE);
        assertThat(reason(RecordRules.mayDecide(file.with(back).with(second), OFFICE)))
                .as("not after somebody else has looked again either")
                .isEqualTo(RecordReason.EXAMINER_MAY_NOT_APPROVE);
        assertThat(RecordRules.mayDecide(once.with(second), OFFICE).isGranted()).isTrue();
        assertThat(reason(RecordRules.mayDecide(once, OFFICE))).isEqualTo(RecordReason.NOT_EXAMINED);
        Actor leader = new Actor("zhou", "局长", Set.of(Role.LEADER), null);
        assertThat(reason(RecordRules.mayDecide(once.with(second), leader))).isEqualTo(CaseReason.ROLE_MAY_NOT);
    }

    @Test
    void nobody_with_an_interest_decides_and_nothing_they_found_is_approved() {
        CaseFile file = opened().then(accurate())
                .then(new ReviewAct.PersonExcluded(on("2025-09-17 Wed"), "somebody", "亲属", null))
                .file();
        assertThat(reason(RecordRules.mayApprove(file, accurate()))).isEqualTo(ReviewReason.PERSON_EXCLUDED);
        CaseFile approved = new CaseFile(file.reference(), file.acts())
                .with(new RecordedAct(7, decided(Verdict.APPROVED), Instant.EPOCH, OFFICE.id()));
        assertThat(reason(RecordRules.approved(approved))).isEqualTo(ReviewReason.PERSON_EXCLUDED);
        Actor excluded = new Actor("somebody", "某人", Set.of(Role.OFFICE_HEAD), null);
        assertThat(reason(RecordRules.mayDecide(file, excluded))).isEqualTo(ReviewReason.PERSON_EXCLUDED);
    }

    @Test
    void an_answer_ordered_by_a_court_needs_a_new_finding_by_its_own_day() {
        Story story = opened().then(accurate()).then(decided(Verdict.APPROVED));
        story.issued("2025-09-18 Thu", ServiceMethod.POST).served("2025-09-19 Fri");
        story.then(new RemedyAct.RemedyDecided(
                on("2025-12-01 Mon"), "r1", "责令重新答复", disclosure.remedy.RemedyCategory.CORRECTED, null, true, null));
        assertThat(story.file().stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(reason(RecordRules.approved(story.file()))).isEqualTo(RecordReason.FINDING_NOT_APPROVED);
        assertThat(story.standing("2025-12-01 Mon").currentDueOn()).isEqualTo(on("2025-12-29 Mon"));
    }
}
