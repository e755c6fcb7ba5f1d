package disclosure.law;

/** A constant that a sentence may name: it has a label in the message bundles, in both languages. Implemented by enums. */
public interface Labelled {

    String name();

    /** The key of its label in the message bundles. */
    default String labelKey() {
        return key((Enum<?>) this);
    }

    /** Where the label of a constant stands: under its class and name, unless it says otherwise itself. */
    static String keyOf(Enum<?> constant) {
        return constant instanceof Labelled labelled ? labelled.labelKey() : key(constant);
    }

    private static String key(Enum<?> constant) {
        return "label." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
