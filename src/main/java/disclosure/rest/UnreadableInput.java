package disclosure.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import disclosure.rest.Problem.InputError;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which field of a JSON text could not be read, and why. */
@Component
class UnreadableInput {

    private final Wording words;

    UnreadableInput(Wording words) {
        this.words = words;
    }

    InputError error(@Nullable Throwable failure) {
        JsonProcessingException json = find(JsonProcessingException.class, failure);
        if (json == null) return new InputError("", words.text("rest.input.unreadable"));
        return new InputError(field(json), message(json));
    }

    private String field(JsonProcessingException failure) {
        if (failure instanceof InvalidTypeIdException unknown) return (path(unknown) + ".type").replaceAll("^\\.", "");
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) return path(mapping);
        JsonParseException parse = find(JsonParseException.class, failure);
        return parse == null ? "" : name(parse.getProcessor());
    }

    private static String name(@Nullable JsonParser parser) {
        try {
            String name = parser == null ? null : parser.currentName();
            return name == null ? "" : name;
        } catch (IOException unreadable) {
            return "";
        }
    }

    private String message(JsonProcessingException failure) {
        if (find(StreamConstraintsException.class, failure) != null) return words.text("rest.input.tooLarge");
        JsonParseException parse = find(JsonParseException.class, failure);
        if (parse != null) return malformed(parse);
        if (failure instanceof UnrecognizedPropertyException) return words.text("rest.input.unknownField");
        if (failure instanceof InvalidTypeIdException) return words.text("rest.input.unknownType");
        if (failure instanceof MismatchedInputException mismatch) return mismatch(mismatch);
        return words.text("rest.input.unreadable");
    }

    private String mismatch(MismatchedInputException failure) {
        Class<?> wanted = failure.getTargetType();
        if (wanted == LocalDate.class) return words.text("rest.input.notADay");
        if (wanted != null && wanted.isEnum()) return words.text("rest.input.notOneOf", constants(wanted));
        boolean characters = wanted == String.class && failure instanceof InvalidFormatException;
        return words.text(characters ? "rest.input.unusableCharacters" : "rest.input.wrongType");
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private String malformed(JsonParseException failure) {
        boolean twice = failure.getOriginalMessage().startsWith("Duplicate field");
        if (twice) return words.text("rest.input.duplicateField");
        JsonLocation at = failure.getLocation();
        if (at == null) return words.text("rest.input.unreadable");
        return words.text("rest.input.malformed", String.valueOf(at.getLineNr()), String.valueOf(at.getColumnNr()));
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        }
        return path.toString();
    }

    private static <T extends Throwable> @Nullable T find(Class<T> kind, @Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (kind.isInstance(cause)) return kind.cast(cause);
            cause = cause.getCause();
        }
        return null;
    }
}
