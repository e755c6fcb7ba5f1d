package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.TaskKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may call what, route by route as {@code routes.csv} has it, and who sees what of a case. */
abstract class AccessScenarios extends Application {

    private static final List<String> PEOPLE = List.of(
            "registrar",
            "handler",
            "handler2",
            "head",
            "reviewer",
            "office",
            "leader",
            "archivist",
            "supervisor",
            "auditor",
            "security",
            "admin");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    /** @param allowed people who may call; "anyone" stands for those who have not signed in */
    private record Route(String method, String pattern, Set<String> allowed) {

        static Route read(String line) {
            String[] cells = line.split(",");
            Set<String> allowed = new TreeSet<>();
            for (String who : cells[2].split(" ")) {
                switch (who) {
                    case "anyone" -> {
                        allowed.add("anyone");
                        allowed.addAll(PEOPLE);
                    }
                    case "staff" -> allowed.addAll(PEOPLE);
                    case "cases" -> {
                        allowed.addAll(PEOPLE);
                        List.of("auditor", "security", "admin").forEach(allowed::remove);
                    }
                    default -> allowed.add(who);
                }
            }
            return new Route(cells[0], cells[1], allowed);
        }

        String name() {
            return method + " " + pattern;
        }

        boolean isPage() {
            return !pattern.startsWith("/api") && !pattern.startsWith("/v3");
        }

        /** An address of this route at which there is nothing. */
        String address() {
            return pattern.replace("{reference}", "RSJ-2026-99998-X")
                    .replace("{year}", "2031")
                    .replaceAll("\\{[^}]*}", "nothing")
                    .replace("/**", "/nothing");
        }
    }

    private static List<Route> table() {
        try (InputStream file = AccessScenarios.class.getResourceAsStream("/application/routes.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Route::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_route_of_the_application_is_in_the_table() {
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingInfo info : handlers.getHandlerMethods().keySet()) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : info.getPatternValues()) {
                if (methods.isEmpty()) mapped.add("* " + pattern);
                methods.forEach(method -> mapped.add(method + " " + pattern));
            }
        }
        Set<String> listed = new TreeSet<>(table().stream().map(Route::name).toList());
        assertThat(mapped).as("a route that nobody decided on").isEqualTo(listed);
    }

    @Test
    void nobody_reaches_a_route_of_the_facade_that_is_not_theirs() {
        for (Route route : table()) {
            if (route.isPage() || route.method().equals("*")) continue;
            Reply anonymous = call(nobody(), route);
            if (route.allowed().contains("anyone"))
                assertThat(anonymous.status()).as(anonymous.toString()).isNotIn(401, 403);
            else anonymous.is(401).isProblem();
            for (String person : PEOPLE) check(call(as(person), route), route, person);
        }
    }

    private static void check(Reply reply, Route route, String person) {
        String what = person + ": " + reply;
        if (route.allowed().contains(person))
            assertThat(reply.status()).as(what).isNotIn(401, 403).isLessThan(500);
        else assertThat(reply.status()).as(what).isIn(401, 403, 404);
    }

    private static Reply call(Caller caller, Route route) {
        boolean sends = !route.method().equals("GET");
        return sends
                ? caller.send(route.method(), route.address(), "application/json", new byte[] {'['})
                : caller.get(route.address());
    }

    @Test
    void methods_that_a_route_does_not_have_are_refused_for_all() {
        List<Route> table = table();
        Set<String> known = new TreeSet<>(table.stream().map(Route::name).toList());
        for (Route route : table) {
            if (route.isPage()) continue;
            for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                if (known.contains(method + " " + route.pattern())) continue;
                Route other = new Route(method, route.pattern(), Set.of());
                for (String person : List.of("handler", "security")) {
                    // GET /api/tasks/bulk is GET /api/tasks/{id}
                    Reply reply = call(as(person), other);
                    assertThat(reply.status()).as(person + ": " + reply).isIn(400, 401, 403, 404, 405, 415);
                }
            }
        }
    }

    @Test
    void the_desks_pages_open_for_their_people_and_lead_others_to_the_door() {
        Map<String, Caller> browsers = new TreeMap<>();
        for (String person : PEOPLE) browsers.put(person, signedIn(person));
        for (Route route : table()) {
            if (!route.isPage() || !route.pattern().startsWith("/desk")) continue;
            if (route.method().equals("GET")) {
                Reply anonymous = nobody().get(route.address());
                assertThat(anonymous.status()).as(anonymous.toString()).isIn(302, 401, 403, 404);
                assertThat(anonymous.text()).doesNotContain("RSJ-");
                browsers.forEach((person, browser) -> check(browser.get(route.address()), route, person));
            } else {
                assertThat(nobody().form(route.address(), "a=b").status()).isIn(302, 401, 403, 404);
                browsers.forEach((person, browser) -> assertThat(
                                browser.form(route.address(), "a=b").status())
                        .as(person + " without a token at " + route.name())
                        .isIn(403, 404));
            }
        }
    }

    private Caller signedIn(String person) {
        Caller browser = Caller.browser(port);
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(browser.get("/login").is(200).text());
        assertThat(token.find()).isTrue();
        Reply in = browser.form(
                "/login",
                "username=" + person + "&password=" + PASSWORD + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        assertThat(in.is(302).header("Location")).matches(".*/desk(/sign)?");
        return browser;
    }

    @Test
    void a_case_of_another_division_is_as_unknown_as_none() {
        String reference = cases.atHandling();
        String task = cases.task(reference, TaskKind.HANDLE_REQUEST, "handler");
        for (String stranger : List.of("handler3", "head3")) {
            for (String path : List.of("", "/days", "/attachments/x")) {
                Reply there = as(stranger).get("/api/cases/" + reference + path).is(404);
                Reply none =
                        as(stranger).get("/api/cases/RSJ-2026-99998-X" + path).is(404);
                assertThat(there.text().replace(reference, "…"))
                        .isEqualTo(none.text().replace("RSJ-2026-99998-X", "…"));
            }
            as(stranger).get("/api/tasks/" + task).is(404);
            as(stranger).post("/api/tasks/" + task + "/claim").is(404);
            as(stranger)
                    .post("/api/tasks/" + task + "/complete", Cases.form(Cases.REPLY))
                    .is(404);
            as(stranger)
                    .post("/api/cases/" + reference + "/reasons/request", Map.of("counts", "x"))
                    .is(404);
            assertThat(as(stranger).get("/api/cases?q=" + reference).is(200).text())
                    .doesNotContain(reference);
        }
        String unassigned = cases.atRegistration();
        as("handler").get("/api/cases/" + unassigned).is(404);
    }

    @Test
    void who_asks_is_shown_to_those_who_meet_them_and_never_the_whole_number() {
        String reference = cases.atHandling();
        for (String person : List.of(
                "registrar",
                "handler",
                "handler2",
                "head",
                "reviewer",
                "office",
                "leader",
                "archivist",
                "supervisor")) {
            Reply opened = as(person).get("/api/cases/" + reference).is(200);
            assertThat(opened.text()).as(person).doesNotContain("11010519491231002X", "19491231");
            JsonNode applicant = opened.json().get("applicant");
            boolean meets = List.of("registrar", "office").contains(person);
            assertThat(opened.text().contains("13800138000")).as(person).isEqualTo(meets);
            assertThat(opened.text().contains("zhen@example.cn")).as(person).isEqualTo(meets);
            assertThat(opened.text().contains("某市某区")).as(person).isEqualTo(meets);
            assertThat(applicant.get("name").asText().equals("甄公开")).as(person).isEqualTo(meets);
        }
        for (String person : List.of("auditor", "security", "admin"))
            for (String path : List.of("/api/cases/" + reference, "/api/cases", "/api/tasks", "/api/tasks/next"))
                as(person).get(path).is(403).isProblem();
    }

    @Test
    void a_file_is_found_under_its_own_case_only() {
        List<String> references = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            byte[] pdf = ("%PDF-1.7 " + i).getBytes(StandardCharsets.UTF_8);
            String reference = Cases.filed(nobody().multipart(
                                    "/api/public/requests",
                                    List.of(Caller.Part.request(Cases.REQUEST), Caller.Part.file("附件 “1”.pdf", pdf)))
                            .is(201))
                    .reference();
            references.add(reference);
            ids.add(as("registrar")
                    .get("/api/cases/" + reference)
                    .json()
                    .get("attachments")
                    .get(0)
                    .get("id")
                    .asText());
        }
        Reply own = as("registrar").get(file(references.get(0), ids.get(0))).is(200);
        assertThat(own.text()).isEqualTo("%PDF-1.7 0");
        assertThat(own.header("Content-Disposition")).startsWith("attachment;").contains("filename*=UTF-8''");
        assertThat(own.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(own.header("Cache-Control")).contains("no-store");
        Reply swapped = as("registrar").get(file(references.get(0), ids.get(1))).is(404);
        assertThat(swapped.text())
                .isEqualTo(as("registrar")
                        .get(file(references.get(0), "nothing"))
                        .is(404)
                        .text());
        as("registrar").get(file(references.get(1), ids.get(0))).is(404);
        as("handler").get(file(references.get(0), ids.get(0))).is(404);
        as("auditor").get(file(references.get(0), ids.get(0))).is(403);
        nobody().get(file(references.get(0), ids.get(0))).is(401);
        for (String suffix : List.of(".pdf", "/print", "/download", "%2F..%2F" + ids.get(1), ";x=1"))
            assertThat(as("handler")
                            .get(file(references.get(0), ids.get(0)) + suffix)
                            .status())
                    .isIn(400, 403, 404);
    }

    private static String file(String reference, String id) {
        return "/api/cases/" + reference + "/attachments/" + id;
    }

    @Test
    void the_engine_the_database_and_the_inside_are_out_of_reach() {
        for (String path : List.of(
                "/engine-rest",
                "/engine-rest/engine",
                "/engine-rest/task",
                "/engine-rest/deployment/create",
                "/camunda",
                "/camunda/app/welcome/default/",
                "/camunda/api/admin/setup/default/user/create",
                "/h2-console",
                "/h2-console/login.do",
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/mappings",
                "/actuator/shutdown",
                "/actuator/camunda")) {
            for (String method : List.of("GET", "POST", "PUT"))
                for (Caller caller : List.of(nobody(), as("admin"), as("office"))) {
                    byte[] body = method.equals("GET") ? null : new byte[] {'{', '}'};
                    Reply reply = caller.send(method, path, body == null ? null : "application/json", body);
                    assertThat(reply.status()).as(reply.toString()).isIn(302, 401, 403, 404);
                    if (reply.status() == 302)
                        assertThat(reply.header("Location")).endsWith("/login");
                }
        }
        for (String open : List.of("/actuator/health", "/actuator/prometheus", "/actuator/info")) {
            assertThat(nobody().get(open).is(200).text()).doesNotContain("RSJ-", "甄公开", "jdbc:");
        }
    }

    @Test
    void an_expression_is_a_text_like_any_other() {
        String marker = "标记" + cases.atRegistration().replaceAll("\\D", "");
        for (String expression : List.of(
                "${7*7}", "#{7*7}", "{{7*7}}", "__${7*7}__::.x", "[[${7*7}]]", "<#assign x=7*7>", "=7*7", "%{7*7}")) {
            String text = expression + marker;
            Map<String, Object> applicant = new TreeMap<>(Map.of("type", "NATURAL_PERSON", "name", text));
            for (String field : List.of("idType", "phone", "email", "address")) applicant.put(field, expression);
            String reference = Cases.filed(
                            nobody().post("/api/public/requests", Map.of("applicant", applicant, "description", text))
                                    .is(201))
                    .reference();
            as("registrar")
                    .post("/api/cases/" + reference + "/withdrawal", Map.of("record", text))
                    .is(200);
            JsonNode opened =
                    as("registrar").get("/api/cases/" + reference).is(200).json();
            assertThat(opened.get("applicant").get("name").asText()).isEqualTo(text);
            assertThat(opened.get("applicant").get("phone").asText()).isEqualTo(expression);
            assertThat(opened.get("acts").findValuesAsText("description")).containsExactly(text);
            assertThat(opened.get("acts").findValuesAsText("record")).containsExactly(text);
            String quoted = URLEncoder.encode(text, StandardCharsets.UTF_8);
            assertThat(as("registrar")
                            .get("/api/cases?q=" + quoted)
                            .is(200)
                            .json()
                            .get("total")
                            .asInt())
                    .as("found as written: " + expression)
                    .isEqualTo(1);
            String literal = URLEncoder.encode(expression, StandardCharsets.UTF_8);
            for (String parameter : Arrays.asList("sort", "stage", "scope", "page", "overdue"))
                as("registrar").get("/api/tasks?" + parameter + "=" + literal).isBadInput();
            assertThat(as("registrar")
                            .get("/api/tasks?division=" + literal)
                            .is(200)
                            .json()
                            .get("total")
                            .asInt())
                    .isZero();
        }
    }
}
