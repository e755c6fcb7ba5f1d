package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import disclosure.casefile.Act;
import disclosure.casefile.AftercareAct;
import disclosure.casefile.AlertLevel;
import disclosure.casefile.Appraisal;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.FeeAct;
import disclosure.casefile.HouseAct;
import disclosure.casefile.IdentityPart;
import disclosure.casefile.LedgerAct;
import disclosure.casefile.PaperAct;
import disclosure.casefile.PaperUse;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordFinding;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.Role;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.SupervisionAct;
import disclosure.casefile.SupportAct;
import disclosure.casefile.TaskKind;
import disclosure.casefile.VolumePart;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.fee.FeeMode;
import disclosure.fee.Tier;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.intake.MissingContent;
import disclosure.outcome.DraftReply;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.review.Attribute;
import disclosure.review.DocumentFinding;
import disclosure.review.GridDocument;
import disclosure.review.OutsideRuling;
import disclosure.review.ReviewLevel;
import disclosure.review.SecrecyHead;
import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredJsonTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 2);
    private static final String TEXT = OnBothDatabases.HARD + "\n\t\\u0000";
    private static final String HASH = "ab".repeat(32);

    private static final Arrival ARRIVAL = new Arrival(
            Channel.ORAL,
            ON,
            true,
            true,
            TEXT,
            new Arrival.OralRecord("a", "b", "c", true, "d"),
            new Arrival.Forwarding("e", "f", "g", true));

    private static final DraftReply DRAFT = new DraftReply(
            Outcome.P1,
            "a",
            "b",
            "c",
            "d",
            "e",
            "f",
            List.of("g", "h"),
            List.of(new DraftReply.Withheld("i", Outcome.D4, "j")),
            TEXT);

    private static final DraftReply BARE =
            new DraftReply(Outcome.G2, null, null, null, null, null, null, List.of(), List.of(), "");

    private static final List<GridDocument> GRID = List.of(
            new GridDocument(TEXT, "1号", ON, "a", "b", 3, Attribute.PARTLY_PUBLIC, "c", "d", HASH),
            new GridDocument("a", null, null, null, null, 0, Attribute.NOT_PUBLIC, "b", null, null));

    private static final List<DocumentFinding> FINDINGS = List.of(
            new DocumentFinding(0, Set.of(), null),
            new DocumentFinding(1, Set.of(SecrecyHead.values()), "a"),
            new DocumentFinding(2, Set.of(), null, Set.of(SecrecyHead.STATE_SECRET)));

    static Stream<Act> samples() {
        return Stream.concat(mainLine(), besideIt());
    }

    private static Stream<Act> besideIt() {
        return Stream.of(
                new ConsultationAct.ConsultationSent(ON, "c1", ConsultationKind.THIRD_PARTY, TEXT),
                new ConsultationAct.ConsultationDelivered(ON, "c1", "a"),
                new ConsultationAct.OpinionReceived(ON, "c1", Opinion.OBJECTS, "a", ON),
                new ConsultationAct.OpinionReceived(ON, "c1", Opinion.AGREES, null, null),
                new ConsultationAct.ConsultationEnded(ON, "c1", ConsultationEnd.SILENCE, "a"),
                new ConsultationAct.OpinionWeighed(ON, "c1", true, Weighing.WITHHOLD, "a"),
                new ConsultationAct.ThirdPartyTold(ON, "c1", "a", "b"),
                new PeriodAct.ExtensionProposed(ON, 20, "a"),
                new PeriodAct.ExtensionDecided(ON, Verdict.APPROVED, "a"),
                new PeriodAct.ReasonsNoticeDelivered(ON, TEXT),
                new PeriodAct.ReasonsWeighed(ON, false, "a"),
                new PeriodAct.ReplyDeferred(ON, ON.plusDays(60), "a"),
                new FeeAct.FeeProposed(
                        ON,
                        FeeMode.PER_VOLUME,
                        31,
                        10,
                        List.of(new Tier(1, 30, 0, 30, 0), new Tier(31, null, 10, 1, 10)),
                        "a"),
                new FeeAct.FeeDecided(ON, Verdict.APPROVED, "a", "b"),
                new FeeAct.FeeDecided(ON, Verdict.RETURNED, "a", null),
                new FeeAct.FeeNoticeSent(ON, 10, "a"),
                new FeeAct.FeeNoticeDelivered(ON, "a"),
                new FeeAct.FeePaid(ON, 10, "a"),
                new FeeAct.FeeLapsed(ON, "a", "b"),
                new FeeAct.FeeDropped(ON, "a"),
                new PeriodAct.ExtensionLapsed(ON, "a"),
                new ReviewAct.ReviewLevelsFixed(ON, Set.of(ReviewLevel.values()), "1"),
                new ReviewAct.DraftReopened(ON, "a"),
                new ReviewAct.PersonExcluded(ON, "li", "a", "wang"),
                new ReviewAct.PersonExcluded(ON, "li", "a", null),
                new ReviewAct.DraftReferred(ON, "a", "b"),
                new ReviewAct.ReferralAnswered(ON, "a"),
                new ReviewAct.ReferralAnswered(ON, "a", OutsideRuling.LEFT_TO_THE_BUREAU),
                new ReviewAct.ReviewLevelsFixed(ON, Set.of(), "2", true),
                new PaperAct.ReleaseFileAdded(ON, "id", TEXT, "application/pdf", 1, HASH, "other"),
                new PaperAct.ReleaseFileAdded(ON, "id", TEXT, "application/pdf", 1, HASH, null),
                new PaperAct.LetterWritten(ON, LetterKind.REFUSAL, 1, "1号", "c1", "a", HASH, "b", HASH),
                new PaperAct.LetterWritten(ON, LetterKind.REFUSAL, 1, null, null, "a", HASH, "b", HASH),
                new PaperAct.PaperAdded(ON, VolumePart.CONSULTATION, "a", TEXT, HASH),
                new PaperAct.PaperClassified(ON, "a", PaperUse.IDENTITY_PROOF),
                new PaperAct.IdentityShown(ON, IdentityPart.NUMBER, null),
                new PaperAct.IdentityShown(ON, IdentityPart.PROOF, "a"),
                new PaperAct.RemedyPaperAdded(ON, "r1", "a", TEXT, HASH),
                new SupportAct.InterviewHeld(ON, "a", List.of("b", "c"), "d", "e"),
                new SupportAct.AssistanceGiven(ON, "a"),
                new SupportAct.RequestForwarded(ON, "a", "b", Instant.parse("2026-03-02T01:02:03Z"), true),
                new SupportAct.AgencyCoordinated(ON, "a", "b", "c"),
                new SupportAct.RequestsJoined(ON, "a", "b"),
                new SupportAct.RequestsParted(ON, "a", TEXT),
                new SupportAct.ReplyTakenOver(ON, "a", "b", HASH),
                new SupportAct.PublicationProposed(ON, true, "a"),
                new SupervisionAct.SupervisionAsked(ON, "d1", Role.HANDLER, TEXT, ON.plusDays(3)),
                new SupervisionAct.SupervisionAnswered(ON, "d1", TEXT),
                new LedgerAct.TakenFromLedger(ON, ON, "a", ReportRow.NOT_HELD, ON, ON),
                new SupportAct.PublicationDecided(ON, Verdict.APPROVED, "a"),
                new RemedyAct.RemedyFiled(ON, "r1", RemedyKind.RECONSIDERATION, false, "a"),
                new RemedyAct.RemedyFiled(ON, "r1", RemedyKind.COMPLAINT, false, "a", "b"),
                new RemedyAct.RemedyAccepted(ON, "r1"),
                new RemedyAct.AnswerDueSet(ON, "r1", ON.plusDays(5)),
                new RemedyAct.RemedyCategoryChanged(ON, "r1", RemedyCategory.OTHER, "a"),
                new RemedyAct.RemedyFollowedUp(ON, "r1", "a", "b"),
                new RemedyAct.RemedyFollowedUp(ON, "r1", "a", null),
                new RemedyAct.RemedyCopyReceived(ON, "r1", RemedyProcedure.ORDINARY),
                new RemedyAct.DefenceSent(ON, "r1", "a"),
                new RemedyAct.RemedyDecided(ON, "r1", TEXT, RemedyCategory.CORRECTED, "a", true, ON),
                new RemedyAct.RemedyDecided(ON, "r1", TEXT, RemedyCategory.UPHELD, null, false, null),
                new RemedyAct.RemedyDecided(ON, "r1", TEXT, RemedyCategory.UPHELD, null, false, null, ON),
                new RemedyAct.ReleaseHeld(ON, "r1", "a"),
                new RemedyAct.ReleaseFreed(ON, "r1", "a"),
                new AftercareAct.WithholdingReassessed(ON, Verdict.APPROVED, "a"),
                new AftercareAct.VolumeSealed(ON, 1, "a", HASH),
                new AftercareAct.EvidenceExported(ON, "a", HASH),
                new AftercareAct.PersonalDataReduced(ON, "a"),
                new RecordAct.RecordCorrectionOpened(ON, 20),
                new RecordAct.RecordExamined(ON, "a", "b", TEXT, RecordFinding.CORRECTED, "c", null),
                new RecordAct.RecordExamined(ON, "a", "b", "c", RecordFinding.TRANSFERRED, null, "d"),
                new RecordAct.RecordFindingDecided(ON, Verdict.APPROVED, "a"),
                new AftercareAct.PersonalDataRestored(ON, TEXT),
                new AftercareAct.AppraisalProposed(ON, Appraisal.KEEP_LONGER, RetentionClass.YEARS_30, TEXT),
                new AftercareAct.AppraisalProposed(ON, Appraisal.DESTROY, null, TEXT),
                new AftercareAct.AppraisalDecided(ON, Verdict.RETURNED, TEXT),
                new AftercareAct.RetentionRaised(ON, RetentionClass.YEARS_10, RetentionClass.YEARS_30, "r1"),
                new AftercareAct.ContactsFiled(ON));
    }

    private static Stream<Act> mainLine() {
        return Stream.of(
                new Act.RequestReceived(
                        ON,
                        ARRIVAL,
                        ApplicantType.ENTERPRISE,
                        TEXT,
                        DeliveryMethod.DISC,
                        DeliveryRoute.COLLECT,
                        Set.of(MissingContent.values()),
                        true),
                new Act.RequestReceived(
                        ON, Arrival.by(Channel.FAX, ON), ApplicantType.NATURAL_PERSON, "", null, null, Set.of(), false),
                new Act.AttachmentAdded(ON, "id", TEXT, "application/pdf", 1L << 40, HASH),
                new Act.ContactAttempted(ON, "a", "b"),
                new Act.ReceiptConfirmed(ON, "a"),
                new Act.ReceiptCorrectionProposed(ON, ARRIVAL, ON.minusDays(1), "a"),
                new Act.ReceiptCorrectionProposed(ON, ARRIVAL, null, "a"),
                new Act.ReceiptCorrectionApproved(ON),
                new Act.ReceiptCorrectionRefused(ON, "a"),
                new Act.RequestRegistered(ON, Act.Need.CORRECTION, true),
                new Act.CorrectionNoticeSent(ON, List.of("a", TEXT), "b", 15),
                new Act.CorrectionNoticeDelivered(ON, 15, "a"),
                new Act.CorrectionNoticeRevoked(ON, "a"),
                new Act.CorrectionReceived(ON, TEXT, ON.minusDays(2), "a"),
                new Act.CorrectionReceived(ON, TEXT, null, null),
                new Act.CorrectionWindowRenewed(ON, 10, "a"),
                new Act.RequestAbandoned(ON, "a", "b"),
                new Act.DivisionAssigned(ON, "D1"),
                new Act.SearchRecorded(ON, "a", "b", "c", "d"),
                new Act.ReasonsAsked(ON, "a", 7),
                new Act.ReasonsGiven(ON, TEXT),
                new Act.ReplyDrafted(ON, DRAFT, GRID),
                new Act.ReplyDrafted(ON, BARE, List.of()),
                new Act.ReplyDrafted(
                        ON,
                        DRAFT.with(List.of(
                                Passage.disclosed(TEXT, "a"),
                                new Passage("b", "c", Passage.Treatment.WITHHELD, Outcome.D5, "d", TEXT))),
                        List.of()),
                new Act.DraftReviewed(ON, ReviewLevel.CONFIDENTIALITY, Verdict.RETURNED, "a", HASH, FINDINGS),
                new Act.ReplySigned(ON, Verdict.APPROVED, "a", HASH),
                new Act.ReplyExtended(ON, 20, "a"),
                new DeliveryAct.LetterIssued(ON, "人社依申请〔2026〕1号", ServiceMethod.ENTRUSTED),
                new DeliveryAct.ReplyDispatched(ON, ServiceMethod.POST, "slip"),
                new DeliveryAct.ReplyDispatched(ON, ServiceMethod.IN_PERSON, null),
                new DeliveryAct.LetterIssued(ON, "a", ServiceMethod.IN_PERSON, TEXT),
                new DeliveryAct.ReplyServed(ON, "a", true),
                new DeliveryAct.ReplyServed(ON, "a", true, TEXT),
                new DeliveryAct.ClosingLetterServed(ON, ServiceMethod.POST, "a", TEXT, false, null),
                new DeliveryAct.ClosingLetterServed(ON, ServiceMethod.IN_PERSON, null, "a", true, TEXT),
                new Act.RequestWithdrawn(ON, "a"),
                new DeliveryAct.ClosingLetterIssued(ON, "a", "L-24", "b"),
                new HouseAct.DueDaySettled(ON, ON, "a"),
                new Act.CaseArchived(ON, RetentionClass.YEARS_30, "a"),
                new HouseAct.AlertRaised(ON, AlertLevel.DUE_IN_3, ON.plusDays(3)),
                new HouseAct.PlanMissed(ON, TaskKind.HANDLE_REQUEST, ON.minusDays(1), List.of("a", "b")),
                new HouseAct.AlertRaised(ON, AlertLevel.DEFENCE_DUE, ON.plusDays(3), "r1"),
                new HouseAct.CalendarChanged(ON, 2027, 2, ON, ON.plusDays(1)),
                new HouseAct.CalendarChanged(ON, 2027, 1, null, null),
                new HouseAct.TaskHandedOver(ON, TaskKind.SIGN_REPLY, "a", "b"),
                new HouseAct.TaskHandedOver(ON, TaskKind.SIGN_REPLY, null, null));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_act_is_read_as_it_was_written(Act act) {
        assertThat(StoredJson.read(StoredJson.write(act), Act.class)).isEqualTo(act);
    }

    @Test
    void there_is_a_sample_of_every_act() {
        Set<Class<?>> sampled = samples().<Class<?>>map(Object::getClass).collect(Collectors.toSet());
        assertThat(sampled)
                .containsExactlyInAnyOrderElementsOf(StoredJson.kinds(Act.class).toList());
    }

    /** As they were written before they had a reason, a witness and a family of their own. */
    @Test
    void letters_that_were_kept_before_are_still_read() {
        String day = "\"on\": \"" + ON + "\"";
        assertThat(StoredJson.read(
                        "{\"type\": \"LetterIssued\", %s, \"documentNumber\": \"a\", \"method\": \"POST\"}"
                                .formatted(day),
                        Act.class))
                .isEqualTo(new DeliveryAct.LetterIssued(ON, "a", ServiceMethod.POST));
        assertThat(StoredJson.read(
                        "{\"type\": \"ReplyServed\", %s, \"evidence\": \"a\", \"refusedToSign\": true}".formatted(day),
                        Act.class))
                .isEqualTo(new DeliveryAct.ReplyServed(ON, "a", true));
        assertThat(StoredJson.write(new DeliveryAct.LetterIssued(ON, "a", ServiceMethod.POST)))
                .doesNotContain("departure");
    }

    @Test
    void tasks_that_were_called_otherwise_are_still_read() {
        Act today = new HouseAct.TaskHandedOver(ON, TaskKind.ISSUE_CLOSING_LETTER, "a", "b");
        String before = StoredJson.write(today).replace("ISSUE_CLOSING_LETTER", "ISSUE_TERMINATION_LETTER");
        assertThat(before).contains("ISSUE_TERMINATION_LETTER");
        assertThat(StoredJson.read(before, Act.class)).isEqualTo(today);
    }

    @Test
    void acts_recorded_before_there_was_a_grid_are_still_read() {
        Act review = StoredJson.read(
                "{\"type\":\"DraftReviewed\",\"on\":\"2026-03-02\",\"level\":\"DIVISION\",\"verdict\":\"APPROVED\","
                        + "\"opinion\":\"a\",\"sha256\":\"" + HASH + "\"}",
                Act.class);
        assertThat(review)
                .isEqualTo(new Act.DraftReviewed(ON, ReviewLevel.DIVISION, Verdict.APPROVED, "a", HASH, List.of()));
    }

    /** As they were written when the passages that are given were not kept. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                [{"title":"甲","number":"1号","dated":"2025-09-01","maker":"本机关","pages":3,"attribute":"PARTLY_PUBLIC",\
                "grounds":"个人隐私"}],"sha256":"3cc5ce61e3e805db85570bfbe01acb9407ef9c33c64ffa7ab8894ebd390d2380"}""", """
                [],"sha256":"6a4aa530316bee97b8a34b1e0cb40783d4e965007dfa4ba2f562c0efc6c49bfa"}"""})
    void a_draft_from_before_passages_were_kept_has_none_and_keeps_its_hash(String end) {
        String before = """
                {"type":"ReplyDrafted","on":"2025-09-16","draft":{"outcome":"P1","reasons":"含有个人隐私","discretionReason":\
                "裁量","documents":["甲"],"withheld":[{"part":"甲 第二段","ground":"D4","reason":"个人隐私"}],"text":"部分公开"},\
                "grid":""" + end;
        Act.ReplyDrafted read = (Act.ReplyDrafted) StoredJson.read(before, Act.class);
        assertThat(read.draft().passages()).isEmpty();
        assertThat(new Act.ReplyDrafted(read.on(), read.draft(), read.grid())).isEqualTo(read);
        assertThat(StoredJson.read(StoredJson.write(read), Act.class)).isEqualTo(read);
    }

    @Test
    void remedies_recorded_before_they_named_a_letter_are_still_read() {
        Act filed = StoredJson.read(
                "{\"type\":\"RemedyFiled\",\"on\":\"2026-03-02\",\"id\":\"r1\",\"remedy\":\"COMPLAINT\",\"nonReply\":true,"
                        + "\"authority\":\"a\"}",
                Act.class);
        assertThat(filed).isEqualTo(new RemedyAct.RemedyFiled(ON, "r1", RemedyKind.COMPLAINT, true, "a"));
    }

    @Test
    void the_form_on_disk_does_not_change() {
        assertThat(StoredJson.write(new DeliveryAct.ReplyDispatched(ON, ServiceMethod.POST, null)))
                .isEqualTo("{\"type\":\"ReplyDispatched\",\"on\":\"2026-03-02\",\"method\":\"POST\"}");
    }

    @Test
    void an_applicant_is_read_as_it_was_written() {
        Applicant applicant = new Applicant(
                ApplicantType.NATURAL_PERSON,
                TEXT,
                "身份证",
                "11010119900307123X",
                "1",
                "2",
                null,
                new Applicant.Agent("a", null, "b", true));
        assertThat(StoredJson.read(StoredJson.write(applicant), Applicant.class))
                .isEqualTo(applicant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"RequestWithdrawn\",\"on\":\"2026-03-02\",\"record\":\"秘密\",\"more\":1}",
                "{\"type\":\"RequestWithdrawn\",\"on\":\"2026-03-02\",\"on\":\"2026-03-03\",\"record\":\"秘密\"}",
                "{\"type\":\"RequestWithdrawn\",\"on\":\"2026-02-30\",\"record\":\"秘密\"}",
                "{\"type\":\"RequestWithdrawn\",\"on\":\"2026-03-02\",\"record\":\"秘密\"} x",
                "{\"type\":\"RequestForgotten\",\"on\":\"2026-03-02\",\"record\":\"秘密\"}",
                "{\"on\":\"2026-03-02\",\"record\":\"秘密\"}",
                "{\"type\":\"ReplyExtended\",\"on\":\"2026-03-02\",\"reason\":\"秘密\"}",
                "{\"type\":\"ReplyExtended\",\"on\":\"2026-03-02\",\"workingDays\":1.5,\"reason\":\"秘密\"}",
                "{\"type\":\"ReplyExtended\",\"on\":\"2026-03-02\",\"workingDays\":\"1\",\"reason\":\"秘密\"}",
                "{\"type\":\"LetterIssued\",\"on\":\"2026-03-02\",\"documentNumber\":\"秘密\",\"method\":1}"
            })
    void what_it_does_not_know_it_refuses_without_quoting_it(String json) {
        assertThatIllegalStateException()
                .isThrownBy(() -> StoredJson.read(json, Act.class))
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("秘密"))
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\\\0", "\0"})
    void nul_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredJson.write(new Act.RequestWithdrawn(ON, text)))
                .withMessageContaining("U+0000");
    }
}
