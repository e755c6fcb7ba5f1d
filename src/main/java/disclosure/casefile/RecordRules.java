package disclosure.casefile;

import static disclosure.casefile.ActKind.*;

import disclosure.clock.RuleSet;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.ReviewReason;
import disclosure.review.Verdict;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The correction of a record about oneself is no request for information (Art. 41): which acts it takes, what a finding
 * must say, and who may stand behind it.
 */
public final class RecordRules {

    /** What the Regulation provides for requests for information alone. */
    private static final Set<ActKind> ONLY_OF_REQUESTS = EnumSet.of(
            CORRECTION_NOTICE_SENT,
            CORRECTION_NOTICE_DELIVERED,
            CORRECTION_NOTICE_REVOKED,
            CORRECTION_RECEIVED,
            CORRECTION_WINDOW_RENEWED,
            REQUEST_ABANDONED,
            SEARCH_RECORDED,
            REASONS_ASKED,
            REASONS_GIVEN,
            REASONS_WEIGHED,
            REPLY_DEFERRED,
            REPLY_EXTENDED,
            EXTENSION_PROPOSED,
            EXTENSION_DECIDED,
            CONSULTATION_SENT,
            CONSULTATION_DELIVERED,
            OPINION_RECEIVED,
            CONSULTATION_ENDED,
            OPINION_WEIGHED,
            THIRD_PARTY_TOLD,
            FEE_PROPOSED,
            FEE_DECIDED,
            FEE_NOTICE_SENT,
            FEE_NOTICE_DELIVERED,
            FEE_PAID,
            FEE_LAPSED,
            REVIEW_LEVELS_FIXED,
            REPLY_DRAFTED,
            DIVISION_REVIEWED,
            CONFIDENTIALITY_REVIEWED,
            LEGAL_REVIEWED,
            LEADER_REVIEWED,
            REPLY_SIGNED,
            DRAFT_REFERRED,
            REFERRAL_ANSWERED,
            RELEASE_FILE_ADDED,
            RELEASE_HELD,
            AGENCY_COORDINATED,
            REQUESTS_JOINED,
            REQUESTS_PARTED,
            REPLY_TAKEN_OVER,
            PUBLICATION_PROPOSED,
            PUBLICATION_DECIDED,
            WITHHOLDING_REASSESSED);

    private static final Set<ActKind> ONLY_OF_RECORDS = EnumSet.of(RECORD_EXAMINED, RECORD_FINDING_DECIDED);

    private RecordRules() {}

    /** 公民、法人或者其他组织有证据证明行政机关提供的与其自身相关的政府信息记录不准确的,可以要求行政机关更正. */
    public static Article source(CaseFile file) {
        return file.ruleSet().orElse(RuleSet.R2019).ownRecord();
    }

    /** Whether an act of that kind belongs to a case of this kind at all. */
    public static Ruling<CaseFile> fits(CaseFile file, ActKind act) {
        if (file.isRecordCorrection() && ONLY_OF_REQUESTS.contains(act))
            return Ruling.refused(source(file), RecordReason.NOT_A_REQUEST_FOR_INFORMATION, act);
        return !file.isRecordCorrection() && ONLY_OF_RECORDS.contains(act)
                ? Ruling.refused(source(file), RecordReason.NO_RECORD_CORRECTION, act)
                : Ruling.granted(file);
    }

    /** Whether the finding says what its answer will have to say, and no more. */
    public static Ruling<RecordAct.RecordExamined> whole(CaseFile file, RecordAct.RecordExamined examined) {
        RecordReason lacking = lacking(file, examined);
        return lacking == null ? Ruling.granted(examined) : Ruling.refused(source(file), lacking);
    }

    private static @Nullable RecordReason lacking(CaseFile file, RecordAct.RecordExamined examined) {
        boolean corrected = examined.finding() == RecordFinding.CORRECTED;
        boolean elsewhere =
                examined.finding() == RecordFinding.TRANSFERRED || examined.finding() == RecordFinding.TOLD_WHERE;
        if (examined.evidence().isBlank()) return RecordReason.EVIDENCE_MISSING;
        if (corrected && isBlank(examined.corrected())) return RecordReason.CORRECTED_RECORD_MISSING;
        if (!corrected && !isBlank(examined.corrected())) return RecordReason.NOTHING_WAS_CORRECTED;
        if (elsewhere && isBlank(examined.agency())) return RecordReason.AGENCY_MISSING;
        if (!elsewhere && !isBlank(examined.agency())) return RecordReason.NO_OTHER_AGENCY;
        boolean sentAway = examined.finding() == RecordFinding.TOLD_WHERE
                && file.ruleSet().filter(RuleSet.R2007::equals).isPresent();
        return sentAway ? RecordReason.MUST_BE_PASSED_ON : null;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Nobody decides on what they have looked at themselves, and nobody with an interest does either. */
    public static Ruling<RecordAct.RecordExamined> mayDecide(CaseFile file, Actor actor) {
        if (!actor.is(Role.OFFICE_HEAD))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, RECORD_FINDING_DECIDED);
        return Persons.mayDraft(file, actor).flatMap(free -> {
            OwnRecord record = OwnRecord.of(file).orElse(null);
            RecordAct.RecordExamined examined = record == null ? null : record.examined();
            if (record == null || examined == null) return Ruling.refused(source(file), RecordReason.NOT_EXAMINED);
            return record.examiners().contains(actor.id())
                    ? Ruling.refused(Permissions.HOUSE_RULE, RecordReason.EXAMINER_MAY_NOT_APPROVE)
                    : Ruling.granted(examined);
        });
    }

    /** Nothing is approved that somebody with an interest has found. */
    public static Ruling<RecordAct.RecordExamined> mayApprove(CaseFile file, RecordAct.RecordExamined examined) {
        boolean interested = file.lastRecord(RecordAct.RecordExamined.class)
                .map(RecordedAct::by)
                .filter(Persons.excluded(file)::contains)
                .isPresent();
        return interested ? Ruling.refused(Checklist.REVIEW, ReviewReason.PERSON_EXCLUDED) : Ruling.granted(examined);
    }

    /** The finding that may be issued, sent and fetched. */
    public static Ruling<RecordAct.RecordExamined> approved(CaseFile file) {
        OwnRecord record = OwnRecord.of(file).orElse(null);
        RecordAct.RecordExamined examined = record == null ? null : record.examined();
        return record == null || examined == null || record.verdict() != Verdict.APPROVED
                ? Ruling.refused(source(file), RecordReason.FINDING_NOT_APPROVED)
                : mayApprove(file, examined);
    }
}
