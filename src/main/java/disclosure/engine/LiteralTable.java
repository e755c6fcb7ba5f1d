package disclosure.engine;

import static disclosure.handling.TableReason.*;

import disclosure.handling.ReviewTable;
import disclosure.handling.TableReason;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A table of review levels in which there is nothing to evaluate: its questions are the names of {@link ReviewTable.Facts},
 * its tests are names of results, yes and no, its answers yes and no. What anybody uploads is read by this before the
 * engine sees it.
 */
record LiteralTable(String dmn) {

    private static final String HISTORY = "P180D";
    private static final String HIT_POLICY = "COLLECT";
    private static final Pattern NAMES = Pattern.compile("\"[A-Z0-9]+\"(?:\\s*,\\s*\"[A-Z0-9]+\")*");
    private static final Pattern NOT_NAMES = Pattern.compile("not\\s*\\(\\s*(" + NAMES.pattern() + ")\\s*\\)");
    private static final Pattern NAME = Pattern.compile("\"([A-Z0-9]+)\"");
    private static final Set<String> ANY = Set.of("", "-");
    private static final Set<String> YES_NO = Set.of("true", "false");

    /** Tables from before there was a column for authorities outside have these two alone, and go on. */
    private static final Set<String> ALWAYS_ANSWERED = Set.of("legal", "leader");

    private static final Set<String> OUTPUTS = Set.of("legal", "leader", "outside");

    private static final Set<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** The questions, with the type each is answered in. */
    private static final Map<String, String> INPUTS = Arrays.stream(ReviewTable.Facts.class.getRecordComponents())
            .collect(Collectors.toUnmodifiableMap(
                    RecordComponent::getName, part -> part.getType() == boolean.class ? "boolean" : "string"));

    /** The table as it may be deployed, or the first thing in it that may not be. */
    static Ruling<LiteralTable> read(byte[] upload) {
        Optional<PlainXml> document = PlainXml.read(upload);
        if (document.isEmpty()) return refused(TABLE_NOT_DMN, "");
        Optional<String> foreign = document.get().foreign();
        if (foreign.isPresent()) return refused(TABLE_PART_NOT_ALLOWED, foreign.get());
        return table(document.get()).flatMap(LiteralTable::checked).flatMap(table -> written(upload));
    }

    private static Ruling<Element> table(PlainXml document) {
        List<Element> decisions = PlainXml.children(document.root(), "decision");
        if (decisions.size() != 1 || !decisions.get(0).getAttribute("id").equals(DmnReviewTable.KEY))
            return refused(TABLE_NOT_THE_ONE, DmnReviewTable.KEY);
        List<Element> tables = PlainXml.children(decisions.get(0), "decisionTable");
        return tables.size() == 1 ? Ruling.granted(tables.get(0)) : refused(TABLE_NOT_THE_ONE, DmnReviewTable.KEY);
    }

    private static Ruling<Element> checked(Element table) {
        if (!table.getAttribute("hitPolicy").equals(HIT_POLICY)) return refused(TABLE_HIT_POLICY, HIT_POLICY);
        List<Element> expressions = PlainXml.children(table, "input").stream()
                .flatMap(input -> PlainXml.children(input, "inputExpression").stream())
                .toList();
        List<String> inputs = expressions.stream().map(PlainXml::text).toList();
        for (Element expression : expressions) {
            String name = PlainXml.text(expression);
            if (!expression.getAttribute("typeRef").equals(INPUTS.get(name))) return refused(TABLE_INPUTS, name);
        }
        boolean unclear =
                expressions.size() != PlainXml.children(table, "input").size()
                        || inputs.size() != Set.copyOf(inputs).size();
        if (unclear) return refused(TABLE_INPUTS, String.join(", ", inputs));
        List<Element> outputs = PlainXml.children(table, "output");
        Set<String> names =
                outputs.stream().map(output -> output.getAttribute("name")).collect(Collectors.toSet());
        boolean plain = outputs.stream()
                .allMatch(output -> output.getAttribute("typeRef").equals("boolean"));
        boolean complete = names.containsAll(ALWAYS_ANSWERED) && OUTPUTS.containsAll(names);
        if (!plain || outputs.size() != names.size() || !complete)
            return refused(TABLE_OUTPUTS, String.join(", ", names));
        return rules(table, inputs, outputs.size());
    }

    private static Ruling<Element> rules(Element table, List<String> inputs, int outputs) {
        for (Element rule : PlainXml.children(table, "rule")) {
            List<Element> tests = PlainXml.children(rule, "inputEntry");
            List<Element> answers = PlainXml.children(rule, "outputEntry");
            if (tests.size() != inputs.size()) return refused(TABLE_INPUTS, PlainXml.name(rule));
            if (answers.size() != outputs) return refused(TABLE_OUTPUTS, PlainXml.name(rule));
            for (int i = 0; i < inputs.size(); i++) {
                String test = PlainXml.text(tests.get(i));
                if (!isLiteral(test, INPUTS.get(inputs.get(i)))) return refused(TABLE_TEST_NOT_LITERAL, test);
            }
            for (Element answer : answers) {
                String text = PlainXml.text(answer);
                if (!YES_NO.contains(text) && !text.isEmpty()) return refused(TABLE_ANSWER_NOT_LITERAL, text);
            }
        }
        return Ruling.granted(table);
    }

    private static boolean isLiteral(String test, @Nullable String type) {
        if (ANY.contains(test)) return true;
        if ("boolean".equals(type)) return YES_NO.contains(test);
        Matcher not = NOT_NAMES.matcher(test);
        String names = not.matches() ? not.group(1) : test;
        return NAMES.matcher(names).matches()
                && NAME.matcher(names).results().map(name -> name.group(1)).allMatch(OUTCOMES::contains);
    }

    /** Against the schema of its version, and with how long the engine keeps what it was asked. */
    private static Ruling<LiteralTable> written(byte[] upload) {
        try {
            DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(upload));
            for (Decision decision : model.getModelElementsByType(Decision.class))
                decision.setCamundaHistoryTimeToLiveString(HISTORY);
            return Ruling.granted(new LiteralTable(Dmn.convertToString(model)));
        } catch (ModelException e) {
            return refused(TABLE_NOT_DMN, "");
        }
    }

    private static <T> Ruling<T> refused(TableReason reason, String what) {
        return Ruling.refused(Article.internalRule(), reason, what);
    }
}
