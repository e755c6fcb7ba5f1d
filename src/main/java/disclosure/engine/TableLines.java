package disclosure.engine;

import disclosure.handling.ReviewTable.Line;
import disclosure.handling.ReviewTable.Lines;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;

/** Reads a table of review levels that has been accepted, for people. */
final class TableLines {

    private TableLines() {}

    static Lines of(String dmn) {
        Element root = PlainXml.read(dmn.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("the table in force is no DMN document"))
                .root();
        Element table = PlainXml.children(root, "decision").stream()
                .flatMap(decision -> PlainXml.children(decision, "decisionTable").stream())
                .findFirst()
                .orElseThrow();
        return new Lines(
                PlainXml.children(table, "input").stream()
                        .flatMap(input -> PlainXml.children(input, "inputExpression").stream())
                        .map(PlainXml::text)
                        .toList(),
                PlainXml.children(table, "output").stream()
                        .map(output -> output.getAttribute("name"))
                        .toList(),
                PlainXml.children(table, "rule").stream().map(TableLines::line).toList());
    }

    private static Line line(Element rule) {
        return new Line(
                PlainXml.children(rule, "inputEntry").stream()
                        .map(PlainXml::text)
                        .map(test -> test.equals("-") ? "" : test)
                        .toList(),
                PlainXml.children(rule, "outputEntry").stream()
                        .map(PlainXml::text)
                        .toList());
    }
}
