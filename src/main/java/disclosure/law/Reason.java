package disclosure.law;

/** Why something was refused or came about; implemented by closed enums, worded in the message bundles. */
public interface Reason {

    String name();

    /** The key of its label in the message bundles. */
    default String key() {
        Class<?> type = this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
        return "reason." + type.getSimpleName() + "." + name();
    }
}
