package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.clock.ConsultationKind;
import disclosure.handling.Consulting;
import disclosure.handling.Moment;
import disclosure.handling.PreviewingPeriod;
import disclosure.handling.ReadingConsultations;
import disclosure.handling.SideForm;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking others for their opinion; what comes of a letter is recorded with its tasks. */
@RestController
@RequestMapping(path = "/api/cases/{reference}/consultation", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Consultation")
class ConsultationController {

    private final Consulting consulting;
    private final ReadingConsultations reading;
    private final PreviewingPeriod previews;
    private final Clock clock;

    ConsultationController(
            Consulting consulting, ReadingConsultations reading, PreviewingPeriod previews, Clock clock) {
        this.consulting = consulting;
        this.reading = reading;
        this.previews = previews;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "The consultations of a case",
            description = "Whom they are with only for who deals with them.")
    Ruling<List<ConsultationForms.AskedView>> list(@PathVariable Reference reference, Actor actor) {
        return reading.of(reference, actor)
                .map(all -> all.stream().map(ConsultationForms.AskedView::of).toList());
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Ask one or many for their opinion",
            description =
                    "Arts. 32, 34, 33(3): the letters leave today, on or before the due day; the time is not counted.")
    Ruling<StandingView> open(
            @PathVariable Reference reference, @RequestBody @Valid ConsultationForms.Letters form, Actor actor) {
        Moment now = Moment.of(clock);
        return consulting
                .open(reference, form.all(), actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }

    @GetMapping("/preview")
    @Operation(
            summary = "What a letter would do to the due day",
            description =
                    "Nothing is stored. Sent today and delivered on the next working day unless said otherwise; answered"
                            + " on the day asked about, and if nobody answers at all.")
    Ruling<ConsultationForms.PreviewView> preview(
            @PathVariable Reference reference,
            @RequestParam ConsultationKind kind,
            @RequestParam(required = false) @Nullable LocalDate sentOn,
            @RequestParam(required = false) @Nullable LocalDate deliveredOn,
            @RequestParam(required = false) @Nullable LocalDate answeredOn,
            Actor actor) {
        PreviewingPeriod.Letter letter = new PreviewingPeriod.Letter(kind, sentOn, deliveredOn, answeredOn);
        return previews.consultation(reference, letter, actor, Moment.of(clock)).map(ConsultationForms.PreviewView::of);
    }

    @PostMapping(path = "/{id}/late-opinion", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "An opinion posted in time came in after silence was noted",
            description = "It counts; the clock goes on as it was. What was decided on silence is decided again.")
    Ruling<StandingView> late(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid ConsultationForms.LateOpinion form,
            Actor actor) {
        Moment now = Moment.of(clock);
        return consulting
                .late(reference, id, form.form(), actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }

    @PostMapping(path = "/{id}/weighing", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Decide again after a late opinion", description = "The first decision is a task.")
    Ruling<StandingView> weigh(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid SideForm.WeighOpinion form,
            Actor actor) {
        Moment now = Moment.of(clock);
        return consulting
                .weighAgain(reference, id, form, actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
