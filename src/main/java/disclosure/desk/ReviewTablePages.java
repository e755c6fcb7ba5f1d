package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.download.Download;
import disclosure.handling.ReviewTable;
import disclosure.handling.SettingReviewLevels;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.Refusals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The table of who must review what, as it is read; downloaded and replaced as a DMN document. */
@StaffPage
@RequestMapping("/desk/review-table")
class ReviewTablePages {

    private final SettingReviewLevels setting;

    ReviewTablePages(SettingReviewLevels setting) {
        this.setting = setting;
    }

    @GetMapping
    ModelAndView table(Actor actor) {
        return page(actor, HttpStatus.OK);
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(Actor actor) {
        ReviewTable.Kept kept = setting.inForce(actor).orElseThrow();
        return Download.of(
                "ReviewLevels-v" + kept.version() + ".dmn",
                MediaType.APPLICATION_XML,
                kept.dmn().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    ModelAndView replace(@RequestParam("file") MultipartFile file, Actor actor, RedirectAttributes flash) {
        Ruling<ReviewTable.Kept> replaced = setting.replace(content(file), actor);
        if (replaced instanceof Refused<ReviewTable.Kept> no)
            return page(actor, Refusals.status(no.refusal()))
                    .addObject("refusal", no.refusal())
                    .addObject("failed", true);
        flash.addFlashAttribute("done", "desk.reviewTable.replaced");
        return new ModelAndView("redirect:/desk/review-table");
    }

    private ModelAndView page(Actor actor, HttpStatus status) {
        return new ModelAndView("desk/review-table", status)
                .addObject("version", setting.inForce(actor).orElseThrow().version())
                .addObject("table", setting.lines(actor).orElseThrow());
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
