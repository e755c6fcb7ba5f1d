package disclosure.rest;

import disclosure.handling.FilingRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A request as the applicant sends it. There is no field for a purpose, which may not be demanded, and none for a day of
 * receipt, which is derived (Art. 31).
 *
 * @param description what is asked for, up to 5000 characters
 * @param assistanceGiven help given with reading, sight or hearing (Art. 43)
 */
record FilingForm(
        @Valid @NotNull ApplicantForm applicant,
        @NotBlank @CodePoints(max = 5000) String description,
        Wanted.@Nullable Method deliveryMethod,
        Wanted.@Nullable Route deliveryRoute,
        boolean assistanceGiven) {

    FilingRequest.Request request() {
        return new FilingRequest.Request(
                applicant.applicant(),
                description,
                Wanted.of(deliveryMethod),
                Wanted.of(deliveryRoute),
                assistanceGiven);
    }
}
