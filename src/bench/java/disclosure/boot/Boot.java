package disclosure.boot;

import disclosure.store.BenchFolder;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One start of a packaged application, ended as soon as it has answered. */
final class Boot {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
    private static final int POLL_MILLIS = 20;

    private final Path jar;
    private final Path data;

    Boot(Path jar, Path data) {
        this.jar = jar.toAbsolutePath();
        this.data = data.toAbsolutePath();
    }

    double secondsToFirstAnswer() throws IOException, InterruptedException {
        Files.createDirectories(data);
        int port = freePort();
        Path log = data.resolveSibling(data.getFileName() + ".log");
        long start = System.nanoTime();
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--disclosure.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        BenchFolder.closeFirst(application::destroyForcibly);
        try {
            while (!answers(port)) {
                if (!application.isAlive() || System.nanoTime() - start > PATIENCE)
                    throw new IllegalStateException(jar.getFileName() + " did not boot: " + Files.readString(log));
                Thread.sleep(POLL_MILLIS);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            application.destroy();
            if (!application.waitFor(30, TimeUnit.SECONDS)) application.destroyForcibly();
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection call = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health")
                    .toURL()
                    .openConnection();
            call.setConnectTimeout(200);
            call.setReadTimeout(5_000);
            return call.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
