package disclosure.replay;

import disclosure.store.TestDatabases;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The application on H2, fresh and empty. */
@TestConfiguration(proxyBeanMethods = false)
public class OnH2 {

    @Bean(destroyMethod = "close")
    DataSource dataSource() {
        return TestDatabases.h2();
    }
}
