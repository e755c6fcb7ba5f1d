package disclosure.store;

import disclosure.handling.UnitOfWork;
import disclosure.law.Ruling;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One database transaction for acts, projection and engine step; a refusal rolls it back as an exception would. */
@Component
class OneTransaction implements UnitOfWork {

    private final TransactionTemplate transaction;

    OneTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> Ruling<T> run(Supplier<Ruling<T>> work) {
        Ruling<T> ruling = transaction.execute(status -> {
            Ruling<T> made = work.get();
            if (!made.isGranted()) status.setRollbackOnly();
            return made;
        });
        if (ruling == null) throw new IllegalStateException("a unit of work without a ruling");
        return ruling;
    }
}
