package disclosure.identity;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.Actors;
import disclosure.handling.InMemoryAttempts;
import disclosure.handling.InMemoryPeople;
import disclosure.handling.LateFormNames;
import disclosure.handling.ManagingPeople;
import disclosure.handling.RecentSignIn;
import disclosure.handling.UnitOfWork;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * A web server with the real security and nothing behind it: what gets through is answered with the caller's roles. It
 * is no component, so that the scan of the application does not find it.
 */
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({
    SecurityChains.class,
    StaffSignIn.class,
    StaffDoor.class,
    PasswordAgain.class,
    StaffAccounts.class,
    SignInTries.class,
    Argon2Secrets.class,
    ApiRefusals.class,
    ActorArgument.class,
    Actors.class,
    ManagingPeople.class,
    Bureau.Controllers.class
})
class Bureau {

    static final Instant NOW = Instant.parse("2026-02-10T01:00:00Z");

    @Bean
    InMemoryPeople people() {
        return new InMemoryPeople();
    }

    @Bean
    UnitOfWork unitOfWork() {
        return Supplier::get;
    }

    @Bean
    InMemoryAttempts attempts() {
        return new InMemoryAttempts();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    StaticMessageSource messageSource() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("problem.401", Locale.SIMPLIFIED_CHINESE, "请先登录");
        messages.addMessage("problem.401", Locale.ENGLISH, "Sign in first");
        messages.addMessage("problem.403", Locale.SIMPLIFIED_CHINESE, "无权操作");
        messages.addMessage("problem.429", Locale.SIMPLIFIED_CHINESE, "尝试次数过多");
        messages.addMessage("problem.429.detail", Locale.SIMPLIFIED_CHINESE, "请在{0}秒后再试");
        return messages;
    }

    @TestComponent
    @RestController
    static class Controllers {

        private final RecentSignIn signIn;

        Controllers(RecentSignIn signIn) {
            this.signIn = signIn;
        }

        @GetMapping({"/desk/recent", "/api/cases/recent"})
        boolean recent(@RequestParam("at") Instant at) {
            return signIn.isRecent(at);
        }

        @PostMapping("/desk/again")
        String again(Actor actor, @RequestParam("password") String password, @RequestParam("at") Instant at) {
            return signIn.again(actor, password, at).getClass().getSimpleName();
        }

        /** The token of the form, as a page would carry it. */
        @GetMapping({"/login", "/apply", "/desk/form"})
        String form(HttpServletRequest request) {
            return ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
        }

        @PostMapping({"/apply", "/api/public/requests"})
        String filed() {
            return "filed";
        }

        @RequestMapping({
            "/desk",
            "/desk/cases",
            "/desk/people",
            "/desk/sign",
            "/desk/calendar",
            "/desk/board",
            "/desk/templates",
            "/desk/review-table",
            "/desk/settings",
            "/desk/settings/{point}",
            "/desk/health",
            "/desk/outbox",
            "/desk/archive",
            "/api/supervision",
            "/api/tasks",
            "/api/people",
            "/api/people/{id}",
            "/api/calendar/{year}",
            "/api/clock/preview",
            "/api/fees/preview",
            "/api/settings",
            "/api/settings/{point}",
            "/api/training/clock",
            "/api/ledger",
            "/api/outbox",
            "/api/outbox/{id}/resend",
            "/api/not-in-the-table",
            "/actuator/env",
            "/v3/api-docs",
            "/swagger-ui/index.html"
        })
        String whoever(Actor actor) {
            return actor.id() + " "
                    + new TreeSet<>(actor.roles().stream().map(Role::name).toList());
        }

        @PostMapping("/login/again")
        String again(HttpServletRequest request) {
            return "again " + request.getAttribute("returnedAt") + " " + request.getAttribute("returnedText")
                    + " failed="
                    + request.getAttribute("signInFailed") + " "
                    + (request.getUserPrincipal() == null
                            ? "nobody"
                            : request.getUserPrincipal().getName());
        }

        @PostMapping("/desk/cases/{reference}/tasks/{task}/draft/return")
        String returned(@PathVariable("task") String task, @RequestParam("returnedText") String text, Actor actor) {
            return "draft of " + task + " by " + actor.id() + ": " + text;
        }

        /** What waits in the session of whoever asks. */
        @GetMapping("/desk/waiting")
        String waiting(
                @SessionAttribute(name = LateFormNames.WAITING, required = false) @Nullable Map<String, String> form) {
            return form == null ? "nothing" : form.get("at") + " " + form.get("page") + " " + form.get("text");
        }

        @GetMapping({"/", "/status", "/actuator/health"})
        String open() {
            return "open";
        }

        @GetMapping("/api/public/broken")
        String broken() {
            throw new IllegalStateException("broken");
        }
    }
}
