package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Role;
import disclosure.casefile.Supervision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/** What is asked of those in charge of a case, and what they answer. */
final class SupervisionForm {

    private static final int TEXT = 2000;

    static final Map<ActKind, Class<? extends Record>> FORMS = Map.of(
            ActKind.SUPERVISION_ASKED, Urging.class,
            ActKind.SUPERVISION_ANSWERED, UrgingAnswer.class);

    private SupervisionForm() {}

    /** Whether a form is worth showing now; the use case decides again. */
    static boolean makesSense(ActKind kind, CaseFile file) {
        return kind != ActKind.SUPERVISION_ANSWERED
                || Supervision.of(file).stream().anyMatch(Supervision::open);
    }

    /** @param addressee in what role the answer is owed @param answerBy last day for it */
    record Urging(
            @NotNull Role addressee,
            @NotBlank @Size(max = TEXT) String what,
            @NotNull LocalDate answerBy) {}

    /** @param supervision its number within the case, such as d1 */
    record UrgingAnswer(
            @NotBlank @Size(max = 10) String supervision,
            @NotBlank @Size(max = TEXT) String answer) {}
}
