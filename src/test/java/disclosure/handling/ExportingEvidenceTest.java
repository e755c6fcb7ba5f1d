package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.FiledCase.CASE;
import static disclosure.handling.FiledCase.HANDLER;
import static disclosure.handling.FiledCase.NOW;
import static disclosure.handling.FiledCase.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.AftercareAct.EvidenceExported;
import disclosure.casefile.CaseReason;
import disclosure.casefile.PaperAct;
import disclosure.casefile.PaperUse;
import disclosure.handling.EvidenceBundles.Paper;
import disclosure.law.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything a court asks for, in one step, and the case remembers who took it (R-TRK-06). */
class ExportingEvidenceTest {

    private final FiledCase filed = new FiledCase().replied().open();

    private List<Paper> papers() {
        filed.exporting.export(CASE, "r1", OFFICE, NOW).orElseThrow();
        return filed.bundles.get(0).papers();
    }

    private static String words(List<Paper> papers, EvidencePart part) {
        StringBuilder words = new StringBuilder();
        for (Paper paper : papers)
            if (paper.part() == part) words.append(new String(paper.content(), StandardCharsets.UTF_8));
        return words.toString();
    }

    @Test
    void every_chapter_tells_what_the_acts_say() {
        List<Paper> papers = papers();
        assertThat(words(papers, EvidencePart.REQUEST)).contains("申请公开2025年工伤认定数量", "IN_PERSON");
        assertThat(words(papers, EvidencePart.CLOCK)).contains("2026-03-03", "2026-03-10", "33");
        assertThat(words(papers, EvidencePart.SEARCH)).contains("档案室", "韩承办");
        assertThat(words(papers, EvidencePart.SECRECY_REVIEW)).contains("DIVISION", "REPLY_SIGNED", "同意");
        assertThat(words(papers, EvidencePart.LETTER)).contains("人社依复〔2026〕1号", "不予公开");
        assertThat(words(papers, EvidencePart.SERVICE)).contains("EMS1", "回证");
        assertThat(words(papers, EvidencePart.CONSULTATION)).isEmpty();
    }

    @Test
    void who_asked_is_named_with_a_masked_number_and_without_telephone_or_address() {
        String identity = words(papers(), EvidencePart.IDENTITY);
        assertThat(identity)
                .contains("张三", "110***********8888")
                .doesNotContain("110101199003078888", "13800000000", "某路1号");
    }

    @Test
    void that_it_was_taken_out_is_an_act_with_its_hash() {
        papers();
        assertThat(filed.file().last(EvidenceExported.class))
                .contains(new EvidenceExported(NOW.today(), "r1", "hash of the bundle"));
    }

    @Test
    void a_handler_may_not_and_nothing_is_made_or_recorded() {
        assertThat(filed.exporting.export(CASE, "", HANDLER, NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(CaseReason.ROLE_MAY_NOT));
        assertThat(filed.bundles).isEmpty();
        assertThat(filed.file().has(EvidenceExported.class)).isFalse();
    }

    /** A court sees the request as it came in; what shows who somebody is, or may do so, does not go round (R-PRI-04). */
    @Test
    void what_came_with_the_request_is_there_and_no_identity_proof() {
        FiledCase sent =
                new FiledCase().attached("申请书附页.pdf").attached("身份证.pdf").attached("未分类.pdf");
        marked(sent, 0, PaperUse.MATERIAL);
        marked(sent, 1, PaperUse.IDENTITY_PROOF);
        sent.replied().open().exporting.export(CASE, "r1", OFFICE, NOW).orElseThrow();
        assertThat(sent.bundles.get(0).papers())
                .filteredOn(paper -> paper.part() == EvidencePart.REQUEST)
                .extracting(Paper::title)
                .contains("申请书附页.pdf");
        assertThat(sent.bundles.get(0).papers()).extracting(Paper::title).doesNotContain("身份证.pdf", "未分类.pdf");
    }

    private static void marked(FiledCase sent, int place, PaperUse use) {
        Act.AttachmentAdded file = sent.told().all(Act.AttachmentAdded.class).get(place);
        sent.with(new PaperAct.PaperClassified(on("2026-03-03 Tue"), file.attachmentId(), use));
    }
}
