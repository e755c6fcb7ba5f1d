package disclosure.tasklist;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signed in with the form, as a browser does, and reads pages. */
final class SignedInReader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "disclosure-demo";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String root;
    private int lastBytes;

    SignedInReader(int port, String person) throws IOException, InterruptedException {
        this.root = "http://127.0.0.1:" + port;
        Matcher token = TOKEN.matcher(new String(read("/login").body(), StandardCharsets.UTF_8));
        if (!token.find()) throw new IllegalStateException("the sign-in page has no token");
        String form = "username=" + person + "&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(root + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String next = http.send(signIn, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElse("");
        if (!next.contains("/desk")) throw new IllegalStateException(person + " could not sign in: " + next);
    }

    private HttpResponse<byte[]> read(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(root + address)).build(), BodyHandlers.ofByteArray());
    }

    /** To the last byte. */
    double millis(String address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> page = read(address);
        double millis = (System.nanoTime() - start) / 1e6;
        if (page.statusCode() != 200) throw new IllegalStateException(address + " answered " + page.statusCode());
        lastBytes = page.body().length;
        return millis;
    }

    int lastBytes() {
        return lastBytes;
    }
}
