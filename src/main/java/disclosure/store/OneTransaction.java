package disclosure.store;

import disclosure.handling.UnitOfWork;
import disclosure.law.Ruling;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One database transaction for acts, projection and engine step; a refusal rolls it back as an exception would. What is to
 * be done afterwards is done by one thread in its order; as the application stops, what has been promised is done first.
 */
@Component
class OneTransaction implements UnitOfWork, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OneTransaction.class);
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService afterwards = Executors.newSingleThreadExecutor(OneTransaction::thread);
    private final TransactionTemplate transaction;

    OneTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps no program from ending that is not stopped in good order. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "afterwards");
        thread.setDaemon(true);
        return thread;
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

    @Override
    public void afterwards(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                afterwards.execute(() -> tried(work));
            }
        });
    }

    @Override
    public void settled() {
        try {
            afterwards.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException later) {
            LOG.warn("not all done yet");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says nothing of the case. */
    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.error("not done afterwards: {}", fault.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        afterwards.shutdown();
        if (!afterwards.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) LOG.warn("stopped before all was done");
    }
}
