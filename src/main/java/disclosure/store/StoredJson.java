package disclosure.store;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import disclosure.annual.MonthlyReport;
import disclosure.annual.ReportFacts;
import disclosure.casefile.Act;
import disclosure.casefile.TaskKind;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes what is kept as JSON, and reads it strictly: what it does not know it refuses, because a file that is read with
 * a part left out is a wrong file. An act carries its record's name as {@code type}. Not the mapper of the web: a setting
 * there must not change what was kept.
 */
final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Act.class, Typed.class)
            .addMixIn(TaskKind.class, FormerNames.class)
            .addMixIn(ReportFacts.class, FormerReports.WithFacts.class)
            .addMixIn(MonthlyReport.Counts.class, FormerReports.WithCounts.class)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static {
        kinds(Act.class).map(act -> new NamedType(act, act.getSimpleName())).forEach(MAPPER::registerSubtypes);
    }

    /** U+0000 as JSON writes it: an odd number of backslashes before u0000. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}

    /** What tasks were called in acts that were kept before. */
    private enum FormerNames {
        @JsonAlias("ISSUE_TERMINATION_LETTER")
        ISSUE_CLOSING_LETTER,
        @JsonAlias("ARCHIVE_WITHDRAWN_CASE")
        ARCHIVE_CASE
    }

    private StoredJson() {}

    /** The records below a sealed type, those of the chapters between them as well. */
    static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredJson::kinds)
                : Stream.of(type);
    }

    /** @throws IllegalArgumentException for text that is not kept, see {@link StoredText#checked} */
    static String write(Object value) {
        try {
            String json = MAPPER.writeValueAsString(value);
            if (json.contains("\\u0000") && NUL.matcher(json).find()) StoredText.checked("\0");
            return json;
        } catch (JsonProcessingException unwritable) {
            throw withoutContent("cannot be written", value.getClass(), unwritable);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw withoutContent("cannot be read", type, unreadable);
        }
    }

    /** Jackson quotes the text in its messages; it may be personal data and has no place in a log. */
    private static IllegalStateException withoutContent(String what, Class<?> type, JsonProcessingException fault) {
        fault.clearLocation();
        return new IllegalStateException(
                what + ": " + type.getSimpleName() + ", " + fault.getClass().getSimpleName());
    }
}
