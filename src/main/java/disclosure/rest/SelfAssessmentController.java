package disclosure.rest;

import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.handling.Indicators;
import disclosure.handling.Moment;
import disclosure.handling.OversightCsv;
import disclosure.handling.RecordingTraining;
import disclosure.handling.Registers.Score;
import disclosure.handling.Registers.Training;
import disclosure.handling.SelfAssessing;
import disclosure.handling.SelfAssessing.SelfAssessment;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bureau's scores for itself (R-SUP-05) and the register of training (Art. 48). */
@RestController
@RequestMapping("/api")
@Tag(name = "Supervision")
class SelfAssessmentController {

    private static final int TEXT = 2000;

    private final SelfAssessing assessing;
    private final RecordingTraining training;
    private final CsvOrJson answers;
    private final Clock clock;

    SelfAssessmentController(SelfAssessing assessing, RecordingTraining training, CsvOrJson answers, Clock clock) {
        this.assessing = assessing;
        this.training = training;
        this.answers = answers;
        this.clock = clock;
    }

    record ScoreForm(
            @NotBlank String indicator,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1)
            BigDecimal score,

            @Nullable @CodePoints(max = TEXT) String evidence,
            @Nullable @CodePoints(max = TEXT) String remark) {

        Score score10() {
            return new Score(
                    indicator,
                    score.movePointRight(1).intValueExact(),
                    Objects.requireNonNullElse(evidence, ""),
                    Objects.requireNonNullElse(remark, ""));
        }
    }

    record SheetForm(@NotNull @Size(max = 200) List<@Valid ScoreForm> scores) {}

    record TrainingForm(
            @NotNull LocalDate heldOn,
            @NotBlank @CodePoints(max = 200) String topic,
            @Min(1) @Max(100_000) int people) {}

    record LineView(
            String indicator,
            Indicators.Part part,
            int weight,
            String chinese,
            String english,
            @Nullable BigDecimal score,
            @Nullable BigDecimal proposed,
            @Nullable String evidence,
            @Nullable String remark) {

        static LineView of(SelfAssessing.Line line) {
            Score score = line.score();
            return new LineView(
                    line.indicator().code(),
                    line.indicator().part(),
                    line.indicator().weight(),
                    line.indicator().chinese(),
                    line.indicator().english(),
                    score == null ? null : OversightCsv.points(score.tenths()),
                    line.proposed() == null ? null : OversightCsv.points(line.proposed()),
                    score == null ? null : score.evidence(),
                    score == null ? null : score.remark());
        }
    }

    record SheetView(int year, List<LineView> lines, Map<Indicators.Part, BigDecimal> sums, BigDecimal total) {

        static SheetView of(SelfAssessment sheet) {
            return new SheetView(
                    sheet.year(),
                    sheet.lines().stream().map(LineView::of).toList(),
                    sheet.sums().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, one -> OversightCsv.points(one.getValue()))),
                    OversightCsv.points(sheet.total()));
        }
    }

    record TrainingView(LocalDate heldOn, String topic, int people) {
        static TrainingView of(Training one) {
            return new TrainingView(one.heldOn(), one.topic(), one.people());
        }
    }

    @GetMapping(path = "/self-assessment/{year}", produces = ALL_VALUE)
    @Operation(
            summary = "The self-assessment of a year",
            description = "For SUPERVISOR, OFFICE_HEAD and LEADER. What can be counted is proposed. CSV where Accept is"
                    + " text/csv.")
    ResponseEntity<?> sheet(@PathVariable int year, HttpServletRequest request, Actor actor) {
        return answers.answer(
                request,
                "self-assessment-" + year + ".csv",
                assessing.sheet(year, actor, Moment.of(clock)),
                OversightCsv::selfAssessment,
                SheetView::of);
    }

    @PutMapping(path = "/self-assessment/{year}", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Enter scores",
            description = "For OFFICE_HEAD. All of them or none; no score is above the weight of its indicator. Those"
                    + " that are not named stay.")
    Ruling<SheetView> keep(@PathVariable int year, @RequestBody @Valid SheetForm form, Actor actor) {
        return assessing
                .keep(year, form.scores().stream().map(ScoreForm::score10).toList(), actor, Moment.of(clock))
                .map(SheetView::of);
    }

    @GetMapping(path = "/trainings", produces = APPLICATION_JSON_VALUE)
    @Operation(summary = "Training held in a period", description = "For SUPERVISOR, OFFICE_HEAD and LEADER.")
    Ruling<List<TrainingView>> trainings(@RequestParam LocalDate from, @RequestParam LocalDate to, Actor actor) {
        return training.held(from, to, actor)
                .map(all -> all.stream().map(TrainingView::of).toList());
    }

    @PostMapping(path = "/trainings", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    @Operation(summary = "Enter a training", description = "For OFFICE_HEAD.")
    Ruling<TrainingView> record(@RequestBody @Valid TrainingForm form, Actor actor) {
        return training.record(form.heldOn(), form.topic(), form.people(), actor, Moment.of(clock))
                .map(TrainingView::of);
    }
}
