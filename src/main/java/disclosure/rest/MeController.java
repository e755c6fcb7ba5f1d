package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the caller who they are today, with the roles lent to them as a deputy. */
@RestController
@RequestMapping(path = "/api/me", produces = APPLICATION_JSON_VALUE)
@Tag(name = "People")
class MeController {

    record Me(
            String id,
            String name,
            Set<Role> roles,
            @Nullable String division) {}

    @GetMapping
    @Operation(summary = "Who is calling")
    Me me(Actor actor) {
        return new Me(actor.id(), actor.name(), new TreeSet<>(actor.roles()), actor.division());
    }
}
