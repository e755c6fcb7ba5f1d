package disclosure.handling;

import org.jspecify.annotations.Nullable;

/**
 * Whom the bureau consults and where to write. Personal data: kept apart from the acts, never logged.
 *
 * @param name the person or agency
 * @param contact person to speak to, or a telephone number
 */
public record ConsultedParty(
        String name,
        @Nullable String contact,
        @Nullable String address,
        @Nullable String email) {

    @Override
    public String toString() {
        return "ConsultedParty";
    }
}
