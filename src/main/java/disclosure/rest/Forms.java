package disclosure.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import disclosure.casefile.TaskKind;
import disclosure.handling.TaskForm;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads forms whose type is known only once something else is, and checks their constraints. */
@Component
class Forms {

    private final ObjectMapper json;
    private final Validator validator;

    Forms(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Throws {@link JsonProcessingException} for what cannot be read, {@link ConstraintViolationException} for the rest. */
    TaskForm read(TaskKind kind, JsonNode body) throws JsonProcessingException {
        return valid(given(json.treeToValue(body, TaskForm.completing(kind)), TaskForm.completing(kind)));
    }

    <T> T read(byte[] body, Class<T> type) throws IOException {
        return valid(given(json.readValue(body, type), type));
    }

    /** A body that is {@code null} is no form. */
    private static <T> T given(@Nullable T form, Class<? extends T> type) throws MismatchedInputException {
        if (form == null) throw MismatchedInputException.from(null, type, "no form");
        return form;
    }

    private <T> T valid(T form) {
        Set<ConstraintViolation<T>> violations = validator.validate(form);
        if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
        return form;
    }
}
