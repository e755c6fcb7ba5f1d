package disclosure.desk;

import disclosure.handling.AllowedValue;
import disclosure.handling.BureauDecision;
import disclosure.handling.BureauPoint;
import disclosure.handling.DecidingChoices.Point;
import disclosure.page.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The points that are left to the bureau, and what was decided on them, in the reader's words. */
@Component
class SettingLines {

    private final Words words;
    private final Names names;

    SettingLines(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** @param since the day from which a decision makes it so; null where the configuration does */
    record Line(
            BureauPoint point,
            String value,
            @Nullable LocalDate since,
            List<Later> later,
            String configured,
            String standard,
            boolean isStandard) {}

    record Later(LocalDate from, String value) {}

    /** @param value null where an earlier decision was taken back */
    record Told(BureauPoint point, LocalDate from, @Nullable String value, String by, String at, String reason) {}

    Line line(Point point) {
        BureauDecision decided = point.decided();
        return new Line(
                point.point(),
                said(point.point(), point.value()),
                decided == null ? null : decided.validFrom(),
                point.later().stream()
                        .map(one -> new Later(one.validFrom(), said(one)))
                        .toList(),
                said(point.point(), point.configured()),
                said(point.point(), point.standard()),
                point.isStandard());
    }

    Told told(BureauDecision one) {
        return new Told(
                one.point(),
                one.validFrom(),
                one.isTakenBack() ? null : said(one),
                names.person(one.by()),
                words.moment(one.at()),
                one.reason());
    }

    private String said(BureauDecision one) {
        String value = one.value();
        return value == null ? "" : said(one.point(), value);
    }

    /** An option by its label, a number with what it counts; what only the configuration can say as it stands there. */
    String said(BureauPoint point, String value) {
        if (point.allowed() instanceof AllowedValue.OneOf options)
            return options.option(value).map(words::label).orElse(value);
        AllowedValue.Number number = (AllowedValue.Number) point.allowed();
        return value.matches("\\d+") ? words.message("desk.setting.unit." + number.unit(), value) : value;
    }
}
