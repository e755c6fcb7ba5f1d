package disclosure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings that follow from others: where the data lie, who fires the timers, where the demonstration may listen. */
public class StartingConditions implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> derived = new HashMap<>();
        if (!environment.containsProperty("spring.datasource.url")) {
            derived.put("spring.datasource.url", h2(environment.getProperty("disclosure.data", "./data")));
            derived.put("spring.datasource.username", "sa");
            derived.put("spring.datasource.password", "");
        }
        if (OwnTimers.in(environment)) derived.put("camunda.bpm.job-execution.enabled", "false");
        boolean demo = environment.matchesProfiles("demo");
        boolean anywhere = environment.getProperty("disclosure.demo.anywhere", Boolean.class, false);
        if (demo && !anywhere) derived.put("server.address", "127.0.0.1");
        environment.getPropertySources().addFirst(new MapPropertySource("starting conditions", derived));
    }

    /**
     * WRITE_DELAY=0: an acknowledged commit survives a kill; without it one in ten did not. CACHE_SIZE (KB): of its own accord it
     * keeps 16 MB of pages, and reads those of a hundred thousand cases over and over.
     */
    public static String h2(String directory) {
        Path file = Path.of(directory).toAbsolutePath().normalize().resolve("disclosure");
        return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000;CACHE_SIZE=65536";
    }
}
