package disclosure.casefile;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to a case: a member of staff, the applicant, or the system's own clock.
 *
 * @param id user name; "applicant", "platform" and "clock" are reserved
 * @param division code of the division, null for those who belong to none
 */
public record Actor(
        String id, String name, Set<Role> roles, @Nullable String division) {

    public static final Actor APPLICANT = new Actor("applicant", "申请人", Set.of(), null);
    /** What the bureau's platform does by itself, such as issuing the receipt that confirms an online request. */
    public static final Actor PLATFORM = new Actor("platform", "平台", Set.of(), null);

    public static final Actor CLOCK = new Actor("clock", "期限钟", Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return this != APPLICANT && this != PLATFORM && this != CLOCK;
    }

    /** Whether anything can wait for this person's opinion or signature. */
    public boolean decides() {
        return Arrays.stream(TaskKind.values())
                .filter(TaskKind::isDecision)
                .flatMap(kind -> kind.roles().stream())
                .anyMatch(roles::contains);
    }

    public boolean seesCases() {
        return roles.stream().anyMatch(Role::seesCases);
    }
}
