package disclosure.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;

/** Takes a JSON text for a text, never a number or a boolean, and only of characters that are {@link PlainText}. */
final class StrictText extends StdScalarDeserializer<String> {

    @Serial
    private static final long serialVersionUID = 1L;

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            throw context.wrongTokenException(parser, String.class, JsonToken.VALUE_STRING, "not a text");
        String text = parser.getText();
        if (!PlainText.isPlain(text)) throw context.weirdStringException("", String.class, "unusable characters");
        return text;
    }
}
