package disclosure.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs only where Debian's chromium and chromium-driver are installed, and says so loudly where they are not. With
 * {@code DISCLOSURE_BROWSER=required}, as in .ci/run, their absence is a failure.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresChromium.Installed.class)
@interface RequiresChromium {

    class Installed implements ExecutionCondition {

        static final Path BROWSER = Path.of("/usr/bin/chromium");
        static final Path DRIVER = Path.of("/usr/bin/chromedriver");

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER))
                return ConditionEvaluationResult.enabled("chromium is here");
            String missing = "BROWSER TESTS DID NOT RUN: chromium and chromium-driver are not installed ("
                    + context.getDisplayName() + ")";
            if ("required".equals(System.getenv("DISCLOSURE_BROWSER"))) throw new IllegalStateException(missing);
            System.err.println(missing);
            return ConditionEvaluationResult.disabled(missing);
        }
    }
}
