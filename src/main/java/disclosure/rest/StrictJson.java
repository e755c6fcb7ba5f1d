package disclosure.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads JSON to the letter: nothing unknown, nothing twice, nothing bent to fit, nothing without end. */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    /** Characters of one text; the bounds of single fields are lower. */
    static final int MAX_TEXT = 100_000;

    private static final long MAX_DOCUMENT = 2L * 1024 * 1024;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_NAME = 200;
    private static final int MAX_DIGITS = 50;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer strictInput() {
        return builder -> builder.factory(factory())
                .featuresToEnable(
                        JsonParser.Feature.STRICT_DUPLICATE_DETECTION,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .featuresToDisable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .postConfigurer(StrictJson::refuseCoercion);
    }

    private static JsonFactory factory() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(MAX_TEXT)
                .maxDocumentLength(MAX_DOCUMENT)
                .maxNestingDepth(MAX_DEPTH)
                .maxNameLength(MAX_NAME)
                .maxNumberLength(MAX_DIGITS)
                .build();
        return JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    private static void refuseCoercion(ObjectMapper mapper) {
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("strict input")
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(LocalDate.class, new StrictDate())
                .addDeserializer(OffsetDateTime.class, new StrictMoment())
                .addDeserializer(boolean.class, new StrictBoolean()));
    }
}
