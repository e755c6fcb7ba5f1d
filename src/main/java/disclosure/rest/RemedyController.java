package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Calendars;
import disclosure.handling.Moment;
import disclosure.handling.TrackingRemedies;
import disclosure.handling.Upload;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reconsideration, suits and complaints against a reply or against silence. The defence and the result are tasks. */
@RestController
@RequestMapping(path = "/api/cases/{reference}/remedies", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Remedies")
class RemedyController {

    private final TrackingRemedies remedies;
    private final Calendars calendars;
    private final MultipartCall multipart;
    private final Clock clock;

    RemedyController(TrackingRemedies remedies, Calendars calendars, MultipartCall multipart, Clock clock) {
        this.remedies = remedies;
        this.calendars = calendars;
        this.multipart = multipart;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The remedies of a case")
    Ruling<List<RemedyForms.View>> all(@PathVariable Reference reference, Actor actor) {
        WorkingDays calendar = calendars.current();
        return remedies.of(reference, actor)
                .map(all -> all.stream()
                        .map(remedy -> RemedyForms.View.of(remedy, calendar))
                        .toList());
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A remedy was filed",
            description =
                    "Opens the task of the defence; for a complaint only where the authority set a day to answer.")
    Ruling<StandingView> filed(
            @PathVariable Reference reference, @RequestBody @Valid RemedyForms.Filing form, Actor actor) {
        return at(now -> remedies.filed(reference, form.filing(now.today()), actor, now));
    }

    @PostMapping(path = "/{id}/acceptance", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "The authority took it up", description = "Its time to decide runs from there.")
    Ruling<StandingView> accepted(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid RemedyForms.Acceptance form,
            Actor actor) {
        return at(now -> remedies.accepted(reference, id, or(form.acceptedOn(), now.today()), actor, now));
    }

    @PostMapping(path = "/{id}/answer-due", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "The authority of a complaint set the day to answer", description = "Opens the task of it.")
    Ruling<StandingView> answerWanted(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid RemedyForms.AnswerDay form,
            Actor actor) {
        return at(now -> remedies.answerWanted(reference, id, form.dueOn(), actor, now));
    }

    @PostMapping(path = "/{id}/copy", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "The copy came in", description = "Five or ten working days, in court fifteen days.")
    Ruling<StandingView> copy(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid RemedyForms.Copy form,
            Actor actor) {
        return at(now ->
                remedies.copyReceived(reference, id, form.procedure(), or(form.receivedOn(), now.today()), actor, now));
    }

    @PostMapping(path = "/{id}/hold", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Nothing is released for now")
    Ruling<StandingView> hold(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid CaseForms.Because form,
            Actor actor) {
        return at(now -> remedies.hold(reference, id, form.reason(), actor, now));
    }

    @PostMapping(path = "/{id}/release", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Release is free again")
    Ruling<StandingView> free(
            @PathVariable Reference reference,
            @PathVariable String id,
            @RequestBody @Valid CaseForms.Because form,
            Actor actor) {
        return at(now -> remedies.free(reference, id, form.reason(), actor, now));
    }

    @PostMapping(path = "/{id}/papers", consumes = MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "A paper of the remedy",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @io.swagger.v3.oas.annotations.media.Content(
                                            mediaType = MULTIPART_FORM_DATA_VALUE,
                                            schema =
                                                    @io.swagger.v3.oas.annotations.media.Schema(
                                                            implementation = RemedyForms.Paper.class))))
    Ruling<StandingView> paper(
            @PathVariable Reference reference, @PathVariable String id, MultipartHttpServletRequest call, Actor actor)
            throws IOException, ServletException {
        List<Upload> uploads = multipart.uploads(call);
        return at(now -> remedies.papers(reference, id, uploads, actor, now));
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate today) {
        return day == null ? today : day;
    }

    private Ruling<StandingView> at(Function<Moment, Ruling<Standing>> act) {
        Moment now = Moment.of(clock);
        return act.apply(now).map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
