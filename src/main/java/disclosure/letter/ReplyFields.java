package disclosure.letter;

import static disclosure.letter.LetterField.*;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.Reference;
import disclosure.casefile.SupportAct;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reply says, from the draft in force and from the steps that led to it. */
final class ReplyFields {

    private ReplyFields() {}

    static void compose(Telling telling, DraftReply draft, FieldSheet sheet) {
        Act.RequestReceived request = telling.file().request();
        sheet.text(ARTICLES, Citation.of(draft.outcome(), telling.rules()))
                .lines(OTHER_BASIS, draft.legalBasis() == null ? null : Labels.clause(draft.legalBasis()))
                .lines(REASONS, draft.reasons())
                .lines(DISCRETION, draft.discretionReason())
                .lines(WORDS, words(telling, draft))
                .lines(WHERE_TO_FIND, draft.whereToFind())
                .lines(
                        RESPONSIBLE_AGENCY,
                        draft.responsibleAgency() == null ? null : Labels.clause(draft.responsibleAgency()))
                .list(DOCUMENTS, numbered(draft.given()))
                .list(WITHHELD, withheld(draft, telling))
                .text(FINDING, Labels.finding(draft.outcome()))
                .text(EARLIER_REFERENCE, draft.earlierReference())
                .text(EARLIER_REPLY, earlierReply(telling, draft.earlierReference()))
                .list(CONSULTATION_RESULT, consultations(telling.file()));
        String form = telling.labels().of(request.deliveryMethod());
        String route = telling.labels().of(request.deliveryRoute());
        sheet.text(DELIVERY_FORM, form.isEmpty() ? "申请人未指明形式，本机关以纸质件提供" : form + (route.isEmpty() ? "" : "，" + route));
        SearchFields.compose(telling, sheet);
        excessive(telling, sheet);
        correction(telling, sheet);
        SupportAct.InterviewHeld interview = telling.order().act(SupportAct.InterviewHeld.class);
        if (interview != null)
            sheet.lines(
                    INTERVIEW,
                    "本机关已于%s与%s约谈，结果：%s。"
                            .formatted(Labels.day(interview.on()), telling.you(), Labels.clause(interview.result())));
    }

    /**
     * A reply that was given to a joined request first names that one, so that both letters are read as one (R-OUT-05); not
     * so one that was drafted for this request alone afterwards.
     */
    private static String words(Telling telling, DraftReply draft) {
        SupportAct.ReplyTakenOver taken = telling.order().act(SupportAct.ReplyTakenOver.class);
        if (taken == null || !isOfTheDraft(taken, telling)) return draft.text();
        return draft.text().stripTrailing()
                + "\n本件与%s此前提出的申请（受理编号：%s）内容相同，与该申请的答复（%s）一并作出。"
                        .formatted(telling.you(), taken.leading(), taken.documentNumber());
    }

    private static boolean isOfTheDraft(SupportAct.ReplyTakenOver taken, Telling telling) {
        return telling.file()
                .draft()
                .filter(drafted -> drafted.sha256().equals(taken.sha256()))
                .isPresent();
    }

    /** Arabic numbers with a full stop, as official papers number their third level. */
    static List<String> numbered(List<String> entries) {
        if (entries.size() < 2) return entries;
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++)
            numbered.add((i + 1) + "." + entries.get(i).strip());
        return numbered;
    }

    /** Which part, on which ground and why; never what it says (R-DOC-02). */
    private static List<String> withheld(DraftReply draft, Telling telling) {
        return numbered(draft.withheld().stream()
                .map(part -> "%s：%s。根据%s的规定，%s。理由：%s。"
                        .formatted(
                                part.part().strip(),
                                Labels.finding(part.ground()),
                                Citation.of(part.ground(), telling.rules()),
                                part.ground().withholds() ? "不予公开" : "不予提供",
                                Labels.clause(part.reason())))
                .toList());
    }

    private static String earlierReply(Telling telling, @Nullable String reference) {
        if (reference == null) return "";
        CaseFile earlier =
                Reference.readAny(reference).flatMap(telling.files()::find).orElse(null);
        if (earlier == null || earlier.repliedOn().isEmpty()) return "";
        String number = earlier.last(DeliveryAct.LetterIssued.class)
                .map(issued -> "以%s文书".formatted(issued.documentNumber()))
                .orElse("");
        return "本机关已于%s%s作出答复".formatted(Labels.day(earlier.repliedOn().get()), number);
    }

    /** What came of asking third parties, without saying who they are. */
    private static List<String> consultations(CaseFile file) {
        List<String> results = new ArrayList<>();
        for (ConsultationAct.ConsultationSent sent : file.all(ConsultationAct.ConsultationSent.class)) {
            if (sent.asked() != ConsultationKind.THIRD_PARTY) continue;
            String said = file.all(ConsultationAct.OpinionReceived.class).stream()
                    .filter(opinion -> opinion.id().equals(sent.id()))
                    .reduce((first, last) -> last)
                    .map(opinion -> opinion.opinion() == Opinion.OBJECTS ? "第三方不同意公开" : "第三方同意公开")
                    .orElse("第三方未在规定的期限内提出意见");
            String weighed = file.all(ConsultationAct.OpinionWeighed.class).stream()
                    .filter(weighing -> weighing.id().equals(sent.id()))
                    .reduce((first, last) -> last)
                    .map(ReplyFields::weighed)
                    .orElse("");
            results.add("本机关依法征求了第三方的意见，%s%s。".formatted(said, weighed));
        }
        return results.stream().distinct().toList();
    }

    private static String weighed(ConsultationAct.OpinionWeighed act) {
        String decided = act.weighing() == Weighing.WITHHOLD ? "公开会损害其合法权益" : "可以公开";
        if (act.weighing() == Weighing.DISCLOSE_IN_PUBLIC_INTEREST) decided = "不公开会对公共利益造成重大影响，予以公开";
        return (act.objectionReasonable() ? "，其理由合理" : "") + "，经审查认为" + decided;
    }

    private static void excessive(Telling telling, FieldSheet sheet) {
        Act.ReasonsAsked asked = telling.order().act(Act.ReasonsAsked.class);
        if (asked != null) sheet.text(COUNTS, Labels.clause(asked.counts()));
        Act.ReasonsGiven given = telling.order().act(Act.ReasonsGiven.class);
        sheet.text(
                APPLICANT_REASONS,
                given == null
                        ? telling.you() + "未在规定的期限内说明理由。"
                        : "%s于%s说明的理由为：“%s”。"
                                .formatted(
                                        telling.you(),
                                        Labels.day(given.on()),
                                        given.reasons().strip()));
    }

    private static void correction(Telling telling, FieldSheet sheet) {
        Act.CorrectionNoticeSent sent = telling.order().act(Act.CorrectionNoticeSent.class);
        Act.CorrectionReceived received = telling.order().act(Act.CorrectionReceived.class);
        if (sent == null || received == null) return;
        sheet.text(
                CORRECTION_STORY,
                "因申请内容不明确，本机关于%s向%s发出补正告知书；%s于%s提交了补正材料。"
                        .formatted(Labels.day(sent.on()), telling.you(), telling.you(), Labels.day(received.on())));
    }

    /** Whether that letter tells that result. */
    static boolean fits(Telling telling, DraftReply draft) {
        return draft.outcome().letter() == telling.kind() && draft.outcome() != Outcome.X3A;
    }
}
