package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.handling.MigratingCases;
import disclosure.handling.MigratingCases.Migration;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases that run on diagrams of before are moved to those of today; by number only, for who may not see cases. */
@RestController
@RequestMapping(path = "/api/processes/migration", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Processes")
class MigrationController {

    private final MigratingCases migrating;

    MigrationController(MigratingCases migrating) {
        this.migrating = migrating;
    }

    /** @param staying cases that go on as they did */
    record MigrationView(boolean dryRun, List<String> moved, List<StayingView> staying) {

        static MigrationView of(Migration migration) {
            return new MigrationView(
                    migration.dryRun(),
                    migration.moved().stream().map(Reference::value).toList(),
                    migration.staying().stream()
                            .map(staying -> new StayingView(staying.reference().value(), staying.obstacle()))
                            .toList());
        }
    }

    /** @param obstacle what the engine has against it, in its words */
    record StayingView(String reference, String obstacle) {}

    @PostMapping
    @Operation(
            summary = "Move open cases to the diagrams of today",
            description = "Each case as a whole or not at all. Unless dryRun=false, each is taken back again.")
    Ruling<MigrationView> migrate(@RequestParam(defaultValue = "true") boolean dryRun, Actor actor) {
        return migrating.migrate(dryRun, actor).map(MigrationView::of);
    }
}
