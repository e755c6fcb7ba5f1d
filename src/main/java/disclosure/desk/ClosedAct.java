package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordRules;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.desk.CaseSheet.ActForm;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer's roles do at other times and cannot do now.
 *
 * @param why null where there is simply nothing in the case to do it to
 */
public record ClosedAct(ActKind kind, @Nullable Refusal why) {

    static List<ClosedAct> of(CaseFile file, Standing standing, Actor actor, List<ActForm> open) {
        Set<ActKind> offered = open.stream().map(ActForm::kind).collect(Collectors.toSet());
        return CaseAct.FORMS.keySet().stream()
                .filter(kind -> !offered.contains(kind) && isEverFor(actor, kind))
                .map(kind -> new ClosedAct(kind, why(file, standing, actor, kind)))
                .toList();
    }

    private static boolean isEverFor(Actor actor, ActKind kind) {
        return actor.roles().stream()
                .anyMatch(role -> Arrays.stream(Stage.values()).anyMatch(stage -> Permissions.may(role, kind, stage)));
    }

    private static @Nullable Refusal why(CaseFile file, Standing standing, Actor actor, ActKind kind) {
        if (!Permissions.reaches(actor, kind, standing.division()))
            return refusal(Ruling.refused(
                    Permissions.HOUSE_RULE, CaseReason.OTHER_DIVISION, String.valueOf(standing.division())));
        @Nullable Refusal byStage = refusal(Permissions.check(actor, kind, standing.stage()));
        return byStage != null ? byStage : refusal(RecordRules.fits(file, kind));
    }

    private static @Nullable Refusal refusal(Ruling<?> ruling) {
        return ruling instanceof Refused<?> no ? no.refusal() : null;
    }
}
