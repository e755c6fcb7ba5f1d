package disclosure.letter;

import static disclosure.letter.LetterCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.Reference;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.SupportAct;
import disclosure.handling.LetterOrder;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** L-31 and what a letter says of its way; and a letter that is given with another one. */
class ServiceRecordTest {

    private static String text(LetterCases story, LetterKind kind) {
        return OfficialLettersTest.textOf(
                OfficialLettersTest.written(story, kind).docx());
    }

    @Test
    void the_record_says_why_it_is_not_the_wished_way_and_who_saw_it_left() { // R-SRV-03, R-SRV-05
        LetterCases story = LetterCases.whole(LetterKind.SERVICE_RECORD, LetterCases.REQUEST)
                .act(new DeliveryAct.LetterIssued(day("2026-03-05"), "7号", ServiceMethod.IN_PERSON, "申请人当场领取。"))
                .act(new DeliveryAct.ReplyServed(day("2026-03-06"), "当面送交", true, "社区工作人员在场"));
        assertThat(text(story, LetterKind.SERVICE_RECORD)).contains("未按申请人要求的形式提供：申请人当场领取）", "受送达人拒绝签收，留置送达。社区工作人员在场");
    }

    @Test
    void the_letter_that_ends_a_case_has_its_record_too() {
        LetterCases story = LetterCases.whole(LetterKind.CORRECTION_ABANDONED, LetterCases.REQUEST)
                .act(new DeliveryAct.ClosingLetterIssued(day("2026-03-05"), "9号", "L-24", null))
                .act(new DeliveryAct.ClosingLetterServed(
                        day("2026-03-09"), ServiceMethod.POST, "EMS9", "邮件回执", false, null));
        assertThat(text(story, LetterKind.SERVICE_RECORD))
                .contains("（9号）", "EMS9", "邮件回执", "2026年3月9日")
                .doesNotContain("拒绝签收，");
    }

    /** A reply that a decision ordered is handed over; the one before it had been posted. */
    @Test
    void what_is_handed_over_has_no_slip_of_another_letter_and_no_place_that_nobody_said() { // R-SRV-03, R-TRK-03
        LetterCases story = LetterCases.whole(LetterKind.SERVICE_RECORD, LetterCases.REQUEST);
        assertThat(text(story, LetterKind.SERVICE_RECORD)).contains("1234567890123", "解放路1号");
        story.act(new DeliveryAct.LetterIssued(day("2026-05-06"), "19号", ServiceMethod.IN_PERSON))
                .act(new DeliveryAct.ReplyServed(day("2026-05-07"), "申请人当面签收", false));
        assertThat(text(story, LetterKind.SERVICE_RECORD))
                .contains("（19号）", "申请人当面签收", "2026年5月7日")
                .doesNotContain("1234567890123", "2026年3月5日", "解放路1号");
    }

    /** Abandoned, challenged, and a reply ordered: the record of its service is not that of the letter before. */
    @Test
    void a_reply_after_the_letter_that_had_ended_the_case_has_a_record_of_its_own() { // R-TRK-03
        LetterCases story = LetterCases.whole(LetterKind.DISCLOSURE, LetterCases.REQUEST)
                .act(new DeliveryAct.ClosingLetterIssued(day("2026-03-05"), "9号", "L-24", null))
                .act(new DeliveryAct.ClosingLetterServed(
                        day("2026-03-09"), ServiceMethod.POST, "EMS9", "邮件回执", false, null))
                .act(new DeliveryAct.LetterIssued(day("2026-05-06"), "19号", ServiceMethod.POST))
                .act(new DeliveryAct.ReplyDispatched(day("2026-05-06"), ServiceMethod.POST, "EMS19"));
        Act served = new DeliveryAct.ReplyServed(day("2026-05-08"), "邮件妥投", false);
        LetterOrder order = story.act(served).order(LetterKind.SERVICE_RECORD).about(served);
        assertThat(OfficialLettersTest.textOf(
                        OfficialLettersTest.written(story, order).docx()))
                .contains("公开告知书（19号）", "EMS19", "2026年5月8日")
                .doesNotContain("（9号）", "EMS9", "2026年3月9日");
    }

    @Test
    void a_letter_given_together_names_the_other_request_and_its_number() { // R-OUT-05
        LetterCases story = LetterCases.whole(LetterKind.DISCLOSURE, LetterCases.REQUEST);
        assertThat(text(story, LetterKind.DISCLOSURE)).doesNotContain("一并作出");
        Act.ReplyDrafted draft = story.file().draft().orElseThrow();
        String first = Reference.of("RSJ", 2026, 16).value();
        story.act(new SupportAct.ReplyTakenOver(day("2026-03-05"), first, "镇人社依复〔2026〕6号", draft.sha256()));
        assertThat(text(story, LetterKind.DISCLOSURE)).contains("受理编号：" + first, "与该申请的答复（镇人社依复〔2026〕6号）一并作出。");
        story.drafted(LetterCases.draft(Outcome.G1));
        assertThat(text(story, LetterKind.ALREADY_PUBLIC))
                .as("ordered anew for this request alone")
                .doesNotContain("一并作出");
    }
}
