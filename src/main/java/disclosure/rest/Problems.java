package disclosure.rest;

import disclosure.casefile.CaseReason;
import disclosure.law.Article;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.rest.Problem.InputError;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Words what went wrong as {@link Problem}s: the one place that does. */
@Component
class Problems {

    private static final int MAX_ERRORS = 50;
    private static final int MAX_FIELD = 120;

    private final Wording words;

    Problems(Wording words) {
        this.words = words;
    }

    Problem refused(Refusal refusal) {
        return refused(new Refused<>(refusal), RefusalStatus.of(refusal.reason()));
    }

    /** The first thing that is wrong with its place in the law, and all of them by their fields. */
    Problem refused(Refused<?> refused, HttpStatus status) {
        Refusal refusal = refused.refusal();
        List<InputError> errors = refused.all().stream()
                .flatMap(wrong -> RefusalStatus.field(wrong.reason()).stream()
                        .map(field -> new InputError(field, words.refusal(wrong))))
                .toList();
        return new Problem(
                title(status),
                status.value(),
                words.refusal(refusal),
                refusal.article().toString(),
                refusal.article().chinese(),
                refusal.reason().name(),
                errors.isEmpty() ? null : errors);
    }

    Problem input(HttpStatus status, List<InputError> errors) {
        List<InputError> shown =
                errors.stream().limit(MAX_ERRORS).map(Problems::tidy).toList();
        return new Problem(title(status), status.value(), words.text("rest.input.detail"), null, null, null, shown);
    }

    /** An input whose one field is wrong, for the reason under the key. */
    Problem input(HttpStatus status, String field, String key, Object... details) {
        return input(status, List.of(new InputError(field, words.text(key, details))));
    }

    /** A problem that the status alone explains. */
    Problem plain(HttpStatus status) {
        return plain(status, "rest.detail." + status.value());
    }

    Problem plain(HttpStatus status, String key) {
        return new Problem(title(status), status.value(), words.text(key), null, null, null, null);
    }

    /** Somebody else wrote at the same time; reading anew and trying again helps. */
    Problem changedMeanwhile() {
        return refused(Refusal.of(Article.internalRule(), CaseReason.CHANGED_MEANWHILE));
    }

    static ResponseEntity<Problem> answer(Problem problem) {
        return answer(problem, new HttpHeaders());
    }

    static ResponseEntity<Problem> answer(Problem problem, @Nullable HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The same with {@code Retry-After} in whole seconds, at least one. */
    static ResponseEntity<Problem> answerLater(Problem problem, Duration wait) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        return answer(problem, headers);
    }

    private String title(HttpStatus status) {
        return words.text("rest.title." + status.value());
    }

    /** Field names come from the caller: no longer than a name is, and nothing but letters, digits and punctuation. */
    private static InputError tidy(InputError error) {
        String field = error.field().replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
        return new InputError(
                field.length() <= MAX_FIELD ? field : field.substring(0, MAX_FIELD) + "…", error.message());
    }
}
