package disclosure.portal;

import disclosure.casefile.PaperUse;
import disclosure.handling.ApplicantReason;
import disclosure.handling.DraftSecret;
import disclosure.handling.Drafts.Draft;
import disclosure.handling.FilingRequest;
import disclosure.handling.KeepingApplication;
import disclosure.handling.Moment;
import disclosure.handling.Upload;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.ReceiptSheet;
import disclosure.page.Refusals;
import disclosure.page.SentFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The last pages of applying: add files, look the answers over, send, and take the receipt. */
@Controller
class SendPages {

    private static final String TOKEN = "[0-9a-f]{32}";
    private static final String GONE = "redirect:/apply?gone";

    private final KeepingApplication keeping;
    private final FormBinder binder;
    private final Submissions submissions;
    private final Clock clock;

    SendPages(KeepingApplication keeping, FormBinder binder, Submissions submissions, Clock clock) {
        this.keeping = keeping;
        this.binder = binder;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping("/apply/files")
    ModelAndView files(HttpServletRequest request) {
        return draft(request).map(draft -> files(draft, null)).orElseGet(() -> new ModelAndView(GONE));
    }

    /**
     * @param goal "add" to stay on the page, "later" to go on another day, anything else goes on now
     * @param remove id of a file that is taken out again
     * @param proofs what shows who asks, for the counter alone (R-PRI-05)
     */
    @PostMapping("/apply/files")
    ModelAndView files(
            HttpServletRequest request,
            @RequestParam(name = "step", required = false) @Nullable String goal,
            @RequestParam(name = "remove", required = false) @Nullable String remove,
            @RequestParam(name = "identityProof", required = false) @Nullable List<MultipartFile> proofs,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> others) {
        Optional<DraftSecret> secret = DraftCookie.of(request);
        Optional<Draft> draft = draft(request);
        if (secret.isEmpty() || draft.isEmpty()) return new ModelAndView(GONE);
        if (remove != null) {
            keeping.remove(secret.get(), remove);
            return new ModelAndView("redirect:/apply/files");
        }
        List<Upload> uploads = SentFiles.uploads(proofs, others, PaperUse.MATERIAL);
        Ruling<Draft> added =
                uploads.isEmpty() ? Ruling.granted(draft.get()) : keeping.add(secret.get(), uploads, Moment.of(clock));
        if (added instanceof Refused<Draft> no) return files(draft.get(), no.refusal());
        if ("later".equals(goal)) return new ModelAndView("redirect:/apply?saved");
        return new ModelAndView("redirect:/apply/" + ("add".equals(goal) ? "files" : "check"));
    }

    private static ModelAndView files(Draft draft, @Nullable Refusal refusal) {
        Map<String, Object> model = new HashMap<>();
        model.put("files", draft.files());
        model.put("most", Upload.MAX_FILES);
        model.put("megabytes", Upload.MAX_BYTES / 1024 / 1024);
        model.put("number", ApplyStep.PAGES - 1);
        model.put("pages", ApplyStep.PAGES);
        model.put("refusal", refusal);
        model.put("failed", refusal != null);
        model.put("before", "/apply/how");
        return new ModelAndView(
                "portal/apply-files", model, refusal == null ? HttpStatus.OK : Refusals.status(refusal));
    }

    @GetMapping("/apply/check")
    ModelAndView check(HttpServletRequest request) {
        return draft(request).map(draft -> check(draft, null)).orElseGet(() -> new ModelAndView(GONE));
    }

    private ModelAndView check(Draft draft, @Nullable Refusal refusal) {
        Optional<Application> application = Application.of(draft, binder);
        if (application.isEmpty())
            return new ModelAndView("redirect:/apply/"
                    + Application.unanswered(draft, binder).orElseThrow().path());
        Map<String, Object> model = new HashMap<>();
        model.put("answers", application.get());
        model.put("files", draft.files());
        model.put("missing", application.get().missing());
        model.put("token", submissions.token());
        model.put("pages", ApplyStep.PAGES);
        model.put("refusal", refusal);
        model.put("failed", refusal != null);
        model.put("before", "/apply/files");
        return new ModelAndView("portal/check", model, refusal == null ? HttpStatus.OK : Refusals.status(refusal));
    }

    /** @param token from the page of the answers: the same page sent twice is one request */
    @PostMapping("/apply/send")
    ModelAndView send(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "token", required = false) @Nullable String token) {
        Optional<Draft> draft = draft(request);
        if (draft.isPresent() && Application.of(draft.get(), binder).isEmpty())
            return new ModelAndView("redirect:/apply/check");
        String once = token != null && token.matches(TOKEN) ? token : submissions.token();
        Moment now = Moment.of(clock);
        Ruling<Submissions.Filed> filed = submissions.once(once, now, () -> sent(request, draft, now));
        if (filed instanceof Refused<?> no)
            return draft.isPresent() && no.refusal().reason() != ApplicantReason.DRAFT_GONE
                    ? check(draft.get(), no.refusal())
                    : new ModelAndView(GONE);
        DraftCookie.clear(request, response);
        return filed(filed.orElseThrow());
    }

    private Ruling<FilingRequest.Receipt> sent(HttpServletRequest request, Optional<Draft> draft, Moment now) {
        Optional<Application> application = draft.flatMap(kept -> Application.of(kept, binder));
        Optional<DraftSecret> secret = DraftCookie.of(request);
        if (application.isEmpty() || secret.isEmpty()) return KeepingApplication.gone();
        return keeping.send(secret.get(), application.get().request(), now);
    }

    private static ModelAndView filed(Submissions.Filed filed) {
        FilingRequest.Receipt receipt = filed.receipt();
        if (receipt == null) return new ModelAndView("portal/filed-before", Map.of("reference", filed.reference()));
        return new ModelAndView(
                "receipt", Map.of("receipt", ReceiptSheet.of(receipt), "again", filed.again(), "staff", false));
    }

    private Optional<Draft> draft(HttpServletRequest request) {
        return DraftCookie.of(request).flatMap(secret -> keeping.open(secret, Moment.of(clock)));
    }
}
