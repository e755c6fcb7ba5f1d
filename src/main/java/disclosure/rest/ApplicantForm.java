package disclosure.rest;

import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as sent. Only type and name are needed to register; what else Art. 29(2) asks for is cured by correction.
 *
 * @param name up to 200 characters
 * @param idType any name of an identity proof, up to 40 characters
 */
record ApplicantForm(
        @NotNull ApplicantType type,
        @NotBlank @CodePoints(max = 200) String name,
        @Nullable @CodePoints(max = 40) String idType,
        @Nullable @CodePoints(max = 60) String idNumber,
        @Nullable @CodePoints(max = 40) String phone,
        @Nullable @CodePoints(max = 254) String email,
        @Nullable @CodePoints(max = 500) String address,
        @Valid @Nullable AgentForm agent) {

    /** The one who acts for the applicant. */
    record AgentForm(
            @NotBlank @CodePoints(max = 200) String name,
            @Nullable @CodePoints(max = 40) String idType,
            @Nullable @CodePoints(max = 60) String idNumber,
            boolean powerOfAttorneyShown) {

        Applicant.Agent agent() {
            return new Applicant.Agent(name.strip(), given(idType), given(idNumber), powerOfAttorneyShown);
        }
    }

    Applicant applicant() {
        return new Applicant(
                type,
                name.strip(),
                given(idType),
                given(idNumber),
                given(phone),
                given(email),
                given(address),
                agent == null ? null : agent.agent());
    }

    /** A blank field is one that was left out. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
