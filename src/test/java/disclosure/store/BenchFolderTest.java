package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each in a process of its own that makes a database and ends in one of the ways in which benchmarks end. */
class BenchFolderTest {

    /** The ways in which it ends; one that works is ended by somebody else, as by Ctrl-C. */
    enum End {
        RETURNED,
        EXITED,
        FAILED,
        WORKING
    }

    /** What runs in the process. */
    static final class Benchmark {

        private Benchmark() {}

        public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
            Files.writeString(BenchFolder.within("ledger").resolve("rows.csv"), "1");
            End end = End.valueOf(arguments[0]);
            try (HikariDataSource pool = (HikariDataSource) BenchFolder.h2("cases")) {
                pool.getConnection().createStatement().execute("CREATE TABLE made AS SELECT 1 AS x");
                System.out.println("made");
                System.in.read();
                if (end == End.FAILED) throw new IllegalStateException("slower than promised");
                if (end == End.WORKING) work(pool);
            }
            if (end == End.EXITED) System.exit(1);
        }

        /** As an application does: many at once, and on while a hook of its own closes the pool. */
        private static void work(HikariDataSource pool) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(pool::close));
            List<Thread> all = Stream.generate(() -> new Thread(() -> workAlone(pool)))
                    .limit(8)
                    .toList();
            all.forEach(Thread::start);
            for (Thread one : all) one.join();
        }

        private static void workAlone(HikariDataSource pool) {
            while (true) {
                try (Connection connection = pool.getConnection()) {
                    connection.createStatement().execute("INSERT INTO made SELECT x FROM SYSTEM_RANGE(1, 10000)");
                } catch (SQLException closing) {
                    // Tried again.
                }
            }
        }
    }

    @TempDir
    private Path where;

    private Process process;

    @AfterEach
    void none_is_left() {
        process.destroyForcibly();
    }

    private BufferedReader begun(End end, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-cp", classes()));
        command.addAll(List.of(options));
        command.addAll(List.of(Benchmark.class.getName(), end.name()));
        process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader told = process.inputReader();
        assertThat(told.lines().anyMatch("made"::equals)).isTrue();
        assertThat(files()).contains("rows.csv", "disclosure.mv.db");
        process.outputWriter().append('\n').flush();
        return told;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(where.resolve("target/bench"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private void ends() throws InterruptedException {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKING")
    void what_a_benchmark_made_goes_however_it_ends(End end) throws Exception {
        Path another = Files.createDirectories(where.resolve("target/bench/run-of-another"));
        begun(end);
        ends();
        assertThat(where.resolve("target/bench")).isDirectoryContaining(another::equals);
        assertThat(where.resolve("target/bench").toFile().list()).hasSize(1);
    }

    @Test
    void it_goes_when_somebody_ends_it() throws Exception {
        begun(End.WORKING);
        Thread.sleep(500);
        process.destroy();
        ends();
        assertThat(where.resolve("target/bench")).isEmptyDirectory();
    }

    @Test
    void it_stays_when_it_is_to_be_kept() throws Exception {
        BufferedReader told = begun(End.RETURNED, "-Dbench.keep=true");
        ends();
        assertThat(files()).contains("rows.csv", "disclosure.mv.db");
        assertThat(told.lines()).anyMatch(line -> line.startsWith("kept: " + where));
    }
}
