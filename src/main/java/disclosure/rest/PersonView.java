package disclosure.rest;

import disclosure.casefile.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A member of staff; never the password. */
record PersonView(
        String id, String name, Set<Role> roles, @Nullable String division, boolean active) {}
