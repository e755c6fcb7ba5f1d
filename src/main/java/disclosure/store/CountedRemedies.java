package disclosure.store;

import disclosure.casefile.Reference;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Before the first call: writes down for reports the remedies that were filed before there were rows for them. A second
 * node or a second start finds nothing to do.
 */
@Component
class CountedRemedies implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CountedRemedies.class);

    private final Database database;
    private final JdbcCaseFiles files;
    private final RemedyRows rows;

    CountedRemedies(Database database, JdbcCaseFiles files) {
        this.database = database;
        this.files = files;
        this.rows = new RemedyRows(database);
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Reference> missing = rows.missing();
        for (Reference reference : missing)
            database.together(() -> files.lock(reference).ifPresent(files::projectRemedies));
        if (!missing.isEmpty()) LOG.info("remedies of {} cases written down for reports", missing.size());
    }
}
