package disclosure.page;

import java.util.List;

/** What the bureau has decided where the law leaves it open (law.md §17), as its configuration says. */
public record BureauSettings(String version, List<Setting> settings) {

    public BureauSettings {
        settings = List.copyOf(settings);
    }

    /**
     * @param point number of the open point, such as P-02
     * @param property name in the configuration
     * @param value in force
     * @param standard where the bureau sets nothing
     */
    public record Setting(String point, String property, String value, String standard) {

        public boolean isStandard() {
            return value.equals(standard);
        }
    }
}
