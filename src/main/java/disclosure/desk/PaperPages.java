package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.VolumePart;
import disclosure.handling.AddingPapers;
import disclosure.handling.Moment;
import disclosure.handling.Upload;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.SentFiles;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers that come in while a case goes on, on its page. */
@StaffPage
@RequestMapping("/desk/cases/{reference}/papers")
class PaperPages {

    private final AddingPapers adding;
    private final CaseSheets sheets;
    private final Clock clock;

    PaperPages(AddingPapers adding, CaseSheets sheets, Clock clock) {
        this.adding = adding;
        this.sheets = sheets;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable("reference") String typed,
            @RequestParam(name = "part", defaultValue = "") String part,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        VolumePart place = AddingPapers.TAKES_PAPERS.stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
        Moment now = Moment.of(clock);
        List<Upload> uploads = SentFiles.uploads(files);
        Ruling<Standing> added = adding.add(reference, place, uploads, actor, now);
        return added instanceof Refused<Standing> no
                ? sheets.refused(reference, actor, now, no)
                : TaskActions.done(reference, "desk.done.recorded", flash);
    }
}
