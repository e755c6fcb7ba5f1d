package disclosure.letter;

import static disclosure.letter.LetterCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordFinding;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.ServiceMethod;
import disclosure.handling.BureauCard;
import disclosure.handling.LetterOrder;
import disclosure.handling.LetterReason;
import disclosure.law.Refused;
import disclosure.outcome.LetterKind;
import disclosure.remedy.RemedyRoutes;
import disclosure.review.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L-35, the answer on the correction of an own record: what each finding reads like, and under which text. */
class OwnRecordLetterTest {

    private static String text(RecordFinding finding, @Nullable String corrected, @Nullable String agency) {
        LetterCases story = new LetterCases().act(LetterCases.examined(finding, corrected, agency));
        return OfficialLettersTest.textOf(
                OfficialLettersTest.written(story, LetterKind.RECORD_CORRECTION).docx());
    }

    @Test
    void a_record_put_right_is_told_as_it_now_reads() {
        assertThat(text(RecordFinding.CORRECTED, "2019年7月缴费基数：4250元。", null))
                .contains(
                        "关于更正与自身相关政府信息申请的答复",
                        "你提供的证据：社会保险缴费凭证复印件2份。",
                        "涉及的记录：社会保险个人权益记录中2019年7月的缴费基数",
                        "经核对原始缴费台账，2019年7月的缴费基数登记有误。",
                        "根据《中华人民共和国政府信息公开条例》第四十一条的规定，现答复如下：",
                        "你反映的情况属实，本机关已对该记录予以更正。更正后的记录为：",
                        "2019年7月缴费基数：4250元。")
                .doesNotContain("不予更正", "转送");
    }

    @Test
    void a_record_that_is_right_is_told_to_be_left_as_it_is() {
        assertThat(text(RecordFinding.ACCURATE, null, null))
                .contains("该记录准确，本机关不予更正。")
                .doesNotContain("已对该记录予以更正", "转送");
    }

    @Test
    void a_matter_passed_on_and_a_place_to_go_are_two_different_answers() {
        assertThat(text(RecordFinding.TRANSFERRED, null, "镇江市民政局，电话0511-80000000"))
                .contains("本机关已将你的申请转送有权更正的行政机关处理：镇江市民政局，电话0511-80000000。")
                .doesNotContain("请你向");
        assertThat(text(RecordFinding.TOLD_WHERE, null, "镇江市民政局"))
                .contains("请你向有权更正的行政机关提出：镇江市民政局。")
                .doesNotContain("转送");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 6个月, B", // since 2024: the government at the same level
        "2020-03-05, 江苏省人力资源和社会保障厅, C",
        "2015-04-30, 3个月, D"
    })
    void its_remedy_clause_is_that_of_every_decision_of_its_day(LocalDate decidedOn, String says, String clause) {
        LetterCases story = new LetterCases(LetterCases.REQUEST, decidedOn.minusDays(20))
                .act(LetterCases.examined(RecordFinding.ACCURATE, null, null));
        LetterOrder order = LetterOrder.of(
                LetterKind.RECORD_CORRECTION,
                story.file(),
                LetterCases.applicant(),
                "镇人社依复〔2026〕7号",
                decidedOn,
                LetterCases.BUREAU);
        assertThat(OfficialLettersTest.textOf(
                        OfficialLettersTest.written(story, order).docx()))
                .as(clause)
                .contains("你对本答复不服的，可以自收到本答复之日起60日内", says)
                .doesNotContain("先向");
    }

    @Test
    void a_case_of_the_text_of_2007_cites_that_text() {
        LetterCases story = new LetterCases(LetterCases.REQUEST, day("2018-09-17"))
                .act(LetterCases.examined(RecordFinding.TRANSFERRED, null, "镇江市民政局"));
        assertThat(OfficialLettersTest.textOf(OfficialLettersTest.written(story, LetterKind.RECORD_CORRECTION)
                        .docx()))
                .contains("第二十五条第二款的规定，现答复如下")
                .doesNotContain("第四十一条");
    }

    @Test
    void there_is_none_without_a_finding_and_none_without_its_remedies() {
        LetterCases story = new LetterCases();
        assertThat(story.letters().complete(story.order(LetterKind.RECORD_CORRECTION)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(LetterReason.NOTHING_TO_TELL));
        story.act(LetterCases.examined(RecordFinding.ACCURATE, null, null));
        LetterOrder nowhere = LetterOrder.of(
                LetterKind.RECORD_CORRECTION,
                story.file(),
                LetterCases.applicant(),
                "1号",
                LetterCases.DATE,
                new BureauCard("某局", "办公室", "", "", "1", "", "", "", new RemedyRoutes("", "", "", "", "")));
        assertThat(story.letters().complete(nowhere))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().reason()).isEqualTo(LetterReason.REMEDY_CLAUSE_MISSING));
    }

    @Test
    void the_receipt_of_service_and_the_list_of_contents_name_it() {
        LetterCases story = new LetterCases()
                .act(new RecordAct.RecordCorrectionOpened(day("2026-02-04"), 20))
                .act(LetterCases.examined(RecordFinding.CORRECTED, "4250元", null))
                .act(new RecordAct.RecordFindingDecided(day("2026-02-27"), Verdict.APPROVED, "同意"))
                .act(new DeliveryAct.LetterIssued(LetterCases.DATE, "镇人社依复〔2026〕7号", ServiceMethod.POST))
                .act(new DeliveryAct.ReplyServed(LetterCases.DATE, "签收", false))
                .act(new Act.CaseArchived(LetterCases.DATE, RetentionClass.YEARS_10, "YSQ-2026-0007"));
        assertThat(OfficialLettersTest.textOf(OfficialLettersTest.written(story, LetterKind.SERVICE_RECORD)
                        .docx()))
                .contains("更正答复（镇人社依复〔2026〕7号）");
        assertThat(OfficialLettersTest.textOf(OfficialLettersTest.written(story, LetterKind.FILE_CONTENTS)
                        .docx()))
                .contains("记录核查情况", "审批单", "更正答复（定稿、正本）");
    }
}
