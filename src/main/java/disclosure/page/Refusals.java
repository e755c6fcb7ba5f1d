package disclosure.page;

import disclosure.casefile.CaseReason;
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
        return reason instanceof InputReason ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
    }
}
