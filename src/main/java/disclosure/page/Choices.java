package disclosure.page;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Appraisal;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordFinding;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.Role;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.clock.ClockPolicy;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.fee.FeeMode;
import disclosure.handling.AddingPapers;
import disclosure.handling.DigestLevel;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings;
import disclosure.handling.HouseLanguage;
import disclosure.handling.TaskForm;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.intake.ReceiptRule.Confirmation;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.review.Attribute;
import disclosure.review.OutsideRuling;
import disclosure.review.SecrecyHead;
import disclosure.review.Verdict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be chosen in a field, by name: templates cannot name a class. They call it as {@code @choices}. */
@Component("choices")
public class Choices {

    private static final Map<String, List<? extends Enum<?>>> LISTS = Map.ofEntries(
            all(ApplicantType.values()),
            all(DeliveryMethod.values()),
            all(DeliveryRoute.values()),
            all(Channel.values()),
            all(Act.Need.values()),
            all(TaskForm.AbandonmentFinding.values()),
            all(Role.values()),
            all(Verdict.values()),
            all(ServiceMethod.values()),
            all(RetentionClass.values()),
            all(Appraisal.values()),
            all(Attribute.values()),
            all(Passage.Treatment.values()),
            all(SecrecyHead.values()),
            all(OutsideRuling.values()),
            all(ConsultationKind.values()),
            all(Opinion.values()),
            all(ConsultationEnd.values()),
            all(Weighing.values()),
            all(FeeMode.values()),
            all(RemedyCategory.values()),
            all(RemedyKind.values()),
            all(RemedyProcedure.values()),
            all(RecordFinding.values()),
            all(DigestLevel.values()),
            all(HouseLanguage.values()),
            all(FindingKind.values()),
            all(Findings.Severity.values()),
            all(Confirmation.values()),
            all(ClockPolicy.ExclusionStart.values()),
            all(ClockPolicy.ReasonsStep.values()),
            all(ClockPolicy.Referral.values()),
            // The rows that may count a consultation (P-12).
            Map.entry("ReportRow", List.of(ReportRow.OTHER, ReportRow.PETITION)),
            // The platform's own requests file themselves.
            Map.entry("intakeChannels", List.copyOf(EnumSet.complementOf(EnumSet.of(Channel.ONLINE)))),
            Map.entry(
                    "answerable",
                    List.of(Role.values()).stream()
                            .filter(Choices::isAnswerable)
                            .toList()),
            Map.entry("paperParts", List.copyOf(AddingPapers.TAKES_PAPERS)),
            Map.entry("replies", Outcome.replies().toList()),
            // Results that can be the ground for a part that is withheld.
            Map.entry(
                    "grounds",
                    Outcome.replies()
                            .filter(outcome -> outcome.reportRow() != ReportRow.DISCLOSED && outcome != Outcome.P1)
                            .toList()));

    private static boolean isAnswerable(Role role) {
        return Permissions.may(role, ActKind.SUPERVISION_ANSWERED, Stage.ASSIGNED);
    }

    public List<? extends Enum<?>> of(String name) {
        List<? extends Enum<?>> list = LISTS.get(name);
        if (list == null) throw new IllegalArgumentException("no such choices: " + name);
        return list;
    }

    private static <E extends Enum<E>> Map.Entry<String, List<? extends Enum<?>>> all(E[] constants) {
        return Map.entry(constants[0].getDeclaringClass().getSimpleName(), Arrays.asList(constants));
    }
}
