package disclosure.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who calls the bureau over HTTP, with headers of their own and, as a browser, with cookies. Follows nothing. */
final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----disclosure-7d1f";

    /** One client for all who keep no cookies: connections are dear. */
    private static final HttpClient SHARED = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String root;
    private final HttpClient client;
    private final Map<String, String> headers;

    private Caller(String root, HttpClient client, Map<String, String> headers) {
        this.root = root;
        this.client = client;
        this.headers = headers;
    }

    static Caller nobody(int port) {
        return new Caller("http://127.0.0.1:" + port, SHARED, Map.of());
    }

    static Caller browser(int port) {
        HttpClient own = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        return new Caller("http://127.0.0.1:" + port, own, Map.of());
    }

    Caller with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(root, client, more);
    }

    Caller signing(String person, String password) {
        byte[] pair = (person + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    Reply get(String path) {
        return send("GET", path, null, null);
    }

    Reply post(String path) {
        return send("POST", path, null, null);
    }

    /** @param body a JSON text, or what becomes one */
    Reply post(String path, Object body) {
        return json("POST", path, body);
    }

    Reply put(String path, Object body) {
        return json("PUT", path, body);
    }

    Reply form(String path, String encoded) {
        return send("POST", path, "application/x-www-form-urlencoded", encoded.getBytes(StandardCharsets.UTF_8));
    }

    Reply json(String method, String path, Object body) {
        return send(method, path, "application/json", text(body).getBytes(StandardCharsets.UTF_8));
    }

    static String text(Object body) {
        if (body instanceof String text) return text;
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A part of a multipart call. @param fileName null for a part that is no file; written as it is */
    record Part(String name, String fileName, String type, byte[] content) {

        static Part request(String json) {
            return new Part("request", null, "application/json", json.getBytes(StandardCharsets.UTF_8));
        }

        static Part file(String fileName, byte[] content) {
            return new Part("file", fileName, "application/octet-stream", content);
        }
    }

    Reply multipart(String path, List<Part> parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            String file = part.fileName() == null ? "" : "; filename=\"" + part.fileName() + "\"";
            write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\"" + file);
            write(body, "\r\nContent-Type: " + part.type() + "\r\n\r\n");
            body.writeBytes(part.content());
            write(body, "\r\n");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return send("POST", path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Reply send(String method, String path, String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (type != null) request.header("Content-Type", type);
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(method + " " + path, answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
