package disclosure.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.handling.BureauPoint;
import disclosure.handling.DecidingChoices;
import disclosure.handling.DecidingChoices.Wish;
import disclosure.handling.Moment;
import disclosure.law.Ruling;
import disclosure.rest.SettingViews.DecisionView;
import disclosure.rest.SettingViews.SettingsView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the law leaves to the bureau (law.md §17), decided by the administrator for days to come. */
@RestController
@RequestMapping(path = "/api/settings", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Settings")
class SettingsController {

    private final DecidingChoices deciding;
    private final Clock clock;

    SettingsController(DecidingChoices deciding, Clock clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    /**
     * @param value the name of an option, or a whole number as text
     * @param validFrom tomorrow at the earliest
     * @param reason why, or the number of the document: 1 to 200 characters, no personal data
     */
    record ChoiceForm(
            @Nullable String value,
            @Schema(requiredMode = REQUIRED) @Nullable LocalDate validFrom,
            @Nullable String reason) {}

    /** @param validFrom day of the decision that is taken back, not begun yet @param reason as with the decision */
    record TakeBackForm(
            @Schema(requiredMode = REQUIRED) @Nullable LocalDate validFrom,
            @Nullable String reason) {}

    @GetMapping
    @Operation(
            summary = "Every point with what holds today, what will hold later, and all that was ever decided",
            description = "For ADMINISTRATOR. Where nothing is decided, the configuration holds.")
    Ruling<SettingsView> settings(Actor actor) {
        return deciding.read(actor, Moment.of(clock)).map(SettingsView::of);
    }

    @PostMapping(path = "/{point}", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Decide a point for a day to come",
            description = "For ADMINISTRATOR. Requests received from that day on go by it, all others stay as they are;"
                    + " P-06 holds for whoever looks from that day on. Sent twice it is decided once; 409 where the point is"
                    + " decided for that day already.")
    Ruling<DecisionView> decide(@PathVariable BureauPoint point, @RequestBody ChoiceForm form, Actor actor) {
        Wish wish = new Wish(point, said(form.value()), form.validFrom(), said(form.reason()));
        return deciding.decide(wish, actor, Moment.of(clock)).map(DecisionView::of);
    }

    @PostMapping(path = "/{point}/take-back", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Take a decision back whose day has not come",
            description = "For ADMINISTRATOR. Both stay on record; 409 once it holds.")
    Ruling<DecisionView> takeBack(@PathVariable BureauPoint point, @RequestBody TakeBackForm form, Actor actor) {
        return deciding.takeBack(point, form.validFrom(), said(form.reason()), actor, Moment.of(clock))
                .map(DecisionView::of);
    }

    /** What is missing is refused by its rule, together with all else that is wrong. */
    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
