package disclosure.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes {@code yyyy-MM-dd} for a day, if there is such a day, in the years 1900 to 2200. */
final class StrictDate extends StdScalarDeserializer<LocalDate> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    StrictDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            throw context.wrongTokenException(parser, LocalDate.class, JsonToken.VALUE_STRING, "not a day");
        Optional<LocalDate> day = read(parser.getText());
        if (day.isEmpty()) throw context.weirdStringException("", LocalDate.class, "no such day");
        return day.get();
    }

    static Optional<LocalDate> read(String text) {
        if (!FORM.matcher(text).matches()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
