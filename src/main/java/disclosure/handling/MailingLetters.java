package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.ServiceMethod;
import disclosure.handling.PostingMessages.Draft;
import disclosure.intake.DeliveryMethod;
import disclosure.outcome.LetterKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Sends a letter by e-mail to an applicant who wants to be written to that way (Art. 40). Where the case knows no usable
 * address the letter waits to be fetched or goes by post; nothing is held up by it.
 */
@Service
class MailingLetters {

    private static final String SUBJECT = "政府信息公开申请办理文书（%s）";

    private static final String BODY = """
            您好：

            随信附上本机关就政府信息公开申请（受理编号 %s）制发的文书。

            您也可以凭受理编号和查询码在本机关政府信息公开平台查询办理进度。本邮件由系统发出，请勿直接回复。
            """;

    private final PostingMessages posting;

    MailingLetters(PostingMessages posting) {
        this.posting = posting;
    }

    /** @param file with the letter in it @param pdfId the copy that is sent */
    void mail(LetterKind kind, Act act, CaseFile file, String pdfId, Moment now) {
        Optional<MessagePurpose> purpose = purpose(kind);
        boolean wanted = file.request().deliveryMethod() == DeliveryMethod.EMAIL;
        boolean otherwise =
                act instanceof DeliveryAct.LetterIssued issued && issued.method() != ServiceMethod.ELECTRONIC;
        if (purpose.isEmpty() || !wanted || otherwise) return;
        boolean answers = kind.isReply() || kind == LetterKind.RECORD_CORRECTION;
        List<String> files = answers ? ReadyReply.files(file) : List.of(pdfId);
        String reference = file.reference().value();
        Draft draft = new Draft(
                purpose.get(), Recipient.APPLICANT, SUBJECT.formatted(reference), BODY.formatted(reference), files);
        posting.post(file.reference(), draft, Actor.PLATFORM.id(), now);
    }

    private static Optional<MessagePurpose> purpose(LetterKind kind) {
        if (kind.isReply()) return Optional.of(MessagePurpose.REPLY);
        return Optional.ofNullable(
                switch (kind) {
                    case CORRECTION_NOTICE -> MessagePurpose.CORRECTION_NOTICE;
                    case REASONS_NOTICE -> MessagePurpose.REASONS_REQUEST;
                    case EXTENSION_NOTICE -> MessagePurpose.EXTENSION_NOTICE;
                    case CONSULTATION_NOTICE -> MessagePurpose.CONSULTATION_NOTICE;
                    case FEE_NOTICE -> MessagePurpose.FEE_NOTICE;
                    case DEFERRAL_NOTICE -> MessagePurpose.DEFERRAL_NOTICE;
                    case RECORD_CORRECTION -> MessagePurpose.REPLY;
                    case CORRECTION_ABANDONED, FEE_ABANDONED, WITHDRAWN -> MessagePurpose.CLOSING_NOTICE;
                    default -> null;
                });
    }
}
