package disclosure.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Takes an ISO 8601 text with its offset for a moment, never a number, on a day that {@link StrictDate} takes. */
final class StrictMoment extends StdScalarDeserializer<OffsetDateTime> {

    @Serial
    private static final long serialVersionUID = 1L;

    StrictMoment() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            throw context.wrongTokenException(parser, OffsetDateTime.class, JsonToken.VALUE_STRING, "not a moment");
        String text = parser.getText();
        try {
            if (text.length() > 10 && StrictDate.read(text.substring(0, 10)).isPresent())
                return OffsetDateTime.parse(text);
        } catch (DateTimeParseException noSuchMoment) {
            // told below
        }
        throw context.weirdStringException("", OffsetDateTime.class, "no such moment");
    }
}
