package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Supervision;
import disclosure.handling.DigestLevel;
import disclosure.handling.Moment;
import disclosure.handling.Supervising;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 督办: what is asked of those in charge of a case, and their answers. */
@RestController
@RequestMapping(path = "/api", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Supervision")
class SupervisionController {

    private static final int TEXT = 2000;

    private final Supervising supervising;
    private final Clock clock;

    SupervisionController(Supervising supervising, Clock clock) {
        this.supervising = supervising;
        this.clock = clock;
    }

    /** @param addressee in what role the answer is owed @param answerBy last day for it */
    record AskForm(
            @NotNull Role addressee,
            @NotBlank @CodePoints(max = TEXT) String what,
            @NotNull LocalDate answerBy) {}

    record AnswerForm(@NotBlank @CodePoints(max = TEXT) String answer) {}

    /**
     * @param supervision its number within the case, such as d1
     * @param level PERSON where a person asked, else the level by which the clock did
     * @param addressees who may answer, the addressee among them
     */
    record WaitingView(
            String reference,
            String supervision,
            LocalDate askedOn,
            String askedBy,
            DigestLevel level,
            Role addressee,
            Set<Role> addressees,
            String what,
            LocalDate answerBy,
            boolean late) {

        static WaitingView of(Supervising.Waiting waiting) {
            Supervision one = waiting.supervision();
            return new WaitingView(
                    waiting.standing().reference().value(),
                    one.asked().supervision(),
                    one.asked().on(),
                    one.askedBy().by(),
                    DigestLevel.of(one.asked().level()),
                    one.asked().addressee(),
                    one.asked().asked(),
                    one.asked().what(),
                    one.asked().answerBy(),
                    waiting.late());
        }
    }

    @GetMapping("/supervision")
    @Operation(summary = "What waits for its answer", description = "For SUPERVISOR, OFFICE_HEAD and LEADER.")
    Ruling<List<WaitingView>> waiting(Actor actor) {
        return supervising
                .waiting(actor, Moment.of(clock))
                .map(all -> all.stream().map(WaitingView::of).toList());
    }

    @PostMapping(path = "/cases/{reference}/supervision", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Ask those in charge of a case", description = "Moves no clock and no task.")
    Ruling<StandingView> ask(@PathVariable Reference reference, @RequestBody @Valid AskForm form, Actor actor) {
        Moment now = Moment.of(clock);
        return supervising
                .ask(reference, new Supervising.Order(form.addressee(), form.what(), form.answerBy()), actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }

    @PostMapping(path = "/cases/{reference}/supervision/{number}/answer", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Answer", description = "By whoever holds the role that was asked, and never by who asked.")
    Ruling<StandingView> answer(
            @PathVariable Reference reference,
            @PathVariable String number,
            @RequestBody @Valid AnswerForm form,
            Actor actor) {
        Moment now = Moment.of(clock);
        return supervising
                .answer(reference, number, form.answer(), actor, now)
                .map(standing -> Views.VIEWS.standing(standing, now.today()));
    }
}
