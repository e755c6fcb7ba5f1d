package disclosure.identity;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.stereotype.Component;

/** The one place where a password of staff is looked at, whether to sign in or to sign: the same limits, the same trail. */
@Component
class StaffDoor {

    private final AuthenticationManager manager;

    /** @param events hears of every try, good or not; the audit trail listens */
    StaffDoor(StaffSignIn signIn, ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setAdditionalExceptionMappings(Map.of(TooManyTries.class, AuthenticationFailureLockedEvent.class));
        ProviderManager providers = new ProviderManager(signIn);
        providers.setAuthenticationEventPublisher(publisher);
        this.manager = providers;
    }

    AuthenticationManager manager() {
        return manager;
    }
}
