package disclosure.architecture.wrong.handling;

/** Asks for a name alone. */
final class KeepsNames {
    private final HouseRules rules = new HouseRules("", 0);

    String name() {
        return rules.bureauName();
    }
}
