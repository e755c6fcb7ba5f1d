package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.PaperUse;
import disclosure.casefile.Permissions;
import disclosure.handling.FilingRequest;
import disclosure.handling.Moment;
import disclosure.handling.Upload;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.ReceiptSheet;
import disclosure.page.Refusals;
import disclosure.page.SentFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The counter takes in a request that came on paper, by word of mouth, by fax or by mail. */
@StaffPage
class IntakePages {

    private final FilingRequest filing;
    private final FormBinder binder;
    private final Clock clock;

    IntakePages(FilingRequest filing, FormBinder binder, Clock clock) {
        this.filing = filing;
        this.binder = binder;
        this.clock = clock;
    }

    @GetMapping("/desk/intake")
    ModelAndView form(Actor actor) {
        if (!Permissions.mayTakeIn(actor)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        String today = Moment.of(clock).today().toString();
        return form(
                PageForm.with(Intake.class, Map.of("arrivedOn", today, "oral.takenDownBy", actor.name())),
                HttpStatus.OK);
    }

    /** The name of who takes an oral request down is filled in beforehand and says nothing by itself. */
    @PostMapping("/desk/intake")
    ModelAndView takeIn(
            HttpServletRequest request,
            @RequestParam(name = "identityProof", required = false) @Nullable List<MultipartFile> proofs,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> others,
            Actor actor) {
        boolean oral = "ORAL".equals(request.getParameter("channel"));
        FormBinder.Bound<Intake> bound = binder.bind(Intake.class, request, oral ? "" : "oral.");
        if (bound.value().isEmpty()) return form(bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        Intake intake = bound.value().get();
        List<Upload> uploads = SentFiles.uploads(proofs, others, PaperUse.MATERIAL);
        Ruling<FilingRequest.Receipt> filed =
                filing.takeIn(intake.request(), intake.arrival(), uploads, actor, Moment.of(clock));
        if (filed instanceof Refused<FilingRequest.Receipt> no)
            return form(bound.after(filed), Refusals.status(no.refusal()));
        return new ModelAndView(
                "receipt", Map.of("receipt", ReceiptSheet.of(filed.orElseThrow()), "again", false, "staff", true));
    }

    private static ModelAndView form(PageForm form, HttpStatus status) {
        return new ModelAndView("desk/intake", Map.of("form", form, "failed", form.failed()), status);
    }
}
