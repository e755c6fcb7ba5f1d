package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.FiledCase.CASE;
import static disclosure.handling.FiledCase.NOW;
import static disclosure.handling.FiledCase.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordFinding;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.VolumePart;
import disclosure.handling.EvidenceBundles.Paper;
import disclosure.handling.Volumes.Entry;
import disclosure.outcome.LetterKind;
import disclosure.review.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the papers of the correction of an own record lie (R-ARC-05, R-TRK-06; Art. 41). */
class OwnRecordVolumeTest {

    private static FiledCase answered() {
        FiledCase filed = new FiledCase()
                .with(new Act.RequestRegistered(on("2026-03-02 Mon"), Act.Need.RECORD_CORRECTION, false))
                .with(new RecordAct.RecordCorrectionOpened(on("2026-03-02 Mon"), 20))
                .with(new Act.DivisionAssigned(on("2026-03-03 Tue"), "SBC"))
                .with(new RecordAct.RecordExamined(
                        on("2026-03-04 Wed"), "缴费基数", "工资单", "登记有误", RecordFinding.CORRECTED, "4250元", null))
                .with(new RecordAct.RecordFindingDecided(on("2026-03-05 Thu"), Verdict.APPROVED, "同意"))
                .with(new DeliveryAct.LetterIssued(on("2026-03-10 Tue"), "人社依复〔2026〕1号", ServiceMethod.POST))
                .with(new DeliveryAct.ReplyDispatched(on("2026-03-10 Tue"), ServiceMethod.POST, "EMS1"));
        Attachments.Attachment letter = filed.kept("L-35.pdf");
        return filed.with(new PaperAct.LetterWritten(
                        on("2026-03-10 Tue"),
                        LetterKind.RECORD_CORRECTION,
                        0,
                        "人社依复〔2026〕1号",
                        null,
                        letter.id(),
                        letter.sha256(),
                        letter.id(),
                        letter.sha256()))
                .with(new DeliveryAct.ReplyServed(on("2026-03-12 Thu"), "回证", false));
    }

    private static String words(Stream<byte[]> papers) {
        StringBuilder words = new StringBuilder();
        papers.forEach(paper -> words.append(new String(paper, StandardCharsets.UTF_8)));
        return words.toString();
    }

    private static String words(List<Entry> entries, VolumePart part) {
        return words(entries.stream().filter(entry -> entry.part() == part).map(Entry::content));
    }

    @Test
    void letter_finding_and_approval_lie_in_their_parts() {
        FiledCase filed = answered()
                .with(new Act.CaseArchived(on("2026-03-13 Fri"), RetentionClass.YEARS_10, "YSQ-2026-0001"))
                .open();
        filed.sealing.seal(CASE, NOW).orElseThrow();
        List<Entry> entries = filed.sealed.get(0).entries();
        assertThat(words(entries, VolumePart.REGISTRATION)).contains("RECORD_CORRECTION_OPENED");
        assertThat(words(entries, VolumePart.SEARCH)).contains("缴费基数", "工资单", "4250元", "APPROVED", "韩承办");
        assertThat(words(entries, VolumePart.APPROVAL)).contains("RECORD_FINDING_DECIDED");
        assertThat(words(entries, VolumePart.REPLY)).contains("L-35.pdf", "人社依复〔2026〕1号", "CORRECTED");
        assertThat(words(entries, VolumePart.SERVICE)).contains("EMS1");
        assertThat(words(entries, VolumePart.SECRECY_REVIEW)).isEmpty();
        assertThat(words(entries, VolumePart.REMARKS)).contains("CLOCK", "41");
    }

    @Test
    void a_court_gets_the_finding_the_letter_and_the_count_under_the_article() {
        FiledCase filed = answered().open();
        filed.exporting.export(CASE, "r1", OFFICE, NOW).orElseThrow();
        List<Paper> papers = filed.bundles.get(0).papers();
        assertThat(words(papers.stream()
                        .filter(paper -> paper.part() == EvidencePart.SEARCH)
                        .map(Paper::content)))
                .contains("缴费基数", "工资单", "登记有误");
        assertThat(words(papers.stream()
                        .filter(paper -> paper.part() == EvidencePart.LETTER)
                        .map(Paper::content)))
                .contains("L-35.pdf", "人社依复〔2026〕1号");
        assertThat(words(papers.stream()
                        .filter(paper -> paper.part() == EvidencePart.CLOCK)
                        .map(Paper::content)))
                .contains("41")
                .doesNotContain("33(2)");
    }
}
