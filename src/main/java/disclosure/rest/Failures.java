package disclosure.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which {@link Problem} a thrown failure is; what nobody expected is logged and told without its details. */
@Component
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Problems problems;
    private final UnreadableInput unreadable;
    private final Violations violations;

    Failures(Problems problems, UnreadableInput unreadable, Violations violations) {
        this.problems = problems;
        this.unreadable = unreadable;
        this.violations = violations;
    }

    ResponseEntity<Problem> answer(Exception failure) {
        Problem problem = problem(failure);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) return Problems.answerLater(problem, WAIT);
        return Problems.answer(problem, headers(failure));
    }

    Problem problem(Exception failure) {
        if (failure instanceof HttpMessageNotReadableException || failure instanceof JsonProcessingException)
            return problems.input(HttpStatus.BAD_REQUEST, List.of(unreadable.error(failure)));
        if (failure instanceof ConstraintViolationException broken)
            return problems.input(HttpStatus.UNPROCESSABLE_ENTITY, violations.errors(broken.getConstraintViolations()));
        if (failure instanceof MaxUploadSizeExceededException)
            return problems.input(HttpStatus.UNPROCESSABLE_ENTITY, "file", "rest.input.tooLarge");
        if (failure instanceof MultipartCall.UnexpectedPart part)
            return problems.input(HttpStatus.BAD_REQUEST, part.name(), "rest.input.unknownPart");
        if (failure instanceof MultipartException)
            return problems.input(HttpStatus.BAD_REQUEST, "", "rest.input.unreadable");
        if (isCollision(failure)) return problems.changedMeanwhile();
        if (isUnavailable(failure)) return problems.plain(HttpStatus.SERVICE_UNAVAILABLE);
        HttpStatus status = failure instanceof ErrorResponse known
                ? HttpStatus.resolve(known.getStatusCode().value())
                : null;
        return status != null && status.is4xxClientError() ? clientError(status) : unexpected(failure);
    }

    /** Also where the engine wraps what the database said, such as the loser of a deadlock. */
    private static boolean isCollision(Exception failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof ConcurrencyFailureException || cause instanceof DuplicateKeyException) return true;
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isUnavailable(Exception failure) {
        return failure instanceof TransactionException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException;
    }

    private Problem clientError(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> problems.plain(status);
            default -> problems.input(HttpStatus.BAD_REQUEST, "", "rest.input.unreadable");
        };
    }

    private Problem unexpected(Exception failure) {
        LOG.error("unexpected failure of a call: {}", trace(failure));
        return problems.plain(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Where it failed, without the messages: a database quotes in them what people sent. */
    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 5; depth++) {
            trace.append(cause.getClass().getName()).append('\n');
            Stream.of(cause.getStackTrace())
                    .limit(20)
                    .forEach(frame -> trace.append("\tat ").append(frame).append('\n'));
            cause = cause.getCause();
        }
        return trace.toString();
    }

    /** Such as {@code Allow} with 405 and {@code Accept} with 415. */
    private static @Nullable HttpHeaders headers(Exception failure) {
        return failure instanceof ErrorResponse known ? known.getHeaders() : null;
    }
}
