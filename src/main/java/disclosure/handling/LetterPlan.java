package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.DeliveryAct;
import disclosure.clock.ConsultationKind;
import disclosure.outcome.LetterKind;
import disclosure.review.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which standard documents an act calls for (law.md §10.2); most acts call for none. */
final class LetterPlan {

    private LetterPlan() {}

    static List<LetterKind> of(Act act, CaseFile file) {
        if (act instanceof ConsultationAct a) return consultation(a, file);
        LetterKind one = one(act, file);
        if (one != null) return List.of(one);
        return act instanceof Act.RequestRegistered ? List.of(LetterKind.REQUEST_FORM, LetterKind.RECEIPT) : List.of();
    }

    private static List<LetterKind> consultation(ConsultationAct act, CaseFile file) {
        if (act instanceof ConsultationAct.ConsultationSent sent) {
            LetterKind letter = sent.asked() == ConsultationKind.THIRD_PARTY
                    ? LetterKind.THIRD_PARTY_CONSULTATION
                    : LetterKind.AGENCY_CONSULTATION;
            // Where the text does not leave the time out, there is nothing to tell the applicant of.
            boolean notCounted =
                    file.ruleSet().map(rules -> rules.excludes(sent.asked())).orElse(true);
            return notCounted ? List.of(letter, LetterKind.CONSULTATION_NOTICE) : List.of(letter);
        }
        return act instanceof ConsultationAct.ThirdPartyTold ? List.of(LetterKind.THIRD_PARTY_DECISION) : List.of();
    }

    private static @Nullable LetterKind one(Act act, CaseFile file) {
        return switch (act.kind()) {
            case CORRECTION_NOTICE_SENT -> LetterKind.CORRECTION_NOTICE;
            case REASONS_ASKED -> LetterKind.REASONS_NOTICE;
            case REPLY_EXTENDED -> LetterKind.EXTENSION_NOTICE;
            case REPLY_DEFERRED -> LetterKind.DEFERRAL_NOTICE;
            case FEE_NOTICE_SENT -> LetterKind.FEE_NOTICE;
            case SEARCH_RECORDED -> LetterKind.SEARCH_RECORD;
            case INTERVIEW_HELD -> LetterKind.INTERVIEW_RECORD;
            case REPLY_SIGNED -> signed((Act.ReplySigned) act) ? LetterKind.REVIEW_SHEET : null;
            case LETTER_ISSUED -> reply(file);
            case CLOSING_LETTER_ISSUED ->
                LetterKind.read(((DeliveryAct.ClosingLetterIssued) act).letter())
                        .orElseThrow();
            case REPLY_SERVED, CLOSING_LETTER_SERVED -> LetterKind.SERVICE_RECORD;
            case CASE_ARCHIVED -> LetterKind.FILE_CONTENTS;
            default -> null;
        };
    }

    private static boolean signed(Act.ReplySigned act) {
        return act.verdict() == Verdict.APPROVED;
    }

    /** The letter of the draft in force, or of the finding on a record. */
    private static LetterKind reply(CaseFile file) {
        if (file.isRecordCorrection()) return LetterKind.RECORD_CORRECTION;
        return file.draft().orElseThrow().draft().outcome().letter();
    }

    /** The document number that the act itself carries, null where the letter gets one of its own or none. */
    static @Nullable String numberOf(Act act) {
        if (act instanceof DeliveryAct.LetterIssued a) return a.documentNumber();
        return act instanceof DeliveryAct.ClosingLetterIssued a ? a.documentNumber() : null;
    }

    /** Which of several consultations it belongs to, null where the case has but one of the kind. */
    static @Nullable String about(Act act) {
        return act instanceof ConsultationAct a ? a.id() : null;
    }
}
