package disclosure;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Training and demonstration: timers fire in order on our clock instead of in the engine's job executor. */
class OwnTimers implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }

    static boolean in(Environment environment) {
        return environment.getProperty("disclosure.training", Boolean.class, false)
                || environment.acceptsProfiles(Profiles.of("demo"));
    }
}
