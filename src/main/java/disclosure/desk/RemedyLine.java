package disclosure.desk;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Remedy;
import disclosure.desk.CaseSheet.ActForm;
import disclosure.page.Deadline;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A remedy as a row of its table.
 *
 * @param defence by when the bureau has to answer, with the days left while it has not
 * @param steps what may be recorded of it now, each with a form on the page
 */
public record RemedyLine(Remedy remedy, Deadline defence, List<ActKind> steps) {

    private static final Set<ActKind> PENDING = EnumSet.of(
            ActKind.REMEDY_ACCEPTED, ActKind.REMEDY_COPY_RECEIVED, ActKind.ANSWER_DUE_SET, ActKind.REMEDY_DECIDED);

    private static final Set<ActKind> DECIDED = EnumSet.of(ActKind.REMEDY_CATEGORY_CHANGED, ActKind.REMEDY_FOLLOWED_UP);

    static List<RemedyLine> of(CaseFile file, List<ActForm> forms, WorkingDays calendar, LocalDate today) {
        return Remedy.of(file).stream()
                .map(remedy -> new RemedyLine(remedy, defence(remedy, calendar, today), steps(remedy, forms)))
                .toList();
    }

    private static Deadline defence(Remedy remedy, WorkingDays calendar, LocalDate today) {
        LocalDate dueOn = remedy.defenceDueOn(calendar).orElse(null);
        return Deadline.of(calendar, dueOn, today, false, false, !remedy.awaitsAnswer());
    }

    private static List<ActKind> steps(Remedy remedy, List<ActForm> forms) {
        return forms.stream()
                .map(ActForm::kind)
                .filter(kind -> (remedy.pending() ? PENDING : DECIDED).contains(kind))
                .filter(kind -> fits(remedy, kind))
                .toList();
    }

    private static boolean fits(Remedy remedy, ActKind kind) {
        return switch (kind) {
            case REMEDY_ACCEPTED -> remedy.acceptedOn() == null;
            case REMEDY_COPY_RECEIVED -> remedy.kind().hasDefence();
            case ANSWER_DUE_SET -> !remedy.kind().hasDefence();
            default -> true;
        };
    }
}
