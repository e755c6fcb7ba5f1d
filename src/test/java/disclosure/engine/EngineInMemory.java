package disclosure.engine;

import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine of the application, with its transactions and settings, on a database that lives in memory. */
record EngineInMemory(ProcessEngine engine, PlatformTransactionManager transactions, CountedStatements database) {

    /** With nothing deployed. */
    static EngineInMemory start(String name, ProcessEnginePlugin settings) {
        CountedStatements database = new CountedStatements(database(name));
        PlatformTransactionManager transactions = new DataSourceTransactionManager(database);
        SpringProcessEngineConfiguration configuration = configured(name, database, transactions, settings);
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
        ProcessEngine engine = configuration.buildProcessEngine();
        // The listeners want a collector; a test class that measures coverage brings another.
        new ProcessEngineAdapter(engine, event -> {}).initializeListeners();
        return new EngineInMemory(engine, transactions, database);
    }

    static DataSource database(String name) {
        return new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    static SpringProcessEngineConfiguration configured(
            String name, DataSource database, PlatformTransactionManager transactions, ProcessEnginePlugin settings) {
        SpringProcessEngineConfiguration configuration = new BuiltOnce();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.getProcessEnginePlugins().add(settings);
        return configuration;
    }

    /** All in one deployment, as at the start of the application: calls are bound to it. */
    void deploy(Stream<Path> files) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        files.forEach(file -> deployment.addModelInstance(file.getFileName().toString(), ProcessModelTest.model(file)));
        deployment.addClasspathResource("processes/ReviewLevels.dmn");
        deployment.deploy();
    }

    /** The coverage extension asks a configuration for its engine and would start a second one. */
    private static final class BuiltOnce extends SpringProcessEngineConfiguration {

        private ProcessEngine built;

        @Override
        public ProcessEngine buildProcessEngine() {
            if (built == null) built = super.buildProcessEngine();
            return built;
        }
    }
}
