package disclosure.rest;

import disclosure.rest.Problem.InputError;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Words broken constraints (jakarta.validation) from our own bundle, whatever language the machine speaks. */
@Component
class Violations {

    private final Wording words;

    Violations(Wording words) {
        this.words = words;
    }

    List<InputError> errors(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(this::error)
                .sorted(Comparator.comparing(InputError::field))
                .toList();
    }

    InputError error(ObjectError error) {
        if (error.contains(ConstraintViolation.class)) return error(error.unwrap(ConstraintViolation.class));
        String field = error instanceof FieldError wrong ? wrong.getField() : error.getObjectName();
        return new InputError(field, words.text("rest.input.wrongType"));
    }

    /** A broken constraint on a parameter of a call. */
    InputError error(String parameter, MessageSourceResolvable broken) {
        if (broken instanceof ObjectError error) return error(error);
        String[] codes = broken.getCodes();
        String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        Object[] details = broken.getArguments();
        // The first argument names the parameter; the constraint's own follow by name: max before min.
        String last = details == null || details.length < 2 ? "" : String.valueOf(details[details.length - 1]);
        String max = details == null || details.length < 2 ? "" : String.valueOf(details[1]);
        return new InputError(parameter, words.text("rest.constraint." + constraint, last, max));
    }

    private InputError error(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        Map<String, Object> bounds = descriptor.getAttributes();
        String constraint = descriptor.getAnnotation().annotationType().getSimpleName();
        Object min = bounds.getOrDefault("min", bounds.getOrDefault("value", ""));
        Object max = bounds.getOrDefault("max", bounds.getOrDefault("value", ""));
        String field = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
        return new InputError(
                field, words.text("rest.constraint." + constraint, String.valueOf(min), String.valueOf(max)));
    }
}
