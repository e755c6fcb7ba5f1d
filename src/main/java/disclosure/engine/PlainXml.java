package disclosure.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An uploaded decision document before it is believed: no entities, and nothing in it but the parts of a plain table. */
record PlainXml(Element root) {

    private static final Set<String> DMN = Set.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/MODEL/");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    /** How the table is drawn; the engine does not read it. */
    private static final Set<String> DRAWING = Set.of("DMNDI");

    private static final Set<String> PARTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "output",
            "rule",
            "description",
            "inputEntry",
            "outputEntry",
            "text");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "label",
            "namespace",
            "exporter",
            "exporterVersion",
            "hitPolicy",
            "typeRef",
            "outputLabel",
            "preferredOrientation");

    static Optional<PlainXml> read(byte[] upload) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return Optional.of(
                    new PlainXml(builder.parse(new ByteArrayInputStream(upload)).getDocumentElement()));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform reads XML", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** The first part or attribute that a plain table does not have. */
    Optional<String> foreign() {
        return foreign(root);
    }

    private static Optional<String> foreign(Element element) {
        if (DRAWING.contains(element.getLocalName()) && !DMN.contains(element.getNamespaceURI()))
            return Optional.empty();
        if (!DMN.contains(element.getNamespaceURI()) || !PARTS.contains(element.getLocalName()))
            return Optional.of(element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!isPlain(attribute)) return Optional.of(attribute.getName());
        }
        return elements(element).stream()
                .flatMap(child -> foreign(child).stream())
                .findFirst();
    }

    /** Attributes of other tools say nothing to the engine; its own could make it evaluate. */
    private static boolean isPlain(Attr attribute) {
        @Nullable String namespace = attribute.getNamespaceURI();
        if (namespace == null) return ATTRIBUTES.contains(attribute.getLocalName());
        return !namespace.equals(CAMUNDA) && !DMN.contains(namespace)
                || attribute.getLocalName().equals("historyTimeToLive");
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static List<Element> elements(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child) children.add(child);
        return children;
    }

    /** The words of its one text, stripped. */
    static String text(Element element) {
        return children(element, "text").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("")
                .strip();
    }

    static String name(Element element) {
        return element.getAttribute("id");
    }

    /** Says nothing and lets nothing pass. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
