package disclosure.identity;

import static disclosure.casefile.Role.*;

import disclosure.casefile.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may call what: the first line that fits decides, and what fits no line is for nobody. A line lets somebody call; what
 * they may do to a case is decided by {@link disclosure.casefile.Permissions}.
 */
final class Routes {

    private static final Set<HttpMethod> READ = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> POST = Set.of(HttpMethod.POST);
    private static final Set<HttpMethod> PUT = Set.of(HttpMethod.PUT);
    private static final Set<HttpMethod> READ_POST = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
    private static final Set<HttpMethod> ALL = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final AuthorizationManager<RequestAuthorizationContext> ANYONE =
            (authentication, context) -> new AuthorizationDecision(true);
    private static final AuthorizationManager<RequestAuthorizationContext> STAFF =
            AuthenticatedAuthorizationManager.authenticated();
    private static final AuthorizationManager<RequestAuthorizationContext> SEES_CASES =
            only(Arrays.stream(Role.values()).filter(Role::seesCases).toArray(Role[]::new));

    private static final AuthorizationManager<RequestAuthorizationContext> OVERSEERS =
            only(SUPERVISOR, OFFICE_HEAD, LEADER);
    private static final AuthorizationManager<RequestAuthorizationContext> NOBODY =
            (authentication, context) -> new AuthorizationDecision(false);

    private record Route(
            Set<HttpMethod> methods, RequestMatcher path, AuthorizationManager<RequestAuthorizationContext> who) {

        boolean fits(HttpServletRequest request) {
            return methods.contains(HttpMethod.valueOf(request.getMethod())) && path.matches(request);
        }
    }

    private static final List<Route> TABLE = List.of(
            // The public
            route(READ, "/", ANYONE),
            route(READ_POST, "/apply/**", ANYONE),
            route(READ_POST, "/status/**", ANYONE),
            route(READ, "/published/**", ANYONE),
            route(READ_POST, "/receipt/**", ANYONE),
            route(READ_POST, "/api/public/**", ANYONE),
            route(READ, "/assets/**", ANYONE),
            route(READ, "/webjars/**", ANYONE),
            route(READ_POST, "/login", ANYONE),
            route(POST, "/login/again", ANYONE),
            route(READ, "/feed/*", ANYONE),
            route(ALL, "/error", ANYONE),
            // Operations
            route(READ, "/actuator/health/**", ANYONE),
            route(READ, "/actuator/prometheus", ANYONE),
            route(READ, "/actuator/info", ANYONE),
            // The description of the facade
            route(READ, "/v3/api-docs/**", STAFF),
            route(READ, "/v3/api-docs.yaml", STAFF),
            route(READ, "/swagger-ui/**", STAFF),
            route(READ, "/swagger-ui.html", STAFF),
            route(READ, "/api/me", STAFF),
            // Settings
            route(READ, "/api/calendar/**", STAFF),
            route(PUT, "/api/calendar/**", only(ADMINISTRATOR)),
            route(READ, "/api/templates/**", only(ADMINISTRATOR)),
            route(PUT, "/api/templates/**", only(ADMINISTRATOR)),
            route(READ, "/api/review-levels", only(ADMINISTRATOR)),
            route(PUT, "/api/review-levels", only(ADMINISTRATOR)),
            route(READ, "/api/settings", only(ADMINISTRATOR)),
            route(POST, "/api/settings/**", only(ADMINISTRATOR)),
            route(READ, "/api/training/clock", STAFF),
            route(PUT, "/api/training/clock", only(ADMINISTRATOR)),
            route(POST, "/api/processes/migration", only(ADMINISTRATOR)),
            // People
            route(READ, "/api/people", only(SECURITY_ADMINISTRATOR, OFFICE_HEAD, DIVISION_HEAD, REGISTRAR)),
            route(READ, "/api/divisions", only(SECURITY_ADMINISTRATOR, OFFICE_HEAD, DIVISION_HEAD, REGISTRAR)),
            route(ALL, "/api/people/**", only(SECURITY_ADMINISTRATOR)),
            route(ALL, "/api/divisions/**", only(SECURITY_ADMINISTRATOR)),
            route(ALL, "/api/absences/**", only(SECURITY_ADMINISTRATOR)),
            // Calculators that keep nothing
            route(POST, "/api/clock/preview", STAFF),
            route(POST, "/api/fees/preview", STAFF),
            // Cases
            route(ALL, "/api/tasks/**", SEES_CASES),
            route(READ, "/api/cases/*/evidence", only(OFFICE_HEAD, LEADER, ARCHIVIST)),
            route(READ, "/api/cases/*/volume", only(ARCHIVIST)),
            route(POST, "/api/cases/*/volume/validation", only(OFFICE_HEAD, ARCHIVIST)),
            route(POST, "/api/cases/*/volume/contacts", only(ARCHIVIST)),
            route(READ, "/api/volumes/expiring", only(ARCHIVIST)),
            route(POST, "/api/cases/*/volume/appraisal", only(ARCHIVIST)),
            route(POST, "/api/cases/*/volume/appraisal/decision", only(OFFICE_HEAD)),
            route(READ, "/api/volumes/to-destroy", only(OFFICE_HEAD, ARCHIVIST)),
            route(READ, "/api/personal-data", only(OFFICE_HEAD, ARCHIVIST)),
            route(POST, "/api/personal-data/reduction", only(ARCHIVIST)),
            route(POST, "/api/cases/*/personal-data/reduction", only(ARCHIVIST)),
            route(POST, "/api/cases/*/personal-data/restoration", only(OFFICE_HEAD, ARCHIVIST)),
            route(POST, "/api/cases/*/identity", only(REGISTRAR)),
            route(POST, "/api/cases/*/attachments/*/use", only(REGISTRAR)),
            route(ALL, "/api/cases/**", SEES_CASES),
            route(ALL, "/api/intake/**", SEES_CASES),
            route(READ, "/api/supervision/**", OVERSEERS),
            route(READ, "/api/findings", OVERSEERS),
            route(POST, "/api/findings/**", only(SUPERVISOR)),
            route(READ, "/api/self-assessment/*", OVERSEERS),
            route(PUT, "/api/self-assessment/*", only(OFFICE_HEAD)),
            route(READ, "/api/trainings", OVERSEERS),
            route(POST, "/api/trainings", only(OFFICE_HEAD)),
            route(READ, "/api/reports/dashboard", OVERSEERS),
            route(READ, "/api/reports/appraisal/*", OVERSEERS),
            route(READ, "/api/outbox", only(REGISTRAR, OFFICE_HEAD)),
            route(POST, "/api/outbox/**", only(REGISTRAR, OFFICE_HEAD)),
            route(READ, "/api/reports/**", only(SUPERVISOR, OFFICE_HEAD, LEADER)),
            route(PUT, "/api/reports/annual/*/disclosed", only(OFFICE_HEAD)),
            route(PUT, "/api/reports/annual/*/texts/*", only(OFFICE_HEAD)),
            route(POST, "/api/reports/*/*/publications", only(OFFICE_HEAD)),
            route(READ, "/api/ledger", only(OFFICE_HEAD, LEADER, REGISTRAR, ARCHIVIST, SUPERVISOR)),
            route(POST, "/api/ledger", only(OFFICE_HEAD)),
            route(READ, "/api/audit/**", only(AUDITOR)),
            // The staff's pages
            route(READ, "/desk", STAFF),
            route(POST, "/desk/returned/discard", STAFF),
            route(READ_POST, "/desk/calendar/**", only(ADMINISTRATOR)),
            route(READ_POST, "/desk/templates/**", only(ADMINISTRATOR)),
            route(READ_POST, "/desk/review-table/**", only(ADMINISTRATOR)),
            route(READ_POST, "/desk/settings/**", only(ADMINISTRATOR)),
            route(READ, "/desk/health", only(ADMINISTRATOR)),
            route(READ_POST, "/desk/board/**", OVERSEERS),
            route(READ, "/desk/oversight/**", OVERSEERS),
            route(POST, "/desk/oversight/findings/**", only(SUPERVISOR)),
            route(POST, "/desk/oversight/training", only(OFFICE_HEAD)),
            route(POST, "/desk/oversight/self-assessment/*", only(OFFICE_HEAD)),
            // What fits no line above, such as writing there, is for nobody.
            route(ALL, "/desk/oversight/**", NOBODY),
            route(READ, "/desk/reports/**", OVERSEERS),
            route(POST, "/desk/reports/**", only(OFFICE_HEAD)),
            route(READ_POST, "/desk/outbox/**", only(REGISTRAR, OFFICE_HEAD)),
            route(READ_POST, "/desk/ledger/**", only(OFFICE_HEAD)),
            route(READ, "/desk/archive", only(ARCHIVIST)),
            route(POST, "/desk/archive/reduction", only(ARCHIVIST)),
            route(READ_POST, "/desk/people/**", only(SECURITY_ADMINISTRATOR)),
            route(READ_POST, "/desk/published/**", only(REGISTRAR)),
            route(READ_POST, "/desk/audit/**", only(AUDITOR)),
            route(READ_POST, "/desk/sign/**", only(DIVISION_HEAD, CONFIDENTIALITY_REVIEWER, OFFICE_HEAD, LEADER)),
            route(POST, "/desk/cases/*/identity", only(REGISTRAR)),
            route(POST, "/desk/cases/*/attachments/*/use", only(REGISTRAR)),
            route(READ_POST, "/desk/**", SEES_CASES));

    private Routes() {}

    static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry) {
        TABLE.forEach(route -> registry.requestMatchers(route::fits).access(route.who()));
        registry.anyRequest().denyAll();
    }

    /** Whether there is a line for the path, for whomever and whatever method; if not, it is as good as absent. */
    static boolean isListed(HttpServletRequest request) {
        return TABLE.stream().anyMatch(route -> route.path().matches(request));
    }

    static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static Route route(
            Set<HttpMethod> methods, String pattern, AuthorizationManager<RequestAuthorizationContext> who) {
        return new Route(methods, path(pattern), who);
    }

    private static AuthorizationManager<RequestAuthorizationContext> only(Role... roles) {
        return AuthorityAuthorizationManager.hasAnyRole(
                Arrays.stream(roles).map(Role::name).toArray(String[]::new));
    }
}
