package disclosure.architecture.wrong.handling;

/** Wrong on purpose. */
final class KeepsHouseRules {
    private final HouseRules rules = new HouseRules("", 0);

    int clock() {
        return rules.clock();
    }
}
