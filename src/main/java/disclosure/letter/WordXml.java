package disclosure.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML of a DOCX: the few questions our code asks of it. Declares no document type, so nothing is expanded. */
final class WordXml {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final DocumentBuilderFactory FACTORY = factory();

    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    private WordXml() {}

    private static DocumentBuilderFactory factory() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own parser has these features", e);
        }
        return factory;
    }

    /** @throws IllegalArgumentException if it is not well-formed or declares a document type */
    static Element parse(byte[] xml) {
        try {
            var builder = FACTORY.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not well-formed", e);
        }
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && MAIN.equals(node.getNamespaceURI());
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element) children.add(element);
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static @Nullable Element child(@Nullable Node parent, String... path) {
        Node at = parent;
        for (String name : path) {
            Node found = at == null ? null : at.getFirstChild();
            while (found != null && !is(found, name)) found = found.getNextSibling();
            at = found;
        }
        return (Element) at;
    }

    /** An attribute of the main namespace; null where element or attribute is absent. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        return element == null || !element.hasAttributeNS(MAIN, name) ? null : element.getAttributeNS(MAIN, name);
    }

    /** An on/off property: present without value means on. */
    static @Nullable Boolean flag(@Nullable Element properties, String name) {
        Element element = child(properties, name);
        if (element == null) return null;
        String value = attribute(element, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Twips as points; null where it is absent or no number. */
    static @Nullable Double points(@Nullable Element element, String name) {
        Double twips = number(element, name);
        return twips == null ? null : twips / 20;
    }

    static @Nullable Double number(@Nullable Element element, String name) {
        String value = attribute(element, name);
        return value == null || !value.matches("-?\\d{1,7}") ? null : Double.valueOf(value);
    }
}
