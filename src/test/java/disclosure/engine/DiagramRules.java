package disclosure.engine;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The modelling rules of design §3 about how a process is drawn; each reads the diagram and returns what breaks it. */
final class DiagramRules {

    private DiagramRules() {}

    static Map<String, Function<BpmnModelInstance, List<String>>> all() {
        Map<String, Function<BpmnModelInstance, List<String>>> rules = new LinkedHashMap<>();
        rules.put("everything is drawn", DiagramRules::everythingIsDrawn);
        rules.put("flows are orthogonal", DiagramRules::flowsAreOrthogonal);
        rules.put("flows do not cross", DiagramRules::flowsDoNotCross);
        rules.put("flows go around nodes", DiagramRules::flowsGoAroundNodes);
        rules.put("labels stand free", DiagramRules::labelsStandFree);
        rules.put("the happy path is one straight line", DiagramRules::happyPathIsStraight);
        rules.put("exceptions are below", DiagramRules::exceptionsAreBelow);
        return rules;
    }

    static List<String> everythingIsDrawn(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getDiagramElement() == null)
                .map(FlowElement::getId)
                .toList();
    }

    static List<String> flowsAreOrthogonal(BpmnModelInstance model) {
        return segments(model)
                .filter(segment -> segment.line().getX1() != segment.line().getX2()
                        && segment.line().getY1() != segment.line().getY2())
                .map(segment -> segment.flow().getId())
                .toList();
    }

    /** Two flows that touch count as crossing: a reader could not tell which is which. */
    static List<String> flowsDoNotCross(BpmnModelInstance model) {
        List<Segment> all = segments(model).toList();
        return pairs(all)
                .filter(pair -> !pair.one().flow().equals(pair.other().flow()))
                .filter(pair -> pair.one().line().intersectsLine(pair.other().line()))
                .map(pair -> pair.one().flow().getId() + " and "
                        + pair.other().flow().getId())
                .toList();
    }

    static List<String> flowsGoAroundNodes(BpmnModelInstance model) {
        return segments(model)
                .flatMap(segment -> model.getModelElementsByType(FlowNode.class).stream()
                        .filter(node -> !segment.flow().getSource().equals(node)
                                && !segment.flow().getTarget().equals(node)
                                && !segment.flow().getParentElement().equals(node))
                        .filter(node -> boundsOf(node).intersectsLine(segment.line()))
                        .map(node -> segment.flow().getId() + " through " + node.getId()))
                .toList();
    }

    /** A label lies on no other label, no node and no flow. */
    static List<String> labelsStandFree(BpmnModelInstance model) {
        List<Label> labels = labels(model).toList();
        Stream<String> onLabels = pairs(labels)
                .filter(pair -> pair.one().area().intersects(pair.other().area()))
                .map(pair -> pair.one().of() + " on " + pair.other().of());
        Stream<String> onNodes = labels.stream()
                .flatMap(label -> model.getModelElementsByType(FlowNode.class).stream()
                        .filter(node -> !(node instanceof SubProcess))
                        .filter(node -> boundsOf(node).intersects(label.area()))
                        .map(node -> label.of() + " on " + node.getId()));
        Stream<String> onFlows = labels.stream()
                .flatMap(label -> segments(model)
                        .filter(segment -> label.area().intersectsLine(segment.line()))
                        .map(segment -> label.of() + " on " + segment.flow().getId()));
        return Stream.of(onLabels, onNodes, onFlows).flatMap(found -> found).toList();
    }

    static List<String> happyPathIsStraight(BpmnModelInstance model) {
        List<FlowNode> path = happyPath(model);
        double y = boundsOf(path.get(0)).getCenterY();
        Stream<String> nodes =
                path.stream().filter(node -> boundsOf(node).getCenterY() != y).map(FlowNode::getId);
        Stream<String> flows = path.stream()
                .flatMap(node -> nextOf(node).stream())
                .filter(flow -> waypoints(flow).stream().anyMatch(point -> point.getY() != y))
                .map(SequenceFlow::getId);
        return Stream.concat(nodes, flows).toList();
    }

    static List<String> exceptionsAreBelow(BpmnModelInstance model) {
        double y = boundsOf(happyPath(model).get(0)).getCenterY();
        Stream<String> nodes = model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> boundsOf(node).getCenterY() < y)
                .map(FlowNode::getId);
        Stream<String> flows = segments(model)
                .filter(segment ->
                        Math.min(segment.line().getY1(), segment.line().getY2()) < y)
                .map(segment -> segment.flow().getId());
        return Stream.concat(nodes, flows).toList();
    }

    /** From the start of the process along the only or the default flow to an end. */
    private static List<FlowNode> happyPath(BpmnModelInstance model) {
        FlowNode start = model.getModelElementsByType(StartEvent.class).stream()
                .filter(event -> event.getParentElement() instanceof Process)
                .findFirst()
                .orElseThrow();
        List<FlowNode> path = new ArrayList<>();
        for (FlowNode node = start; node != null && !path.contains(node); ) {
            path.add(node);
            node = nextOf(node).stream()
                    .map(SequenceFlow::getTarget)
                    .findFirst()
                    .orElse(null);
        }
        return path;
    }

    private static List<SequenceFlow> nextOf(FlowNode node) {
        return node.getOutgoing().stream()
                .filter(flow -> !(node instanceof Gateway)
                        || node.getOutgoing().size() == 1
                        || flow.getId().equals(node.getAttributeValue("default")))
                .toList();
    }

    private record Segment(SequenceFlow flow, Line2D line) {}

    private record Label(String of, Rectangle2D area) {}

    private record Pair<T>(T one, T other) {}

    private static <T> Stream<Pair<T>> pairs(List<T> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.subList(i + 1, all.size()).stream().map(other -> new Pair<>(all.get(i), other)));
    }

    private static Stream<Segment> segments(BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream().flatMap(flow -> {
            List<Point2D> points = waypoints(flow);
            return IntStream.range(1, points.size())
                    .mapToObj(i -> new Segment(flow, new Line2D.Double(points.get(i - 1), points.get(i))));
        });
    }

    private static List<Point2D> waypoints(SequenceFlow flow) {
        if (flow.getDiagramElement() == null) return List.of();
        return flow.getDiagramElement().getWaypoints().stream()
                .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                .toList();
    }

    private static Stream<Label> labels(BpmnModelInstance model) {
        Stream<Label> ofNodes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> label(shape.getId(), shape.getBpmnLabel()));
        Stream<Label> ofFlows = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> label(edge.getId(), edge.getBpmnLabel()));
        return Stream.concat(ofNodes, ofFlows).filter(Objects::nonNull);
    }

    private static Label label(String of, BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : new Label(of, area(label.getBounds()));
    }

    private static Rectangle2D boundsOf(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape ? area(shape.getBounds()) : new Rectangle2D.Double();
    }

    private static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
