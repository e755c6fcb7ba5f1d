package disclosure.engine;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import disclosure.annual.ReportStep;
import disclosure.casefile.TaskKind;
import disclosure.handling.SideProcess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every process in {@code processes/} keeps the modelling rules of design §3, and every rule has been seen red. */
class ProcessModelTest {

    private static final Path PROCESSES = Path.of("processes");

    @TestFactory
    Stream<DynamicNode> every_process_keeps_the_modelling_rules() {
        return files().map(file -> dynamicContainer(
                file.getFileName().toString(),
                rules().entrySet().stream()
                        .map(rule -> dynamicTest(
                                rule.getKey(),
                                () -> assertThat(rule.getValue().apply(model(file)))
                                        .isEmpty()))));
    }

    @Test
    void a_file_is_named_like_its_process() {
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(misnamed(file.getFileName().toString(), model(file)))
                        .isEmpty());
    }

    /** But for what a reply and the answer on a record have in common, and filing, which every case comes to. */
    @Test
    void every_kind_of_task_stands_in_one_place() {
        assertThat(userTasks()
                        .filter(task -> !ModelRules.isOfReport(task))
                        .map(task -> ModelRules.kind(task).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(TaskKind.values()), again()).toList());
    }

    @Test
    void every_step_of_a_report_is_a_task_of_one_process() {
        assertThat(userTasks().filter(ModelRules::isOfReport).map(task -> CamundaReportProcess.step(task.getId())))
                .containsExactlyInAnyOrder(ReportStep.values());
    }

    private static Stream<UserTask> userTasks() {
        return files().flatMap(file -> model(file).getModelElementsByType(UserTask.class).stream());
    }

    private static Stream<TaskKind> again() {
        return Stream.of(
                TaskKind.ARCHIVE_CASE,
                TaskKind.ARCHIVE_CASE,
                TaskKind.ASSIGN_DIVISION,
                TaskKind.ISSUE_LETTER,
                TaskKind.DELIVER_REPLY);
    }

    @Test
    void every_process_that_is_called_or_begun_is_there() {
        Set<String> there = files().flatMap(file -> model(file).getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(toSet());
        assertThat(calledIn(files().map(ProcessModelTest::model))).isSubsetOf(there);
        assertThat(Stream.of(SideProcess.values()).map(SideProcesses::processOf))
                .isSubsetOf(there);
    }

    /** What a case calls for a side matter is named by our code alone, see above. */
    private static List<String> calledIn(Stream<BpmnModelInstance> models) {
        return models.flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
                .map(CallActivity::getCalledElement)
                .filter(called -> !called.equals(ModelRules.SIDE_PROCESS))
                .toList();
    }

    /** The names of the beans that a model's delegates ask for. */
    static Set<String> delegateBeans(BpmnModelInstance model) {
        return ModelRules.delegating(model)
                .map(element -> element.getAttribute("http://camunda.org/schema/1.0/bpmn", "delegateExpression"))
                .map(ModelRules.BEAN::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** Every process file of the house, by name. */
    static Stream<Path> files() {
        try (Stream<Path> found = Files.list(PROCESSES)) {
            return found.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static Map<String, Function<BpmnModelInstance, List<String>>> rules() {
        Map<String, Function<BpmnModelInstance, List<String>>> rules = new LinkedHashMap<>(ModelRules.all());
        rules.putAll(DiagramRules.all());
        return rules;
    }

    private static List<String> misnamed(String file, BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream()
                .map(Process::getId)
                .filter(id -> !file.equals(id + ".bpmn"))
                .toList();
    }

    private record Wrong(String rule, BpmnModelInstance model) {}

    /** One small process that keeps every rule, spoiled in one place at a time. */
    @Nested
    class SeenRed {

        private static final String RETURNING = "<di:waypoint x=\"521\" y=\"270\"/>";
        private static final String BEAN = "camunda:delegateExpression=\"${raiseAlert}\"";

        private static Stream<Wrong> wrongWords() {
            return Stream.of(
                    spoiled("ids are typed by hand", "Task_HandleRequest", "Activity_0x3fa1"),
                    spoiled("ids are typed by hand", "Gateway_ReplySigned", "Gateway_1qk2b9z"),
                    spoiled("a task is verb and object", "Handle request", "Handle"),
                    spoiled("a task is verb and object", "Handle request", "Handling the request"),
                    spoiled("an event is a reached state", "Request received", "Receive request"),
                    spoiled("a split is a question", "Is the reply signed?", "Reply signed"),
                    spoiled("the flows of a split are answers", " name=\"returned\"", ""),
                    spoiled("a message is named like its id", "name=\"Message_RequestWithdrawn\"", "name=\"Bye\""));
        }

        private static Stream<Wrong> wrongEngineering() {
            return Stream.of(
                    spoiled("a split has one default flow", " default=\"Flow_ReplySigned_ConfidentialityReview\"", ""),
                    spoiled(
                            "a split has one default flow",
                            "default=\"Flow_ReplySigned_ConfidentialityReview\"",
                            "default=\"Flow_ReplySigned_ReadyToHandle\""),
                    new Wrong("at most 30 flow nodes", tasks(ModelRules.MOST_FLOW_NODES)),
                    spoiled("calls are bound to the deployment", "Binding=\"deployment\"", "Binding=\"latest\""),
                    spoiled(
                            "calls name a process",
                            "calledElement=\"ConfidentialityReviewProcess\"",
                            "calledElement=\"${reviewProcess}\""),
                    spoiled("a condition is one compare", "'RETURNED'}", "'RETURNED' || late}"),
                    spoiled(
                            "a condition is one compare",
                            "${signature == 'RETURNED'}",
                            "${signing.returned(execution)}"),
                    spoiled("a timer asks a bean", "${deadlineWatch.correctionWindowEnd(execution)}", "P15D"),
                    spoiled("history is kept on purpose", " camunda:historyTimeToLive=\"P3650D\"", ""),
                    spoiled("history is kept on purpose", "TimeToLive=\"P3650D\"", "TimeToLive=\"P180D\""),
                    spoiled("delegates are beans", BEAN, "camunda:class=\"disclosure.RaiseAlert\""),
                    spoiled("delegates are beans", BEAN, "camunda:expression=\"${alerts.raise()}\""),
                    spoiled("a task is for the roles of its kind", "\"HANDLER\"", "\"HANDLER,ARCHIVIST\""));
        }

        private static Stream<Wrong> wrongScripts() {
            String listener = "<bpmn:extensionElements>"
                    + "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"js\">1"
                    + "</camunda:script></camunda:executionListener></bpmn:extensionElements>";
            return Stream.of(
                    spoiled(
                            "no scripts",
                            "<bpmn:incoming>Flow_ReadyToHandle_HandleRequest<",
                            listener + "<bpmn:incoming>Flow_ReadyToHandle_HandleRequest<"),
                    spoiled(
                            "no scripts",
                            "tFormalExpression\">${signature",
                            "tFormalExpression\" language=\"js\">${signature"),
                    new Wrong(
                            "no scripts",
                            Bpmn.createExecutableProcess("P")
                                    .startEvent()
                                    .scriptTask()
                                    .endEvent()
                                    .done()));
        }

        private static Stream<Wrong> wrongDrawings() {
            return Stream.of(
                    spoiled("everything is drawn", " bpmnElement=\"Task_RaiseAlert\"", ""),
                    spoiled("flows are orthogonal", RETURNING, RETURNING.replace("521", "520")),
                    spoiled("flows do not cross", "y=\"270\"", "y=\"160\""),
                    spoiled("flows go around nodes", "y=\"270\"", "y=\"400\""),
                    spoiled("labels stand free", "<dc:Bounds x=\"527\" y=\"189\"", "<dc:Bounds x=\"511\" y=\"189\""),
                    spoiled(
                            "the happy path is one straight line",
                            "<dc:Bounds x=\"756\" y=\"120\"",
                            "<dc:Bounds x=\"756\" y=\"121\""),
                    spoiled("exceptions are below", "y=\"270\"", "y=\"60\""));
        }

        @TestFactory
        Stream<DynamicNode> every_spoiled_process_is_found() {
            return Stream.of(wrongWords(), wrongEngineering(), wrongScripts(), wrongDrawings())
                    .flatMap(all -> all)
                    .map(wrong -> dynamicTest(
                            wrong.rule(),
                            () -> assertThat(rules().get(wrong.rule()).apply(wrong.model()))
                                    .isNotEmpty()));
        }

        @Test
        void every_rule_has_been_seen_red_and_green() {
            assertThat(Stream.of(wrongWords(), wrongEngineering(), wrongScripts(), wrongDrawings())
                            .flatMap(all -> all)
                            .map(Wrong::rule))
                    .containsAll(rules().keySet());
            assertThat(rules().values())
                    .allSatisfy(rule -> assertThat(rule.apply(small("", ""))).isEmpty());
        }

        @Test
        void a_file_named_unlike_its_process_is_found() {
            assertThat(misnamed("SmallProcess.bpmn", small("", ""))).isEmpty();
            assertThat(misnamed("OtherProcess.bpmn", small("", ""))).containsExactly("SmallProcess");
        }

        @Test
        void the_beans_of_a_model_are_named() {
            assertThat(delegateBeans(small("", ""))).containsExactly("raiseAlert");
        }

        private static Wrong spoiled(String rule, String right, String wrong) {
            return new Wrong(rule, small(right, wrong));
        }

        private static BpmnModelInstance small(String right, String wrong) {
            try {
                String xml = Files.readString(Path.of("src/test/resources/bpmn/SmallProcess.bpmn"));
                assertThat(xml).contains(right);
                byte[] spoiled = xml.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
                return Bpmn.readModelFromStream(new ByteArrayInputStream(spoiled));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A start, an end and so many tasks. */
        private static BpmnModelInstance tasks(int count) {
            AbstractFlowNodeBuilder<?, ?> end =
                    Bpmn.createExecutableProcess("ManyTasks").startEvent();
            for (int i = 0; i < count; i++) end = end.userTask();
            return end.endEvent().done();
        }
    }
}
