package disclosure.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;

/** Takes true and false; a switch that is left out is off, one that is null is a mistake. */
final class StrictBoolean extends StdScalarDeserializer<Boolean> {

    @Serial
    private static final long serialVersionUID = 1L;

    StrictBoolean() {
        super(boolean.class);
    }

    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_TRUE)) return true;
        if (parser.hasToken(JsonToken.VALUE_FALSE)) return false;
        throw context.wrongTokenException(parser, boolean.class, JsonToken.VALUE_TRUE, "neither true nor false");
    }

    @Override
    public Boolean getNullValue(DeserializationContext context) throws JsonMappingException {
        return context.reportInputMismatch(this, "neither true nor false");
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return false;
    }
}
