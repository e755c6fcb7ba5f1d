package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Charging;
import disclosure.handling.Moment;
import disclosure.handling.PreviewingPeriod;
import disclosure.handling.ProposingExtension;
import disclosure.handling.WeighingReasons;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What moves or stops the period of a reply on the bureau's side: extension, deferral, fee (Arts. 33(2), 35, 42). */
@RestController
@RequestMapping(path = "/api/cases/{reference}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Period and fee")
class PeriodController {

    private final ProposingExtension proposing;
    private final PreviewingPeriod previews;
    private final WeighingReasons reasons;
    private final Charging charging;
    private final Clock clock;

    PeriodController(
            ProposingExtension proposing,
            PreviewingPeriod previews,
            WeighingReasons reasons,
            Charging charging,
            Clock clock) {
        this.proposing = proposing;
        this.previews = previews;
        this.reasons = reasons;
        this.charging = charging;
        this.clock = clock;
    }

    @PostMapping(path = "/extension/proposal", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Ask for a longer reply period",
            description =
                    "Art. 33(2): the head of the working body decides, then the counter notifies; both are tasks.")
    Ruling<StandingView> proposeExtension(
            @PathVariable Reference reference, @RequestBody @Valid CaseForms.Extension form, Actor actor) {
        return at(now -> proposing.propose(reference, form.workingDays(), form.reason(), actor, now));
    }

    @GetMapping("/extension/preview")
    @Operation(summary = "When a reply would be due if extended today", description = "Nothing is stored.")
    Ruling<PeriodForms.ExtensionPreview> previewExtension(
            @PathVariable Reference reference, @RequestParam int workingDays, Actor actor) {
        return previews.extension(reference, workingDays, actor, Moment.of(clock))
                .map(PeriodForms.ExtensionPreview::of);
    }

    @PostMapping(path = "/reasons/weighing", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Find the reasons for many requests reasonable or not", description = "Art. 35.")
    Ruling<StandingView> weighReasons(
            @PathVariable Reference reference, @RequestBody @Valid PeriodForms.ReasonsWeighing form, Actor actor) {
        return at(now -> reasons.weigh(reference, form.reasonable(), form.why(), actor, now));
    }

    @PostMapping(path = "/deferral", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Fix a later day for the reply and tell the applicant",
            description = "Art. 35: after reasons found reasonable, on or before the day due now.")
    Ruling<StandingView> defer(
            @PathVariable Reference reference, @RequestBody @Valid PeriodForms.Deferral form, Actor actor) {
        return at(now -> reasons.defer(reference, form.until(), form.reason(), actor, now));
    }

    @GetMapping("/counters")
    @Operation(summary = "How often the applicant asked", description = "Advice only, never the test of Art. 35.")
    Ruling<PeriodForms.CountersView> counters(@PathVariable Reference reference, Actor actor) {
        return reasons.counters(reference, actor, Moment.of(clock)).map(PeriodForms.CountersView::of);
    }

    @PostMapping(path = "/fee", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Propose to charge",
            description =
                    "By the counter or the head of the working body, by one mode, never both; nothing before the tariff of 2021."
                            + " The leader decides with a task.")
    Ruling<StandingView> charge(
            @PathVariable Reference reference, @RequestBody @Valid PeriodForms.Fee form, Actor actor) {
        return at(now -> charging.propose(reference, form.mode(), form.pages(), form.reason(), actor, now));
    }

    private Ruling<StandingView> at(Function<Moment, Ruling<Standing>> act) {
        Moment now = Moment.of(clock);
        return act.apply(now).map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
