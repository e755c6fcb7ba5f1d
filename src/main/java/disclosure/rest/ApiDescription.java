package disclosure.rest;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.law.Ruling;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the facade as OpenAPI: who may call, and that whatever fails is a {@link Problem}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";
    private static final String PROBLEM_JSON = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class)
                .addResponseWrapperToIgnore(Ruling.class)
                .replaceWithSchema(Reference.class, new StringSchema().example("RSJ-2026-00042-U"));
    }

    @Bean
    OpenAPI facadeDescription() {
        SecurityScheme basic =
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC);
        return new OpenAPI()
                .info(new Info()
                        .title("依申请公开 / Disclosure on request")
                        .version("1")
                        .description(
                                "From the day a request arrives to the day its file is sealed. Dates are yyyy-MM-dd,"
                                        + " days are China's, limits are in working days. Bad input is 400 or 422, a refused"
                                        + " act 409 with the article; nothing is half done."))
                .components(new Components().addSecuritySchemes(BASIC, basic))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OpenApiCustomizer everythingMayFail() {
        return api -> {
            ModelConverters.getInstance().readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::mayFail));
        };
    }

    private static void mayFail(Operation operation) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        ApiResponse failed = new ApiResponse()
                .description("A problem, in the caller's language")
                .content(new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(problem)));
        operation.getResponses().addApiResponse("default", failed);
    }
}
