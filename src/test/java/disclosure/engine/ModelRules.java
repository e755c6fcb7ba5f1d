package disclosure.engine;

import static java.util.stream.Collectors.toSet;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import disclosure.annual.ReportStep;
import disclosure.casefile.Role;
import disclosure.casefile.TaskKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.*;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The modelling rules of design §3 about what a process says; each reads one model and returns what breaks it. */
final class ModelRules {

    static final int MOST_FLOW_NODES = 30;

    /** What a case calls for a side matter. */
    static final String SIDE_PROCESS = "${sideProcess}";

    /** A bean, and nothing said about it. */
    static final Pattern BEAN = Pattern.compile("\\$\\{([a-z]\\w*)}");

    private static final Pattern BEAN_CALL = Pattern.compile("\\$\\{[a-z]\\w*\\.[a-z]\\w*\\(execution\\)}");
    private static final Pattern ONE_COMPARE = Pattern.compile("\\$\\{[a-z]\\w* == '[A-Z][A-Z_]*'}|\\$\\{!?[a-z]\\w*}");
    private static final Pattern VERB_AND_OBJECT = Pattern.compile("[A-Z][a-z]+(?<!tion|ment|ing|ance)( [a-z]+)+");
    private static final Pattern REACHED_STATE =
            Pattern.compile("[A-Z][a-z]+( [a-z]+)* (\\w+(ed|wn)|due|paid|sent)\\b.*");
    private static final String TYPED = "([A-Z][a-z]+)+";

    private ModelRules() {}

    static Map<String, Function<BpmnModelInstance, List<String>>> all() {
        Map<String, Function<BpmnModelInstance, List<String>>> rules = new LinkedHashMap<>();
        rules.put("ids are typed by hand", ModelRules::idsTypedByHand);
        rules.put("a task is verb and object", ModelRules::tasksAreVerbAndObject);
        rules.put("an event is a reached state", ModelRules::eventsAreReachedStates);
        rules.put("a split is a question", ModelRules::splitsAreQuestions);
        rules.put("the flows of a split are answers", ModelRules::flowsOfSplitsAreAnswers);
        rules.put("a split has one default flow", ModelRules::splitsHaveOneDefault);
        rules.put("at most 30 flow nodes", ModelRules::atMostThirtyFlowNodes);
        rules.put("calls are bound to the deployment", ModelRules::callsBoundToDeployment);
        rules.put("calls name a process", ModelRules::callsNameAProcess);
        rules.put("no scripts", ModelRules::noScripts);
        rules.put("a condition is one compare", ModelRules::conditionsAreOneCompare);
        rules.put("a timer asks a bean", ModelRules::timersAskABean);
        rules.put("history is kept on purpose", ModelRules::historyKeptOnPurpose);
        rules.put("delegates are beans", ModelRules::delegatesAreBeans);
        rules.put("a task is for the roles of its kind", ModelRules::tasksAreForTheRolesOfTheirKind);
        rules.put("a message is named like its id", ModelRules::messagesNamedLikeTheirIds);
        return rules;
    }

    static List<String> idsTypedByHand(BpmnModelInstance model) {
        return violations(
                model,
                FlowElement.class,
                element -> !element.getId().matches(kindOf(element) + "_" + TYPED + "(_" + TYPED + ")?"));
    }

    private static String kindOf(FlowElement element) {
        if (element instanceof SequenceFlow) return "Flow";
        if (element instanceof Gateway) return "Gateway";
        if (element instanceof CallActivity) return "Call";
        if (element instanceof SubProcess sub) return sub.triggeredByEvent() ? "EventSubProcess" : "SubProcess";
        if (element instanceof StartEvent) return "StartEvent";
        if (element instanceof EndEvent) return "EndEvent";
        if (element instanceof BoundaryEvent) return "BoundaryEvent";
        return element instanceof Event ? "Event" : "Task";
    }

    static List<String> tasksAreVerbAndObject(BpmnModelInstance model) {
        return violations(
                model,
                Activity.class,
                activity -> !(activity instanceof SubProcess)
                        && !VERB_AND_OBJECT.matcher(nameOf(activity)).matches());
    }

    static List<String> eventsAreReachedStates(BpmnModelInstance model) {
        return violations(
                model,
                Event.class,
                event -> !REACHED_STATE.matcher(nameOf(event)).matches());
    }

    static List<String> splitsAreQuestions(BpmnModelInstance model) {
        return violations(
                model,
                Gateway.class,
                gateway -> isSplit(gateway) && !nameOf(gateway).matches("[A-Z].* .*\\?"));
    }

    static List<String> flowsOfSplitsAreAnswers(BpmnModelInstance model) {
        return violations(
                model,
                SequenceFlow.class,
                flow -> flow.getSource() instanceof Gateway gateway
                        && isSplit(gateway)
                        && nameOf(flow).isBlank());
    }

    /** The default flow, and only it, has no condition. */
    static List<String> splitsHaveOneDefault(BpmnModelInstance model) {
        return violations(
                model,
                ExclusiveGateway.class,
                gateway -> isSplit(gateway)
                        && !gateway.getOutgoing().stream()
                                .filter(flow -> flow.getConditionExpression() == null)
                                .toList()
                                .equals(Optional.ofNullable(gateway.getDefault()).stream()
                                        .toList()));
    }

    static List<String> atMostThirtyFlowNodes(BpmnModelInstance model) {
        int nodes = model.getModelElementsByType(FlowNode.class).size();
        return nodes <= MOST_FLOW_NODES ? List.of() : List.of(nodes + " flow nodes");
    }

    static List<String> callsBoundToDeployment(BpmnModelInstance model) {
        return violations(
                model, CallActivity.class, call -> !"deployment".equals(call.getCamundaCalledElementBinding()));
    }

    /** By name; only the side matters of a case are named when they open. */
    static List<String> callsNameAProcess(BpmnModelInstance model) {
        return violations(
                model,
                CallActivity.class,
                call -> call.getCalledElement() == null
                        || !call.getCalledElement().matches(TYPED + "Process|" + Pattern.quote(SIDE_PROCESS)));
    }

    static List<String> noScripts(BpmnModelInstance model) {
        List<String> tasks = violations(model, ScriptTask.class, task -> true);
        List<String> languages =
                violations(model, ConditionExpression.class, condition -> condition.getLanguage() != null);
        Stream<String> elements = model.getDocument().getElementsByNameNs(CAMUNDA_NS, "script").stream()
                .map(script -> "camunda:script in " + script.getParentElement().getLocalName());
        return Stream.of(tasks.stream(), languages.stream(), elements)
                .flatMap(found -> found)
                .toList();
    }

    static List<String> conditionsAreOneCompare(BpmnModelInstance model) {
        return violations(
                model,
                SequenceFlow.class,
                flow -> flow.getConditionExpression() != null
                        && !ONE_COMPARE
                                .matcher(flow.getConditionExpression().getTextContent())
                                .matches());
    }

    static List<String> timersAskABean(BpmnModelInstance model) {
        return violations(
                model,
                TimerEventDefinition.class,
                timer -> !BEAN_CALL.matcher(timer.getTextContent().strip()).matches());
    }

    /** The process says why: its documentation names the very period. */
    static List<String> historyKeptOnPurpose(BpmnModelInstance model) {
        return violations(model, Process.class, process -> {
            String kept = process.getCamundaHistoryTimeToLiveString();
            return kept == null
                    || process.getDocumentations().stream()
                            .noneMatch(documentation ->
                                    documentation.getTextContent().contains(kept));
        });
    }

    static List<String> delegatesAreBeans(BpmnModelInstance model) {
        Predicate<DomElement> isBean = element -> {
            String delegate = element.getAttribute(CAMUNDA_NS, "delegateExpression");
            return delegate != null && BEAN.matcher(delegate).matches();
        };
        return delegating(model)
                .filter(isBean.negate())
                .map(element -> element.getLocalName() + " " + element.getAttribute("id"))
                .toList();
    }

    /** Everything that runs code of ours: service and send tasks, and the listeners. */
    static Stream<DomElement> delegating(BpmnModelInstance model) {
        Stream<DomElement> tasks = Stream.of(ServiceTask.class, SendTask.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(ModelElementInstance::getDomElement);
        Stream<DomElement> listeners = Stream.of("executionListener", "taskListener")
                .flatMap(name -> model.getDocument().getElementsByNameNs(CAMUNDA_NS, name).stream());
        return Stream.concat(tasks, listeners);
    }

    static List<String> tasksAreForTheRolesOfTheirKind(BpmnModelInstance model) {
        return violations(
                model,
                UserTask.class,
                task -> !rolesOf(task)
                        .equals(
                                isOfReport(task)
                                        ? Set.of(Role.OFFICE_HEAD.name())
                                        : kind(task).map(TaskKind::roles).orElse(Set.of()).stream()
                                                .map(Role::name)
                                                .collect(toSet())));
    }

    /** Belongs to no case: {@code Task_PrepareReport} is {@link ReportStep#PREPARE_REPORT}. */
    static boolean isOfReport(UserTask task) {
        return Arrays.stream(ReportStep.values()).anyMatch(step -> step.name().equals(named(task)));
    }

    private static Set<String> rolesOf(UserTask task) {
        String groups = task.getCamundaCandidateGroups();
        return groups == null ? Set.of() : Set.of(groups.split(","));
    }

    /** {@code Task_HandleRequest} is {@link TaskKind#HANDLE_REQUEST}. */
    static Optional<TaskKind> kind(UserTask task) {
        return Arrays.stream(TaskKind.values())
                .filter(kind -> kind.name().equals(named(task)))
                .findFirst();
    }

    private static String named(UserTask task) {
        return task.getId()
                .replaceFirst("^Task_", "")
                .replaceAll("(?<=.)([A-Z])", "_$1")
                .toUpperCase(Locale.ROOT);
    }

    static List<String> messagesNamedLikeTheirIds(BpmnModelInstance model) {
        return violations(
                model,
                Message.class,
                message -> !message.getId().equals(message.getName())
                        || !message.getId().matches("Message_" + TYPED));
    }

    private static boolean isSplit(Gateway gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    private static String nameOf(FlowElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    private static <T extends ModelElementInstance> List<String> violations(
            BpmnModelInstance model, Class<T> type, Predicate<T> isWrong) {
        Collection<T> elements = model.getModelElementsByType(type);
        return elements.stream().filter(isWrong).map(ModelRules::described).toList();
    }

    private static String described(ModelElementInstance element) {
        return element.getElementType().getTypeName() + " " + element.getAttributeValue("id") + " \""
                + element.getAttributeValue("name") + "\"";
    }
}
