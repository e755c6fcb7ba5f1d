package disclosure.replay;

import disclosure.store.TestDatabases;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The application on a real PostgreSQL, fresh and empty. */
@TestConfiguration(proxyBeanMethods = false)
public class OnPostgres {

    @Bean(destroyMethod = "close")
    DataSource dataSource() {
        return TestDatabases.postgres();
    }
}
