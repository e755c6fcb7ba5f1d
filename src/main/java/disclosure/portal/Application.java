package disclosure.portal;

import disclosure.handling.FilingRequest;
import disclosure.intake.ApplicantType;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.intake.MissingContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The online form. Only who asks and what for must be filled in; whatever else Art. 29(2) wants is pointed out and may be
 * supplied later (law.md R-INT-02). The purpose is not asked.
 */
record Application(
        @NotNull @Valid Applicant applicant,
        @NotBlank @Size(max = 10000) String description,
        @Nullable DeliveryMethod deliveryMethod,
        @Nullable DeliveryRoute deliveryRoute) {

    record Applicant(
            @NotNull ApplicantType type,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 40) String idType,
            @Nullable @Size(max = 40) String idNumber,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Size(max = 300) String address) {}

    Set<MissingContent> missing() {
        return MissingContent.of(request().applicant(), deliveryMethod, deliveryRoute, true);
    }

    FilingRequest.Request request() {
        disclosure.intake.Applicant asking = new disclosure.intake.Applicant(
                applicant.type(),
                applicant.name(),
                applicant.idType(),
                applicant.idNumber(),
                applicant.phone(),
                applicant.email(),
                applicant.address(),
                null);
        return new FilingRequest.Request(asking, description, deliveryMethod, deliveryRoute, false);
    }

    @Override
    public String toString() {
        return "Application";
    }
}
