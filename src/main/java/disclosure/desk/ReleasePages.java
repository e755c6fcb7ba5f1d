package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.handling.Moment;
import disclosure.handling.Redaction;
import disclosure.handling.ReleasingFiles;
import disclosure.handling.Upload;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.SentFiles;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files that go out with the reply, on the page of the case. */
@StaffPage
@RequestMapping("/desk/cases/{reference}/release-files")
class ReleasePages {

    private static final int MOST_REGIONS = 2000;
    /** Page, then left, top, width and height in percent of the page. */
    private static final Pattern REGION =
            Pattern.compile("(\\d{1,5})(?:[\\s,，]+(\\d{1,3}(?:\\.\\d{1,3})?)){4}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,，]+");

    private final ReleasingFiles releasing;
    private final CaseSheets sheets;
    private final Clock clock;

    ReleasePages(ReleasingFiles releasing, CaseSheets sheets, Clock clock) {
        this.releasing = releasing;
        this.sheets = sheets;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable("reference") String typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        Moment now = Moment.of(clock);
        Upload upload = SentFiles.uploads(files).stream().findFirst().orElseGet(() -> new Upload("", new byte[0]));
        return shown(reference, actor, now, releasing.add(reference, upload, actor, now), flash);
    }

    @PostMapping("/{id}/redaction")
    ModelAndView redact(
            @PathVariable("reference") String typed,
            @PathVariable("id") String id,
            @RequestParam(name = "regions", defaultValue = "") String regions,
            Actor actor,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        Moment now = Moment.of(clock);
        List<Redaction.Region> withheld = regions.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_REGIONS)
                .map(line -> region(line).orElseGet(() -> new Redaction.Region(0, 0, 0, 0, 0)))
                .toList();
        return shown(reference, actor, now, releasing.redact(reference, id, withheld, actor, now), flash);
    }

    /** A line that cannot be read is a region on no page, which is refused as such. */
    private static Optional<Redaction.Region> region(String line) {
        Matcher matcher = REGION.matcher(line);
        if (!matcher.matches()) return Optional.empty();
        String[] parts = SEPARATOR.split(line, -1);
        double[] percent = new double[4];
        for (int i = 0; i < percent.length; i++) percent[i] = Double.parseDouble(parts[i + 1]) / 100;
        return Optional.of(
                new Redaction.Region(Integer.parseInt(parts[0]), percent[0], percent[1], percent[2], percent[3]));
    }

    private ModelAndView shown(
            Reference reference,
            Actor actor,
            Moment now,
            Ruling<ReleasingFiles.Added> added,
            RedirectAttributes flash) {
        return added instanceof Refused<ReleasingFiles.Added> no
                ? sheets.refused(reference, actor, now, no)
                : TaskActions.done(reference, "desk.done.recorded", flash);
    }
}
