package disclosure.page;

import disclosure.casefile.CaseReason;
import disclosure.handling.ChoiceReason;
import disclosure.handling.InputReason;
import disclosure.law.Reason;
import disclosure.law.Refusal;
import org.springframework.http.HttpStatus;

/** Which HTTP status a refusal is. */
public final class Refusals {

    private Refusals() {}

    public static HttpStatus status(Refusal refusal) {
        Reason reason = refusal.reason();
        if (reason == CaseReason.CASE_UNKNOWN || reason == CaseReason.TASK_GONE) return HttpStatus.NOT_FOUND;
        if (reason instanceof ChoiceReason choice && choice.field().isPresent()) return HttpStatus.UNPROCESSABLE_ENTITY;
        return reason instanceof InputReason ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
    }
}
