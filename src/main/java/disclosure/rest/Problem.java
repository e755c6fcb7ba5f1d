package disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a call came to nothing (RFC 9457), in the caller's language; sent as {@code application/problem+json}.
 *
 * @param article short code of the place in the law, such as {@code 33(2)}, where a rule refused
 * @param articleText the full citation
 * @param reason name of the reason, for programs
 * @param errors what was wrong with which field of the input
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "RFC 9457 problem details, sent as application/problem+json")
public record Problem(
        String title,
        int status,
        String detail,

        @Schema(description = "Place in the law that refused, such as 33(2)", example = "33(2)") @Nullable
        String article,

        @Nullable String articleText,
        @Nullable String reason,
        @Nullable List<InputError> errors) {

    /** @param field path into the input, such as {@code applicant.name} or {@code events[2].on} */
    @Schema(name = "InputError")
    public record InputError(String field, String message) {}
}
