package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.LiveReview;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reduction;
import disclosure.casefile.ReleaseHold;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.outcome.LetterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An issued reply that lies ready for the applicant: the letter and the files that go with it, and nothing else. */
final class ReadyReply {

    private ReadyReply() {}

    /**
     * Electronic, issued on a review that is still alive, and not held back (law.md R-SEC-10, R-TRK-05). While a reply that
     * was ordered anew is made, the letter of the one before is no reply to it (R-TRK-03). Once the personal data are
     * reduced the letter, which names the applicant, lies in the volume alone.
     */
    static boolean isReady(CaseFile file) {
        boolean electronic = file.last(DeliveryAct.LetterIssued.class)
                .filter(letter -> letter.method() == ServiceMethod.ELECTRONIC)
                .isPresent();
        Stage stage = file.stage();
        boolean issued = stage == Stage.SIGNED || stage == Stage.SERVED || stage == Stage.ARCHIVED;
        return electronic
                && issued
                && !ReleaseHold.isOn(file)
                && Reduction.since(file).isEmpty()
                && letter(file).isPresent()
                && isOfTheDraft(file)
                && LiveReview.mayLeave(file);
    }

    /** Whether the last letter was issued for what was drafted, or examined, last. */
    private static boolean isOfTheDraft(CaseFile file) {
        int issued = file.lastRecord(DeliveryAct.LetterIssued.class)
                .map(RecordedAct::number)
                .orElse(0);
        return file.acts().stream()
                .filter(recorded -> recorded.number() > issued)
                .map(RecordedAct::act)
                .noneMatch(act -> act instanceof Act.ReplyDrafted || act instanceof RecordAct.RecordExamined);
    }

    /** The ids of its files: the PDF of the letter first. */
    static List<String> files(CaseFile file) {
        List<String> ids = new ArrayList<>();
        letter(file).map(PaperAct.LetterWritten::pdfId).ifPresent(ids::add);
        file.draft().stream()
                .flatMap(drafted -> drafted.grid().stream())
                .flatMap(document -> Stream.ofNullable(document.fileId()))
                .distinct()
                .forEach(ids::add);
        return ids;
    }

    /** The letter written when the reply was issued last. */
    private static Optional<PaperAct.LetterWritten> letter(CaseFile file) {
        int issued = file.lastRecord(DeliveryAct.LetterIssued.class)
                .map(RecordedAct::number)
                .orElse(Integer.MAX_VALUE);
        return file.acts().stream()
                .filter(recorded -> recorded.number() > issued)
                .map(RecordedAct::act)
                .filter(PaperAct.LetterWritten.class::isInstance)
                .map(PaperAct.LetterWritten.class::cast)
                .filter(letter -> letter.letter().isReply() || letter.letter() == LetterKind.RECORD_CORRECTION)
                .findFirst();
    }
}
