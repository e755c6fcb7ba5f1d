package disclosure.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers as it is told: to a command (or {@code "."}, the end of a message) with a line, or by hanging
 * up without one. What it is not told it accepts.
 */
final class ScriptedServer implements AutoCloseable {

    static final String HANG_UP = "";

    private final ServerSocket door;
    private final Map<String, String> script;
    private final AtomicInteger messages = new AtomicInteger();

    ScriptedServer(Map<String, String> script) throws IOException {
        this.script = script;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread host = new Thread(this::receive, "scripted-mail-server");
        host.setDaemon(true);
        host.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Whole messages that were handed over, whatever the answer to them. */
    int messages() {
        return messages.get();
    }

    private void receive() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                talk(guest);
            } catch (IOException gone) {
                // The next one, or the end.
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        Writer out = new java.io.OutputStreamWriter(guest.getOutputStream(), StandardCharsets.US_ASCII);
        boolean on = say(out, "220", "220 ready");
        boolean data = false;
        while (on) {
            String line = in.readLine();
            if (line == null) return;
            if (data && !line.equals(".")) continue;
            String command = data ? "." : line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            if (command.equals(".")) messages.incrementAndGet();
            data = command.equals("DATA") && !script.containsKey("DATA");
            on = say(out, command, command.equals("DATA") ? "354 go on" : "250 fine");
        }
    }

    private boolean say(Writer out, String command, String usual) throws IOException {
        String answer = script.getOrDefault(command, usual);
        if (answer.equals(HANG_UP)) return false;
        out.write(answer + "\r\n");
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
