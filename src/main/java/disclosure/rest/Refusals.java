package disclosure.rest;

import disclosure.casefile.CaseReason;
import disclosure.casefile.Reference;
import disclosure.law.Article;
import disclosure.law.Refusal;
import disclosure.rest.Problem.InputError;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns what a call of the facade fails with into {@link Problem}s: bad input 400 or 422, never 5xx. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

    private final Problems problems;
    private final Violations violations;
    private final Failures failures;

    Refusals(Problems problems, Violations violations, Failures failures) {
        this.problems = problems;
        this.violations = violations;
        this.failures = failures;
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException failure) {
        List<InputError> errors =
                failure.getAllErrors().stream().map(violations::error).toList();
        return Problems.answer(problems.input(HttpStatus.UNPROCESSABLE_ENTITY, errors));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(HandlerMethodValidationException failure) {
        List<InputError> errors = failure.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> violations.error(
                                String.valueOf(result.getMethodParameter().getParameterName()), error)))
                .toList();
        return Problems.answer(problems.input(HttpStatus.BAD_REQUEST, errors));
    }

    /** A reference that cannot be one is as unknown as any other. */
    @ExceptionHandler
    ResponseEntity<Problem> mismatch(MethodArgumentTypeMismatchException failure) {
        if (failure.getRequiredType() == Reference.class)
            return Problems.answer(problems.refused(Refusal.of(Article.internalRule(), CaseReason.CASE_UNKNOWN)));
        return Problems.answer(problems.input(HttpStatus.BAD_REQUEST, failure.getName(), "rest.input.wrongType"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestPartException failure) {
        return Problems.answer(
                problems.input(HttpStatus.BAD_REQUEST, failure.getRequestPartName(), "rest.constraint.NotNull"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException failure) {
        return Problems.answer(
                problems.input(HttpStatus.BAD_REQUEST, failure.getParameterName(), "rest.constraint.NotNull"));
    }

    /** Who may call at all is the business of the security chain around us. */
    @ExceptionHandler
    void notAllowed(AccessDeniedException failure) {
        throw failure;
    }

    @ExceptionHandler
    void notSignedIn(AuthenticationException failure) {
        throw failure;
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception failure) {
        return failures.answer(failure);
    }
}
