package disclosure.archive;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import disclosure.casefile.Act;
import disclosure.law.Article;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** JSON for readers of later decades: the same object always makes the same bytes, and line by line. */
final class PlainJson {

    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(Article.class, new Cited())
                    .addSerializer(Set.class, new InOrder()))
            .addMixIn(Act.class, Typed.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPrettyPrinter(LINES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static {
        kinds(Act.class).map(act -> new NamedType(act, act.getSimpleName())).forEach(MAPPER::registerSubtypes);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}

    private PlainJson() {}

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(PlainJson::kinds)
                : Stream.of(type);
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            // The library quotes the value in its message; it may be personal data.
            unwritable.clearLocation();
            throw new IllegalStateException(
                    "cannot be written: " + value.getClass().getSimpleName());
        }
    }

    static <T> T read(byte[] json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    /** An article as people cite it. */
    private static final class Cited extends JsonSerializer<Article> {
        @Override
        public void serialize(Article article, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(article.chinese());
        }
    }

    /** Sets have no order of their own. */
    // Jackson finds a serializer by the raw class of what it writes.
    @SuppressWarnings("rawtypes")
    private static final class InOrder extends JsonSerializer<Set> {
        @Override
        public void serialize(Set set, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            for (Object item : sorted(set)) provider.defaultSerializeValue(item, json);
            json.writeEndArray();
        }

        private static Object[] sorted(Set<?> set) {
            return set.stream().sorted(Comparator.comparing(String::valueOf)).toArray();
        }
    }
}
