package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.casefile.TaskKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whichever address: 400 or 422 in plain words, and nothing has happened. */
abstract class BadInputScenarios extends Application {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NO_TEXT =
            "[1]|[]|{}|{\"a\":1}|17|true|\"a\\u0000b\"|\"a\\u202Eb\"|\"a\\ud800b\"|\"\\udc00\"";
    private static final String NO_DAY = NO_TEXT
            + "|\"2026-02-30\"|\"0000-00-00\"|\"99999-01-01\"|\"2026-2-3\"|\"02/03/2026\"|\"\"|\"2026-02-10T09:00\"";
    private static final String NO_ENUM = NO_TEXT + "|\"NONSENSE\"|\"\"|0|\" \"";
    private static final String NO_NUMBER = "[1]|{}|\"x\"|\"5\"|1.5|99999999999|true|1e400|-0.1";
    private static final String NO_SWITCH = "[true]|{}|\"true\"|0|1|null";

    private record Route(String method, String path, String person, String valid) {}

    private List<Route> routes() {
        String reference = cases.atRegistration();
        String task = "/api/tasks/" + cases.task(reference, TaskKind.REGISTER_REQUEST, "registrar");
        String at = "/api/cases/" + reference;
        String arrival = "\"channel\":\"ORDINARY_MAIL\",\"arrivedOn\":\"2026-02-10\"";
        return List.of(
                new Route("POST", "/api/public/requests", null, Cases.REQUEST),
                new Route("POST", "/api/intake", "registrar", intake("{" + arrival + "}")),
                new Route(
                        "POST",
                        "/api/clock/preview",
                        "handler",
                        "{\"events\":[{\"type\":\"RECEIVED\",\"on\":\"2026-02-10\"},"
                                + "{\"type\":\"EXTENDED\",\"on\":\"2026-02-11\",\"workingDays\":5}],"
                                + "\"asOf\":\"2026-03-01\"}"),
                new Route(
                        "PUT",
                        "/api/calendar/2026",
                        "admin",
                        "{\"source\":\"试\",\"days\":[{\"date\":\"2026-12-31\",\"kind\":\"OFF\",\"name\":\"试\"}]}"),
                new Route("PUT", "/api/training/clock", "admin", "{\"now\":\"2026-02-10T09:00:00+08:00\"}"),
                new Route(
                        "POST",
                        "/api/people",
                        "security",
                        "{\"id\":\"nova\",\"name\":\"新人\",\"roles\":[\"HANDLER\"],\"division\":\"SBC\","
                                + "\"password\":\"disclosure-demo\"}"),
                new Route(
                        "PUT",
                        "/api/people/handler2",
                        "security",
                        "{\"name\":\"王经办\",\"roles\":[\"HANDLER\"],\"division\":\"SBC\",\"active\":true}"),
                new Route("PUT", "/api/people/handler2/password", "security", "{\"password\":\"disclosure-demo\"}"),
                new Route("PUT", "/api/divisions/NEW", "security", "{\"name\":\"新处\"}"),
                new Route(
                        "POST",
                        "/api/absences",
                        "security",
                        "{\"person\":\"handler2\",\"deputy\":\"handler\",\"fromInclusive\":\"2027-01-01\","
                                + "\"toInclusive\":\"2027-01-01\"}"),
                new Route(
                        "POST",
                        "/api/settings/stand-still",
                        "admin",
                        "{\"value\":\"3\",\"validFrom\":\"2098-01-01\",\"reason\":\"x\"}"),
                new Route("POST", task + "/assign", "office", "{\"person\":\"registrar\"}"),
                new Route("POST", task + "/complete", "registrar", "{\"need\":\"HANDLING\",\"complex\":false}"),
                new Route("POST", at + "/correction", "registrar", "{" + arrival + ",\"text\":\"补正\"}"),
                new Route("POST", at + "/correction/revocation", "office", "{\"reason\":\"x\"}"),
                new Route("POST", at + "/withdrawal", "registrar", "{\"record\":\"x\"}"),
                new Route("POST", at + "/extension", "office", "{\"workingDays\":5,\"reason\":\"x\"}"),
                new Route("POST", at + "/reasons/request", "handler", "{\"counts\":\"x\"}"),
                new Route("POST", at + "/reasons", "handler", "{\"reasons\":\"x\"}"),
                new Route("POST", at + "/reasons/delivery", "registrar", "{\"evidence\":\"x\"}"),
                new Route("POST", at + "/reasons/weighing", "handler", "{\"reasonable\":true,\"why\":\"x\"}"),
                new Route("POST", at + "/deferral", "office", "{\"until\":\"2026-12-31\",\"reason\":\"x\"}"),
                new Route("POST", at + "/extension/proposal", "handler", "{\"workingDays\":5,\"reason\":\"x\"}"),
                new Route("POST", at + "/fee", "office", "{\"mode\":\"PER_REQUEST\",\"reason\":\"x\"}"),
                new Route("POST", at + "/assistance", "registrar", "{\"what\":\"x\"}"),
                new Route("POST", at + "/contact-attempts", "registrar", "{\"how\":\"x\",\"result\":\"y\"}"),
                new Route(
                        "POST",
                        at + "/receipt-correction",
                        "registrar",
                        "{" + arrival + ",\"statedByGuide\":false,\"reason\":\"x\"}"));
    }

    private static String intake(String more) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(Cases.REQUEST);
            return body.setAll((ObjectNode) JSON.readTree(more)).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void what_is_not_the_json_that_was_asked_for_is_refused_everywhere() {
        List<Route> routes = new ArrayList<>(routes());
        routes.add(new Route("POST", "/api/public/status", null, "{\"reference\":\"a\",\"queryCode\":\"b\"}"));
        routes.add(new Route("POST", "/api/tasks/bulk", "registrar", "{\"action\":\"CLAIM\",\"ids\":[\"a\"]}"));
        String state = state();
        for (Route route : routes) {
            Caller caller = caller(route);
            String valid = route.valid().strip();
            String opened = valid.substring(0, valid.length() - 1);
            String first = valid.substring(1, valid.indexOf(':'));
            for (String body : List.of(
                    "",
                    " ",
                    "{",
                    opened,
                    "[]",
                    "null",
                    "\"x\"",
                    "42",
                    "[" + valid + "]",
                    valid + valid,
                    opened + ",\"nonsense\":1}",
                    opened + ",\"replyDueOn\":\"2030-01-01\"}",
                    "{" + first + ":1," + valid.substring(1),
                    "[".repeat(10_000),
                    "{\"a\":".repeat(200) + "1" + "}".repeat(200),
                    opened + ",\"x\":\"" + "汉".repeat(1_000_000) + "\"}",
                    opened + ",}",
                    valid.replace('"', '\''))) {
                Reply reply = caller.json(route.method(), route.path(), body);
                assertThat(reply.status())
                        .as(reply + " for " + body.substring(0, Math.min(80, body.length())))
                        .isIn(400, 422);
                reply.isProblem();
            }
            byte[] utf16 = valid.getBytes(StandardCharsets.UTF_16LE);
            byte[] broken = (opened + ",\"x\":\"").getBytes(StandardCharsets.UTF_8);
            broken[broken.length - 1] = (byte) 0xC3;
            caller.send(route.method(), route.path(), "application/json", broken)
                    .isBadInput();
            assertThat(caller.send(route.method(), route.path(), "application/octet-stream", utf16)
                            .isProblem()
                            .status())
                    .isEqualTo(415);
            for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded"))
                caller.send(route.method(), route.path(), type, valid.getBytes(StandardCharsets.UTF_8))
                        .is(415)
                        .isProblem();
        }
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void every_field_of_every_form_refuses_what_it_is_not() throws JsonProcessingException {
        List<Route> routes = routes();
        String state = state();
        int tried = 0;
        for (Route route : routes) {
            for (Map.Entry<JsonPointer, String> leaf :
                    leaves(JSON.readTree(route.valid())).entrySet()) {
                for (String bad : leaf.getValue().split("\\|")) {
                    String marker = "\"@@\"";
                    String body = with(route.valid(), leaf.getKey(), "@@").replace(marker, bad);
                    Reply reply = caller(route).json(route.method(), route.path(), body);
                    assertThat(reply.status()).as(reply + " for " + body).isIn(400, 422);
                    assertThat(reply.isProblem().json().path("errors").size())
                            .as("it names a field: " + reply)
                            .isPositive();
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(500);
        assertThat(state()).isEqualTo(state);
    }

    /** Every value of the form, with what cannot stand in its place. */
    private static Map<JsonPointer, String> leaves(JsonNode form) {
        Map<JsonPointer, String> leaves = new LinkedHashMap<>();
        collect(form, JsonPointer.empty(), leaves);
        return leaves;
    }

    private static void collect(JsonNode node, JsonPointer at, Map<JsonPointer, String> leaves) {
        if (node.isObject())
            node.fieldNames().forEachRemaining(name -> collect(node.get(name), at.appendProperty(name), leaves));
        else if (node.isArray()) for (int i = 0; i < node.size(); i++) collect(node.get(i), at.appendIndex(i), leaves);
        else leaves.put(at, badFor(node));
    }

    private static String badFor(JsonNode value) {
        if (value.isNumber()) return NO_NUMBER;
        if (value.isBoolean()) return NO_SWITCH;
        if (value.asText().matches("\\d{4}-\\d{2}-\\d{2}.*")) return NO_DAY;
        return value.asText().matches("[A-Z_]{4,}") ? NO_ENUM : NO_TEXT;
    }

    private static String with(String form, JsonPointer at, String value) throws JsonProcessingException {
        JsonNode copy = JSON.readTree(form);
        JsonNode parent = copy.at(at.head());
        if (parent instanceof ArrayNode array) array.set(at.last().getMatchingIndex(), value);
        else ((ObjectNode) parent).put(at.last().getMatchingProperty(), value);
        return copy.toString();
    }

    @Test
    void what_is_required_is_named_when_it_is_missing_null_or_too_long() {
        String state = state();
        for (String body : List.of(
                "{}",
                "{\"applicant\":null,\"description\":\"x\"}",
                Cases.REQUEST.replace("\"甄公开\"", "null"),
                Cases.REQUEST.replace("\"甄公开\"", "\"  \""),
                Cases.REQUEST.replace("\"甄公开\"", "\"" + "名".repeat(201) + "\""),
                Cases.REQUEST.replace("\"NATURAL_PERSON\"", "null"),
                Cases.REQUEST.replace("2025年度", "2".repeat(5001)),
                Cases.REQUEST.replace("2025年度", "2".repeat(10 * 1024 * 1024)))) {
            Reply reply = nobody().post("/api/public/requests", body).isBadInput();
            assertThat(reply.json().path("errors").size()).as(reply.toString()).isPositive();
        }
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void a_rare_character_is_kept_as_it_is() {
        String name = "𠮷𡃁䶮";
        String text = "关于𠮷林路的规划文件 😀 <b>&amp;\\ ' \" %s";
        Map<String, Object> request =
                Map.of("applicant", Map.of("type", "NATURAL_PERSON", "name", name), "description", text);
        String reference = Cases.filed(
                        nobody().post("/api/public/requests", request).is(201))
                .reference();
        JsonNode opened = as("registrar").get("/api/cases/" + reference).is(200).json();
        assertThat(opened.get("applicant").get("name").asText()).isEqualTo(name);
        assertThat(opened.get("acts").findValuesAsText("description")).contains(text);
        nobody().post(
                        "/api/public/requests",
                        Map.of(
                                "applicant", Map.of("type", "NATURAL_PERSON", "name", "𠮷".repeat(200)),
                                "description", "𠮷".repeat(5000)))
                .is(201);
    }

    @Test
    void what_the_facade_does_not_have_is_told_as_a_problem() {
        Caller handler = as("handler");
        handler.get("/api/cases/RSJ-2026-00001-X").is(404).isProblem();
        handler.get("/api/tasks/nothing/at/all").is(404).isProblem();
        handler.send("DELETE", "/api/tasks/x", null, null).is(405).isProblem();
        handler.send("PUT", "/api/tasks/bulk", "application/json", new byte[] {'{', '}'})
                .is(405)
                .isProblem();
        nobody().with("Accept", "application/xml")
                .post("/api/public/status", Map.of("reference", "a", "queryCode", "b"))
                .is(406)
                .isProblem();
        handler.send("POST", "/api/clock/preview", "text/csv", new byte[] {'a'})
                .is(415)
                .isProblem();
        assertThat(handler.send("TRACE", "/api/tasks", null, null).status()).isIn(400, 403, 404, 405, 501);
        for (String language : List.of("zh", "en", "de")) {
            Reply reply = nobody().with("Accept-Language", language)
                    .post("/api/public/requests", "{}")
                    .isBadInput();
            boolean chinese = reply.json().get("detail").asText().matches(".*[一-龥].*");
            assertThat(chinese).as(reply.toString()).isEqualTo(!language.equals("en"));
        }
    }

    private Caller caller(Route route) {
        return route.person() == null ? nobody() : as(route.person());
    }

    /** Everything on file, the people and the calendar. */
    private String state() {
        return everythingOnFile() + " " + people.all() + people.divisions() + count("calendar_year") + count("absence");
    }
}
