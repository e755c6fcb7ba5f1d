package disclosure.rest;

import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.download.Download;
import disclosure.handling.ExportingEvidence;
import disclosure.handling.FilingContacts;
import disclosure.handling.Moment;
import disclosure.handling.SealingVolumes;
import disclosure.handling.Volumes.Flaw;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What leaves the system as a whole: the sealed volume for the archive, the bundle of evidence for a court. */
@RestController
@RequestMapping(path = "/api", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Volumes and evidence")
class VolumeController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final SealingVolumes volumes;
    private final FilingContacts filing;
    private final ExportingEvidence evidence;
    private final Problems problems;
    private final Wording words;
    private final Clock clock;

    VolumeController(
            SealingVolumes volumes,
            FilingContacts filing,
            ExportingEvidence evidence,
            Problems problems,
            Wording words,
            Clock clock) {
        this.volumes = volumes;
        this.filing = filing;
        this.evidence = evidence;
        this.problems = problems;
        this.words = words;
        this.clock = clock;
    }

    /** @param path where in the volume, empty where it is the whole @param what in the caller's language */
    record FindingView(Flaw flaw, String path, String what) {}

    record CheckView(String volume, int version, LocalDate sealedOn, boolean sound, List<FindingView> findings) {}

    record ExpiringView(String reference, String volume, RetentionClass retention, LocalDate keptUntil) {}

    @GetMapping(path = "/cases/{reference}/evidence", produces = ALL_VALUE)
    @Operation(
            summary = "Everything a court asks for, as one ZIP file",
            description = "With an index to print and one for programs; every paper with its SHA-256. That it was taken"
                    + " out is recorded in the case. remedy names the remedy it is for, such as r1.")
    ResponseEntity<?> evidence(
            @PathVariable Reference reference,
            @RequestParam(defaultValue = "") @Pattern(regexp = "(r[0-9]{1,3})?") String remedy,
            Actor actor) {
        return zip(evidence.export(reference, remedy, actor, Moment.of(clock))
                .map(written -> new SealingVolumes.SealedVolume("evidence-" + reference + ".zip", written.content())));
    }

    @GetMapping(path = "/cases/{reference}/volume", produces = ALL_VALUE)
    @Operation(
            summary = "The sealed volume of an archived case",
            description =
                    "A ZIP file with a bag (RFC 8493): the papers in the order of the volume, hashes and cover. It"
                            + " holds the identity proofs: for the archivist, and that it was taken is an act of the case.")
    ResponseEntity<?> volume(@PathVariable Reference reference, Actor actor) {
        return zip(volumes.download(reference, actor, Moment.of(clock)));
    }

    @PostMapping("/cases/{reference}/volume/validation")
    @Operation(summary = "Look whether the sealed volume is whole and the one that was sealed")
    Ruling<CheckView> validation(@PathVariable Reference reference, Actor actor) {
        return volumes.check(reference, actor).map(this::view);
    }

    @PostMapping("/cases/{reference}/volume/contacts")
    @Operation(
            summary = "File who asked in a volume that was sealed without",
            description = "The next version has the table of the applicant and of those consulted; the case can be"
                    + " reduced from there. Refused where the volume has it.")
    Ruling<StandingView> contacts(@PathVariable Reference reference, Actor actor) {
        Moment now = Moment.of(clock);
        return filing.file(reference, actor, now).map(standing -> Views.VIEWS.standing(standing, now.today()));
    }

    @GetMapping("/volumes/expiring")
    @Operation(
            summary = "Volumes whose time ends with a year",
            description =
                    "Ten or thirty years after the end of the year of closing; to be appraised, never destroyed by"
                            + " the system. Permanent volumes are in no list.")
    List<ExpiringView> expiring(@RequestParam @Min(2008) @Max(2200) int year) {
        return volumes.expiring(year).stream()
                .map(volume -> new ExpiringView(
                        volume.reference().value(), volume.volume(), volume.retention(), volume.keptUntil()))
                .toList();
    }

    private CheckView view(SealingVolumes.Checked checked) {
        List<FindingView> findings = checked.findings().stream()
                .map(finding -> new FindingView(finding.flaw(), finding.path(), words.label(finding.flaw())))
                .toList();
        return new CheckView(checked.volume(), checked.version(), checked.sealed(), findings.isEmpty(), findings);
    }

    private ResponseEntity<?> zip(Ruling<SealingVolumes.SealedVolume> file) {
        if (file instanceof Refused<?> refused) return Problems.answer(problems.refused(refused.refusal()));
        SealingVolumes.SealedVolume found = file.orElseThrow();
        return Download.of(found.name(), ZIP, found.content());
    }
}
