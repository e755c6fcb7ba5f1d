package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_XML_VALUE;

import disclosure.casefile.Actor;
import disclosure.handling.ReviewTable;
import disclosure.handling.SettingReviewLevels;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The table of who must review what, as a DMN document that any DMN editor opens (law.md §11.2). */
@RestController
@RequestMapping("/api/review-levels")
@Tag(name = "Review levels")
class ReviewLevelsController {

    private final SettingReviewLevels setting;
    private final Problems problems;

    ReviewLevelsController(SettingReviewLevels setting, Problems problems) {
        this.setting = setting;
        this.problems = problems;
    }

    /** @param version named by every draft that is handed to review from now on */
    record VersionView(String version) {}

    @GetMapping(produces = {APPLICATION_XML_VALUE, APPLICATION_JSON_VALUE})
    @Operation(summary = "The table in force", description = "DMN; its version is the entity tag. For ADMINISTRATOR.")
    ResponseEntity<?> inForce(Actor actor) {
        Ruling<ReviewTable.Kept> table = setting.inForce(actor);
        if (table instanceof Refused<ReviewTable.Kept> no) return Problems.answer(problems.refused(no.refusal()));
        ReviewTable.Kept kept = table.orElseThrow();
        return ResponseEntity.ok()
                .eTag(kept.version())
                .contentType(MediaType.APPLICATION_XML)
                .body(kept.dmn().getBytes(StandardCharsets.UTF_8));
    }

    @PutMapping(consumes = APPLICATION_XML_VALUE, produces = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Replace the table",
            description = "Only tests by name, yes and no are taken. Drafts in review keep the levels fixed with them.")
    Ruling<VersionView> replace(@RequestBody byte[] dmn, Actor actor) {
        return setting.replace(dmn, actor).map(kept -> new VersionView(kept.version()));
    }
}
