package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may not be said again when another reply was ordered (law.md R-TRK-03). */
class AnotherReplyTest {

    private static final String REASONS = "该信息属于正在讨论、研究过程中的信息。";

    @Test
    void the_same_result_for_the_same_reasons_is_refused_whatever_else_the_letter_says() { // 复议法 art. 64(2)
        CaseFile file = ordered(RemedyKind.RECONSIDERATION, false);
        assertThat(refusal(file, reply(Outcome.D6, " 该信息属于正在讨论、研究过程中的信息", "另一封答复")))
                .isEqualTo("行政复议法 64(2)");
        assertThat(refusal(file, reply(Outcome.D6, "该信息涉及尚未执行的检查方案。", "答复"))).isEmpty();
        assertThat(refusal(file, reply(Outcome.D7, REASONS, "答复"))).isEmpty();
        assertThat(refusal(file, Story.draft(Outcome.G2))).isEmpty();
    }

    @Test
    void so_it_is_by_order_of_a_court_and_of_nobody_else() { // 行诉法 art. 71
        assertThat(refusal(ordered(RemedyKind.DIRECT_LITIGATION, false), reply(Outcome.D6, REASONS, "答复")))
                .isEqualTo("行政诉讼法 71");
        assertThat(refusal(ordered(RemedyKind.LITIGATION_AFTER_RECONSIDERATION, false), reply(Outcome.D6, REASONS, "")))
                .isEqualTo("行政诉讼法 71");
        assertThat(refusal(ordered(RemedyKind.COMPLAINT, false), reply(Outcome.D6, REASONS, "答复")))
                .isEmpty();
    }

    @Test
    void against_silence_nothing_was_said_before() {
        Story story =
                Story.received("2025-09-15 Mon").registered("2025-09-15 Mon").assigned("2025-09-15 Mon");
        CaseFile file = order(story, RemedyKind.RECONSIDERATION, true).file();
        assertThat(refusal(file, reply(Outcome.D6, REASONS, "答复"))).isEmpty();
    }

    @Test
    void once_the_other_reply_is_out_and_before_any_order_it_is_no_longer_asked() {
        Story story = answered();
        assertThat(refusal(story.file(), reply(Outcome.D6, REASONS, "答复"))).isEmpty();
        order(story, RemedyKind.RECONSIDERATION, false)
                .then(new Act.ReplyDrafted(on("2025-11-03 Mon"), Story.draft(Outcome.G2), List.of()))
                .issued("2025-11-03 Mon", ServiceMethod.POST);
        assertThat(refusal(story.file(), reply(Outcome.D6, REASONS, "答复"))).isEmpty();
    }

    @Test
    void the_second_order_looks_at_the_second_reply() {
        Story story = order(answered(), RemedyKind.RECONSIDERATION, false);
        DraftReply second = reply(Outcome.D6, "另一理由", "答复");
        story.then(new Act.ReplyDrafted(on("2025-11-03 Mon"), second, List.of()))
                .issued("2025-11-03 Mon", ServiceMethod.POST);
        order(story, RemedyKind.RECONSIDERATION, false);
        assertThat(refusal(story.file(), second)).isEqualTo("行政复议法 64(2)");
        assertThat(refusal(story.file(), reply(Outcome.D6, "又一理由", "答复"))).isEmpty();
    }

    private static CaseFile ordered(RemedyKind kind, boolean nonReply) {
        return order(answered(), kind, nonReply).file();
    }

    private static Story answered() {
        return Story.received("2025-09-15 Mon")
                .registered("2025-09-15 Mon")
                .assigned("2025-09-15 Mon")
                .then(new Act.ReplyDrafted(on("2025-09-16 Tue"), reply(Outcome.D6, REASONS, "答复"), List.of()))
                .issued("2025-09-16 Tue", ServiceMethod.POST);
    }

    private static Story order(Story story, RemedyKind kind, boolean nonReply) {
        String id = "r" + (Remedy.of(story.file()).size() + 1);
        return story.then(new RemedyAct.RemedyFiled(on("2025-10-20 Mon"), id, kind, nonReply, "示例市人民政府"))
                .then(new RemedyAct.RemedyDecided(
                        on("2025-10-31 Fri"), id, "撤销，责令重新答复", RemedyCategory.CORRECTED, null, true, null));
    }

    private static DraftReply reply(Outcome outcome, String reasons, String text) {
        return new DraftReply(outcome, null, reasons, null, null, null, null, List.of(), List.of(), text);
    }

    private static String refusal(CaseFile file, DraftReply draft) {
        Ruling<DraftReply> ruling = AnotherReply.mayDraft(file, draft);
        if (!(ruling instanceof Refused<DraftReply> no)) return "";
        assertThat(no.refusal().reason()).isEqualTo(RemedyReason.SAME_FACTS_AND_REASONS);
        return no.refusal().article().toString();
    }
}
