package disclosure.rest;

import disclosure.handling.AllowedValue;
import disclosure.handling.BureauDecision;
import disclosure.handling.BureauPoint;
import disclosure.handling.DecidingChoices;
import disclosure.handling.Moment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left to the bureau, as JSON. */
final class SettingViews {

    private SettingViews() {}

    /** @param history the latest first */
    record SettingsView(List<PointView> points, List<DecisionView> history) {

        static SettingsView of(DecidingChoices.Choices choices) {
            return new SettingsView(
                    choices.points().stream().map(PointView::of).toList(),
                    choices.history().stream().map(DecisionView::of).toList());
        }
    }

    /**
     * @param point in the address
     * @param number in the table of open points, such as P-02; several may share it
     * @param article that leaves it open
     * @param anchor RECEIPT: a decision holds for requests received from its day on; USE: for whoever looks from then on
     * @param value today
     * @param since day of the decision that makes it so; null where the configuration does
     * @param options of which it is one; null for a number
     * @param least of a number, included; null for an option
     * @param most likewise
     * @param unit of a number; null for an option
     */
    record PointView(
            String point,
            String number,
            String article,
            BureauPoint.Anchor anchor,
            String value,
            @Nullable LocalDate since,
            List<DecisionView> later,
            String property,
            String configured,
            String standard,
            @Nullable List<String> options,
            @Nullable Integer least,
            @Nullable Integer most,
            AllowedValue.@Nullable Unit unit) {

        static PointView of(DecidingChoices.Point stands) {
            BureauPoint point = stands.point();
            BureauDecision decided = stands.decided();
            AllowedValue.OneOf options = point.allowed() instanceof AllowedValue.OneOf one ? one : null;
            AllowedValue.Number number = point.allowed() instanceof AllowedValue.Number bounds ? bounds : null;
            return new PointView(
                    point.key(),
                    point.number(),
                    point.article().toString(),
                    point.anchor(),
                    stands.value(),
                    decided == null ? null : decided.validFrom(),
                    stands.later().stream().map(DecisionView::of).toList(),
                    "disclosure." + point.property(),
                    stands.configured(),
                    stands.standard(),
                    options == null
                            ? null
                            : options.options().stream().<String>map(Enum::name).toList(),
                    number == null ? null : number.least(),
                    number == null ? null : number.most(),
                    number == null ? null : number.unit());
        }
    }

    /** @param version of what was said on the point for that day, from 1 @param value null where the one before is taken back */
    record DecisionView(
            String point,
            LocalDate validFrom,
            int version,
            @Nullable String value,
            String decidedBy,
            OffsetDateTime decidedAt,
            String reason) {

        static DecisionView of(BureauDecision one) {
            return new DecisionView(
                    one.point().key(),
                    one.validFrom(),
                    one.version(),
                    one.value(),
                    one.by(),
                    one.at().atZone(Moment.ZONE).toOffsetDateTime(),
                    one.reason());
        }
    }
}
