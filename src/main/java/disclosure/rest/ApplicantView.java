package disclosure.rest;

import disclosure.intake.ApplicantType;
import org.jspecify.annotations.Nullable;

/** Who asks, as far as the person who looks may see it; identity numbers are always masked. */
record ApplicantView(
        ApplicantType type,
        String name,
        @Nullable String idType,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable AgentView agent) {

    /** The one who acts for the applicant. */
    record AgentView(
            String name, @Nullable String idType, @Nullable String idNumber, boolean powerOfAttorneyShown) {}
}
