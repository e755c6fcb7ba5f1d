package disclosure.identity;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Role;
import disclosure.handling.Actors;
import disclosure.handling.InMemoryPeople;
import disclosure.handling.People.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class StandingCheckTest {

    private final InMemoryPeople people = new InMemoryPeople();
    private final StaffAccounts accounts =
            new StaffAccounts(people, new Actors(people), Clock.fixed(Bureau.NOW, ZoneId.of("Asia/Shanghai")));

    private static final class SessionOfAge extends MockHttpSession {
        private final Duration age;

        SessionOfAge(Duration age) {
            this.age = age;
        }

        @Override
        public long getLastAccessedTime() {
            return getCreationTime() + age.toMillis();
        }
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_session_lasts_twelve_hours_however_busy() throws Exception {
        people.keep(new Person("wang", "王", Set.of(Role.HANDLER), null, true), "hash");

        assertThat(endsAfter(Duration.ofHours(12))).isFalse();
        assertThat(endsAfter(Duration.ofHours(12).plusMillis(1))).isTrue();
    }

    private boolean endsAfter(Duration age) throws Exception {
        SignedIn wang = accounts.find("wang").orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(wang, null, wang.authorities()));
        MockHttpSession session = new SessionOfAge(age);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desk");
        request.setSession(session);
        new StandingCheck(accounts).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(SecurityContextHolder.getContext().getAuthentication() == null)
                .isEqualTo(session.isInvalid());
        return session.isInvalid();
    }
}
