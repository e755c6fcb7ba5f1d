package disclosure.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import disclosure.casefile.TaskKind;
import disclosure.demo.Bureau;
import disclosure.handling.Consulting;
import disclosure.handling.FilingRequest;
import disclosure.handling.SideForm;
import disclosure.handling.TaskForm;
import disclosure.handling.TrackingRemedies;
import disclosure.intake.Arrival;
import disclosure.remedy.RemedyProcedure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bureau as callers outside see it: JSON over HTTP with Basic sign-in, nothing else. */
public final class HttpBureau implements Bureau {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(TaskForm.class, FormFieldsOnly.class)
            .build();

    /** A form says nothing about which tasks it completes. */
    private interface FormFieldsOnly {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;
    private final String password;

    public HttpBureau(int port, String password) {
        this.root = "http://127.0.0.1:" + port;
        this.password = password;
    }

    /** An answer: its status and its body, null where there is none. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {}

    public Answer call(String method, String path, Object body, String person) {
        return send(method, path, body == null ? null : JSON.valueToTree(body).toString(), person);
    }

    public Answer send(String method, String path, String body, String person) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (body != null) request.header("Content-Type", "application/json");
        return answer(request, person);
    }

    /** Sends one file as a form of a page does. */
    public Answer upload(String path, String fileName, byte[] content, String person) {
        String head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(
                        List.of(head.getBytes(StandardCharsets.UTF_8), content, "\r\n--part--\r\n".getBytes())));
        return answer(request, person);
    }

    private Answer answer(HttpRequest.Builder request, String person) {
        if (person != null) request.header("Authorization", basic(person));
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String text = answer.body();
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(answer.statusCode(), json ? JSON.readTree(text) : null, answer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String basic(String person) {
        byte[] pair = (person + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.raw().uri() + " " + answer.body()).isBetween(200, 299);
        return answer.body();
    }

    @Override
    public void waitUntil(Instant moment) {
        JsonNode now = ok(call("GET", "/api/training/clock", null, "admin"));
        if (java.time.OffsetDateTime.parse(now.get("now").asText()).toInstant().isBefore(moment))
            ok(call("PUT", "/api/training/clock", Map.of("now", moment.toString()), "admin"));
    }

    @Override
    public Filed fileOnline(FilingRequest.Request request) {
        return filed(ok(call("POST", "/api/public/requests", JSON.valueToTree(request), null)));
    }

    @Override
    public Filed takeIn(FilingRequest.Request request, Arrival arrival, String registrar) {
        ObjectNode body = JSON.valueToTree(request);
        ObjectNode evidence = JSON.valueToTree(arrival);
        evidence.set("arrivedOn", evidence.remove("on"));
        body.setAll(evidence);
        return filed(ok(call("POST", "/api/intake", body, registrar)));
    }

    private static Filed filed(JsonNode receipt) {
        return new Filed(
                receipt.get("reference").asText(), receipt.get("queryCode").asText());
    }

    @Override
    public void complete(String reference, TaskKind task, String matter, TaskForm form, String person) {
        String id = found(reference, task, matter, person)
                .orElseThrow(() -> new AssertionError("no open " + task + " for " + person + " in " + reference));
        ok(call("POST", "/api/tasks/" + id + "/claim", null, person));
        ok(call("POST", "/api/tasks/" + id + "/complete", form, person));
    }

    /** The id of the open task of that kind, as the person's own list shows it. */
    public String open(String reference, TaskKind task, String person) {
        return found(reference, task, null, person)
                .orElseThrow(() -> new AssertionError("no open " + task + " for " + person + " in " + reference));
    }

    @Override
    public boolean isOpen(String reference, TaskKind task, String matter, String person) {
        return found(reference, task, matter, person).isPresent();
    }

    private Optional<String> found(String reference, TaskKind task, String matter, String person) {
        JsonNode list = ok(call("GET", "/api/tasks?scope=claimable&q=" + reference, null, person));
        for (JsonNode item : list.get("items")) {
            boolean same = matter == null || matter.equals(item.path("matter").asText());
            if (same && item.get("kind").asText().equals(task.name()))
                return Optional.of(item.get("id").asText());
        }
        return Optional.empty();
    }

    private void act(String reference, String path, Object body, String person) {
        ok(call("POST", "/api/cases/" + reference + path, body, person));
    }

    @Override
    public void recordSearch(String reference, TaskForm.SearchRecord search, String handler) {
        act(reference, "/searches", search, handler);
    }

    @Override
    public void proposeExtension(String reference, int workingDays, String reason, String handler) {
        act(reference, "/extension/proposal", Map.of("workingDays", workingDays, "reason", reason), handler);
    }

    @Override
    public void weighReasons(String reference, boolean reasonable, String why, String head) {
        act(reference, "/reasons/weighing", Map.of("reasonable", reasonable, "why", why), head);
    }

    @Override
    public void defer(String reference, LocalDate until, String reason, String head) {
        act(reference, "/deferral", Map.of("until", until.toString(), "reason", reason), head);
    }

    @Override
    public void consult(String reference, Consulting.Letter letter, String handler) {
        Map<String, Object> one = Map.of("kind", letter.kind(), "content", letter.content(), "party", letter.to());
        act(reference, "/consultation", Map.of("letters", List.of(one)), handler);
    }

    @Override
    public void opinionComesLate(String reference, String id, SideForm.RecordOpinion opinion, String registrar) {
        act(reference, "/consultation/" + id + "/late-opinion", opinion, registrar);
    }

    @Override
    public void chargeByPages(String reference, int pages, String reason, String head) {
        act(reference, "/fee", Map.of("mode", "PER_VOLUME", "pages", pages, "reason", reason), head);
    }

    @Override
    public void remedyFiled(String reference, TrackingRemedies.Filing filing, String registrar) {
        act(reference, "/remedies", filing, registrar);
    }

    @Override
    public void copyReceived(String reference, String id, RemedyProcedure procedure, String registrar) {
        act(reference, "/remedies/" + id + "/copy", Map.of("procedure", procedure), registrar);
    }

    @Override
    public void correct(String reference, TaskForm.CorrectedRequest correction, String registrar) {
        ok(call("POST", "/api/cases/" + reference + "/correction", correction, registrar));
    }

    @Override
    public void extend(String reference, int workingDays, String reason, String head) {
        ok(call(
                "POST",
                "/api/cases/" + reference + "/extension",
                Map.of("workingDays", workingDays, "reason", reason),
                head));
    }

    @Override
    public void askReasons(String reference, String counts, String handler) {
        ok(call("POST", "/api/cases/" + reference + "/reasons/request", Map.of("counts", counts), handler));
    }

    @Override
    public void serveReasonsNotice(String reference, String evidence, String handler) {
        ok(call("POST", "/api/cases/" + reference + "/reasons/delivery", Map.of("evidence", evidence), handler));
    }

    @Override
    public void giveReasons(String reference, String reasons, String handler) {
        ok(call("POST", "/api/cases/" + reference + "/reasons", Map.of("reasons", reasons), handler));
    }

    @Override
    public void withdraw(String reference, String record, String registrar) {
        ok(call("POST", "/api/cases/" + reference + "/withdrawal", Map.of("record", record), registrar));
    }

    public JsonNode get(String path, String person) {
        return ok(call("GET", path, null, person));
    }
}
