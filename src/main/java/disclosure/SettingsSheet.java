package disclosure;

import disclosure.page.BureauSettings;
import disclosure.page.BureauSettings.Setting;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Lays the settings of law.md §17 beside what they would be if nobody had set anything. */
final class SettingsSheet {

    private record Point(String point, String property, Function<DisclosureProperties, Object> value) {}

    private static final List<Point> POINTS = List.of(
            new Point("P-01", "confirm-online", DisclosureProperties::confirmOnline),
            new Point("P-10", "confirm-email", DisclosureProperties::confirmEmail),
            new Point("P-02", "correction-window", DisclosureProperties::correctionWindow),
            new Point("P-03", "left-out-from", DisclosureProperties::leftOutFrom),
            new Point("P-05", "reasons-window", DisclosureProperties::reasonsWindow),
            new Point("P-06", "advice.many-in-month", all -> all.advice().manyInMonth()),
            new Point("P-06", "advice.many-in-year", all -> all.advice().manyInYear()),
            new Point("P-07", "reasons-step", DisclosureProperties::reasonsStep),
            new Point("P-11", "record-correction-days", DisclosureProperties::recordCorrectionDays),
            new Point("P-12", "consultation-row", DisclosureProperties::consultationRow),
            new Point("P-13", "referral", DisclosureProperties::referral),
            new Point("P-20", "retention.ordinary", all -> all.retention().ordinary()),
            new Point("P-20", "retention.contested", all -> all.retention().contested()),
            new Point("P-20", "retention.disputed", all -> all.retention().disputed()),
            new Point("P-20", "retention.reduce-after", all -> all.retention().reduceAfter()),
            new Point("P-21", "stand-still", DisclosureProperties::standStill));

    private SettingsSheet() {}

    static BureauSettings of(DisclosureProperties properties, String version) {
        DisclosureProperties standard = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("disclosure", DisclosureProperties.class);
        return new BureauSettings(
                version,
                POINTS.stream()
                        .map(point -> new Setting(
                                point.point(),
                                "disclosure." + point.property(),
                                String.valueOf(point.value().apply(properties)),
                                String.valueOf(point.value().apply(standard))))
                        .toList());
    }
}
