package disclosure.store;

import com.zaxxer.hikari.HikariDataSource;
import disclosure.StartingConditions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Where a benchmark keeps what it makes: one folder of its process under {@code target/bench}, removed with all that is in
 * it when the process ends, also by a fault or by Ctrl-C. With {@code -Dbench.keep=true} it stays, and is told.
 */
public final class BenchFolder {

    /** Milliseconds for those who close what they use in hooks of their own, and for files that are let go of late. */
    private static final long PATIENCE = 3_000;

    private static final int PAUSE = 50;

    /** What writes into the folder, and is closed before it goes. */
    private static final List<AutoCloseable> WRITERS = new CopyOnWriteArrayList<>();

    private static final Path OWN = own();

    private BenchFolder() {}

    /** @return a new folder within it, whose name begins with this one */
    public static Path within(String name) {
        return folder(OWN, name);
    }

    /** An empty H2 in a file, opened as the application opens its own; whoever asks for it closes it (a Spring bean does so by itself). */
    public static DataSource h2(String name) {
        Pool pool = new Pool();
        pool.setJdbcUrl(StartingConditions.h2(within(name).toString()));
        closeFirst(pool::closeByNow);
        return pool;
    }

    /** Knows when it is closed and not only about to be; until then it may open a database that was removed anew. */
    private static final class Pool extends HikariDataSource {

        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public void close() {
            super.close();
            closed.countDown();
        }

        /** Spring contexts close in hooks of their own at the same time, and an engine that closes needs a connection. */
        void closeByNow() throws InterruptedException {
            if (!closed.await(PATIENCE, TimeUnit.MILLISECONDS)) close();
        }
    }

    /** Is closed before the folder is removed. */
    public static void closeFirst(AutoCloseable writer) {
        WRITERS.add(writer);
    }

    /** Whether what a benchmark made is kept, the folder of a PostgreSQL server as well. */
    public static boolean isKept() {
        return Boolean.getBoolean("bench.keep");
    }

    private static Path own() {
        Path own = folder(Path.of("target", "bench").toAbsolutePath(), "run");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(own), "end-bench"));
        return own;
    }

    private static Path folder(Path within, String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(within), name);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void end(Path own) {
        try {
            for (AutoCloseable writer : WRITERS) writer.close();
            if (isKept()) System.out.println("kept: " + own);
            else remove(own);
        } catch (Exception fault) {
            throw new IllegalStateException("not removed: " + own, fault);
        }
    }

    /** Again, where a file came while its folder was emptied or just after. */
    private static void remove(Path own) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (Files.exists(own)) {
            try {
                FileSystemUtils.deleteRecursively(own);
            } catch (IOException late) {
                if (System.currentTimeMillis() > end) throw late;
            }
            Thread.sleep(PAUSE);
        }
    }
}
