package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.handling.CorrectingReceipt;
import disclosure.handling.Moment;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.PathSegment;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A second person agrees or not that the evidence of receipt was read wrongly (law.md R-REC-13, P-18). */
@StaffPage
@RequestMapping("/desk/sign/receipts/{reference}")
class SignReceiptPages {

    private final CorrectingReceipt correcting;
    private final SignSheets sheets;
    private final SignatureGuard guard;
    private final FormBinder binder;
    private final Clock clock;

    SignReceiptPages(
            CorrectingReceipt correcting, SignSheets sheets, SignatureGuard guard, FormBinder binder, Clock clock) {
        this.correcting = correcting;
        this.sheets = sheets;
        this.guard = guard;
        this.binder = binder;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView read(@PathVariable("reference") String typed, Actor actor) {
        return page(sheet(typed, actor, Moment.of(clock)), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView check(
            @PathVariable("reference") String typed,
            @RequestParam(name = "step", required = false) @Nullable String step,
            Actor actor) {
        Moment now = Moment.of(clock);
        SignSheet sheet = sheet(typed, actor, now);
        return "edit".equals(step)
                ? page(sheet, HttpStatus.OK)
                : confirm(sheet, guard.asks(now) ? SignatureGuard.empty() : null, HttpStatus.OK);
    }

    @PostMapping("/done")
    ModelAndView done(
            @PathVariable("reference") String typed,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        SignSheet sheet = sheet(typed, actor, now);
        Optional<SignatureGuard.Stopped> stopped = guard.stops(actor, request.getParameter("password"), now);
        if (stopped.isPresent())
            return confirm(sheet, stopped.get().form(), stopped.get().status());
        Reference reference = sheet.file().reference();
        Ruling<?> approved = correcting.approve(reference, actor, now);
        if (approved instanceof Refused<?> no) return refused(sheet, no);
        flash.addFlashAttribute("done", "desk.sign.done.approved");
        return new ModelAndView("redirect:/desk/sign/after/" + PathSegment.of(reference));
    }

    /** Not a signature: the evidence on file stands, and the reason is on the record. */
    @PostMapping("/refused")
    ModelAndView refuse(
            @PathVariable("reference") String typed,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        SignSheet sheet = sheet(typed, actor, now);
        FormBinder.Bound<CaseAct.ReceiptRefusal> bound = binder.bind(CaseAct.ReceiptRefusal.class, request);
        if (bound.value().isEmpty())
            return page(sheet.with(bound.form()), HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("problem", bound.form())
                    .addObject("failed", true);
        Reference reference = sheet.file().reference();
        Ruling<?> refused = correcting.refuse(reference, bound.value().get().reason(), actor, now);
        if (refused instanceof Refused<?> no) return refused(sheet, no);
        flash.addFlashAttribute("done", "desk.sign.done.refused");
        return new ModelAndView("redirect:/desk/sign/after/" + PathSegment.of(reference));
    }

    private static ModelAndView refused(SignSheet sheet, Refused<?> no) {
        return page(sheet, Refusals.status(no.refusal()))
                .addObject("refusal", no.refusal())
                .addObject("failed", true);
    }

    private SignSheet sheet(String typed, Actor actor, Moment now) {
        SignSheet sheet = sheets.ofReceipt(CaseSheets.reference(typed), actor, now);
        if (sheet.proposed() == null) throw CaseSheets.notFound();
        return sheet;
    }

    private static ModelAndView page(SignSheet sheet, HttpStatus status) {
        return new ModelAndView("desk/sign-task", status).addObject("sheet", sheet);
    }

    private static ModelAndView confirm(SignSheet sheet, @Nullable PageForm password, HttpStatus status) {
        String path = "/desk/sign/receipts/" + sheet.reference();
        return new ModelAndView("desk/sign-confirm", status)
                .addObject("c", Confirmation.agreed(sheet, password, path))
                .addObject("problem", password)
                .addObject("failed", password != null && password.failed());
    }
}
