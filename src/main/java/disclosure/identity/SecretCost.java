package disclosure.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What one try at a secret costs. A hash keeps the cost it was made with, so that the settings may change at any time. */
@ConfigurationProperties("disclosure.secrets")
record SecretCost(
        @DefaultValue("16384") int memoryKib,
        @DefaultValue("2") int iterations) {

    SecretCost {
        if (memoryKib < 8 || iterations < 1) {
            throw new IllegalArgumentException("disclosure.secrets: at least 8 KiB and 1 iteration");
        }
    }
}
