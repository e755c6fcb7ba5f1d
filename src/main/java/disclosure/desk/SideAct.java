package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.AskedReasons;
import disclosure.casefile.CaseFile;
import disclosure.casefile.JoinedRequests;
import disclosure.casefile.ProposedExtension;
import disclosure.casefile.ProposedFee;
import disclosure.casefile.Recall;
import disclosure.casefile.Role;
import disclosure.casefile.SupportAct;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.fee.FeeMode;
import disclosure.fee.FeeSet;
import disclosure.review.Verdict;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done beside the main line of a case: asking others, moving the period, charging, and all that moves no clock. */
final class SideAct {

    private static final int TEXT = 5000;
    private static final int NAME = 200;

    static final Map<ActKind, Class<? extends Record>> FORMS = Map.ofEntries(
            Map.entry(ActKind.SEARCH_RECORDED, Search.class),
            Map.entry(ActKind.CONSULTATION_SENT, Consultation.class),
            Map.entry(ActKind.OPINION_RECEIVED, LateOpinion.class),
            Map.entry(ActKind.OPINION_WEIGHED, SecondWeighing.class),
            Map.entry(ActKind.EXTENSION_PROPOSED, ExtensionWish.class),
            Map.entry(ActKind.REASONS_NOTICE_DELIVERED, ReasonsService.class),
            Map.entry(ActKind.REASONS_WEIGHED, ReasonsFinding.class),
            Map.entry(ActKind.REPLY_DEFERRED, Deferral.class),
            Map.entry(ActKind.FEE_PROPOSED, FeeWish.class),
            Map.entry(ActKind.INTERVIEW_HELD, Interview.class),
            Map.entry(ActKind.ASSISTANCE_GIVEN, Assistance.class),
            Map.entry(ActKind.REQUEST_FORWARDED, HandOver.class),
            Map.entry(ActKind.AGENCY_COORDINATED, Coordination.class),
            Map.entry(ActKind.REQUESTS_JOINED, Joining.class),
            Map.entry(ActKind.REQUESTS_PARTED, Parting.class),
            Map.entry(ActKind.PUBLICATION_PROPOSED, Publication.class),
            Map.entry(ActKind.PUBLICATION_DECIDED, PublicationDecision.class));

    /** Those that can be tried out first. */
    static final Set<ActKind> PREVIEWED =
            EnumSet.of(ActKind.CONSULTATION_SENT, ActKind.EXTENSION_PROPOSED, ActKind.REPLY_EXTENDED);

    private SideAct() {}

    /** Whether a form is worth showing now; the use case decides again. */
    static boolean makesSense(ActKind kind, CaseFile file, Actor actor) {
        return switch (kind) {
            case REPLY_EXTENDED -> actor.is(Role.OFFICE_HEAD) && noExtensionUnderWay(file);
            case EXTENSION_PROPOSED -> noExtensionUnderWay(file);
            case REASONS_NOTICE_DELIVERED ->
                AskedReasons.of(file)
                        .filter(asked -> asked.deliveredOn() == null)
                        .isPresent();
            case REASONS_WEIGHED ->
                AskedReasons.of(file)
                        .filter(asked -> asked.reasonable() == null)
                        .isPresent();
            case REPLY_DEFERRED ->
                AskedReasons.of(file)
                        .map(AskedReasons::reasonable)
                        .filter(Boolean.TRUE::equals)
                        .isPresent();
            case FEE_PROPOSED -> mayBeCharged(file);
            case DRAFT_REOPENED -> Recall.mayReopen(file, actor).isGranted();
            case OPINION_RECEIVED ->
                file.consultations().stream().anyMatch(asked -> asked.end() == ConsultationEnd.SILENCE);
            case OPINION_WEIGHED ->
                file.consultations().stream().anyMatch(asked -> asked.postedOn() != null && asked.weighing() == null);
            case REQUESTS_PARTED -> !JoinedRequests.of(file).isEmpty();
            case PUBLICATION_DECIDED -> file.has(SupportAct.PublicationProposed.class);
            default -> true;
        };
    }

    private static boolean noExtensionUnderWay(CaseFile file) {
        return ProposedExtension.of(file).filter(ProposedExtension::open).isEmpty();
    }

    private static boolean mayBeCharged(CaseFile file) {
        boolean tariff = file.receivedOn()
                .flatMap(day -> FeeSet.forReceipt(day).toOptional())
                .filter(FeeSet::hasTariff)
                .isPresent();
        return tariff
                && ProposedFee.of(file)
                        .filter(fee -> fee.state() != ProposedFee.State.REFUSED)
                        .isEmpty();
    }

    /** A letter asking for an opinion. @param assumedDelivery and the next are for trying out alone */
    record Consultation(
            @NotNull ConsultationKind kind,
            @NotBlank @Size(max = TEXT) String content,
            @NotBlank @Size(max = NAME) String name,
            @Nullable @Size(max = NAME) String contact,
            @Nullable @Size(max = 500) String address,
            @Nullable @Size(max = NAME) String email,
            @Nullable LocalDate assumedDelivery,
            @Nullable LocalDate assumedAnswer) {}

    /** @param id number of the consultation, as c1 */
    record LateOpinion(
            @NotBlank @Size(max = 20) String id,
            @NotNull Opinion opinion,
            @Nullable @Size(max = TEXT) String grounds,
            @Nullable LocalDate receivedOn,
            @NotNull LocalDate postedOn) {}

    /** @param id number of the consultation, as c1 */
    record SecondWeighing(
            @NotBlank @Size(max = 20) String id,
            boolean objectionReasonable,
            @NotNull Weighing weighing,
            @NotBlank @Size(max = TEXT) String reason,
            @Nullable @Size(max = TEXT) String toldThirdParty) {}

    /** How many days are lawful is for the clock to say. */
    record ExtensionWish(
            @NotNull @Min(1) Integer workingDays,
            @NotBlank @Size(max = TEXT) String reason) {}

    /** @param deliveredOn null for today */
    record ReasonsService(
            @Nullable LocalDate deliveredOn,
            @NotBlank @Size(max = TEXT) String evidence) {}

    record ReasonsFinding(
            boolean reasonable, @NotBlank @Size(max = TEXT) String why) {}

    record Deferral(
            @NotNull LocalDate until,
            @NotBlank @Size(max = TEXT) String reason) {}

    /** @param pages for charging by volume alone */
    record FeeWish(
            @NotNull FeeMode mode,
            @Nullable Integer pages,
            @NotBlank @Size(max = TEXT) String reason) {}

    record Interview(
            @Nullable LocalDate heldOn,
            @NotBlank @Size(max = NAME) String place,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = NAME) String> people,
            @NotBlank @Size(max = TEXT) String matters,
            @NotBlank @Size(max = TEXT) String result) {}

    record Assistance(@NotBlank @Size(max = TEXT) String what) {}

    /** @param at null for now */
    record HandOver(
            @NotBlank @Size(max = NAME) String from,
            @NotBlank @Size(max = NAME) String to,
            @Nullable LocalDateTime at,
            boolean original) {}

    record Coordination(
            @NotBlank @Size(max = NAME) String agency,
            @NotBlank @Size(max = TEXT) String matter,
            @NotBlank @Size(max = TEXT) String result) {}

    record Search(
            @NotBlank @Size(max = TEXT) String places,
            @NotBlank @Size(max = TEXT) String terms,
            @NotBlank @Size(max = NAME) String period,
            @NotBlank @Size(max = TEXT) String result) {}

    record Joining(
            @NotBlank @Size(max = 40) String other,
            @NotBlank @Size(max = TEXT) String reason) {}

    record Parting(
            @NotBlank @Size(max = 40) String other,
            @NotBlank @Size(max = TEXT) String reason) {}

    record Publication(
            boolean byApplicant, @NotBlank @Size(max = TEXT) String reason) {}

    record PublicationDecision(
            @NotNull Verdict verdict,
            @NotBlank @Size(max = TEXT) String reason) {}
}
