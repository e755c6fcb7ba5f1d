package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.desk.CaseSheets.Failed;
import disclosure.handling.AskingReasons;
import disclosure.handling.ContactingApplicant;
import disclosure.handling.CorrectingReceipt;
import disclosure.handling.ExcludingPeople;
import disclosure.handling.Extending;
import disclosure.handling.Moment;
import disclosure.handling.ReceivingCorrection;
import disclosure.handling.ReferringDraft;
import disclosure.handling.ReopeningDraft;
import disclosure.handling.RevokingNotice;
import disclosure.handling.TaskForm;
import disclosure.handling.Withdrawing;
import disclosure.intake.Arrival;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to a case outside its tasks. */
@StaffPage
class ActActions {

    private final CaseSheets sheets;
    private final FormBinder binder;
    private final Clock clock;
    private final Map<Class<?>, Doing<?>> doings;

    /** What a form comes to when it is sent. */
    interface Doing<T> {
        Ruling<?> act(Reference reference, T form, Actor actor, Moment now);
    }

    ActActions(
            CaseSheets sheets,
            FormBinder binder,
            Clock clock,
            ContactingApplicant contacting,
            CorrectingReceipt receipt,
            ReceivingCorrection correction,
            RevokingNotice revoking,
            AskingReasons reasons,
            Extending extending,
            Withdrawing withdrawing,
            ReopeningDraft reopening,
            ExcludingPeople excluding,
            ReferringDraft referring,
            SideActs sides,
            RemedyActs remedies,
            SupervisionActs supervision) {
        this.sheets = sheets;
        this.binder = binder;
        this.clock = clock;
        this.doings = new HashMap<>(sides.doings());
        doings.putAll(remedies.doings());
        doings.putAll(supervision.doings());
        doings.putAll(Map.ofEntries(
                doing(CaseAct.Contact.class, (r, f, a, now) -> contacting.attempted(r, f.how(), f.result(), a, now)),
                doing(
                        CaseAct.ReceiptProposal.class,
                        (r, f, a, now) -> receipt.propose(r, evidence(f), f.confirmedOn(), f.reason(), a, now)),
                doing(CaseAct.ReceiptApproval.class, (r, f, a, now) -> receipt.approve(r, a, now)),
                doing(CaseAct.ReceiptRefusal.class, (r, f, a, now) -> receipt.refuse(r, f.reason(), a, now)),
                doing(TaskForm.CorrectedRequest.class, correction::receive),
                doing(CaseAct.Revocation.class, (r, f, a, now) -> revoking.revoke(r, f.reason(), a, now)),
                doing(CaseAct.ReasonsWanted.class, (r, f, a, now) -> reasons.ask(r, f.counts(), a, now)),
                doing(CaseAct.ReasonsAnswer.class, (r, f, a, now) -> reasons.given(r, f.reasons(), a, now)),
                doing(
                        CaseAct.Extension.class,
                        (r, f, a, now) -> extending.extend(r, f.workingDays(), f.reason(), a, now)),
                doing(CaseAct.Reopening.class, (r, f, a, now) -> reopening.reopen(r, f.reason(), a, now)),
                doing(
                        CaseAct.Exclusion.class,
                        (r, f, a, now) -> excluding.exclude(r, f.person(), f.reason(), f.replacement(), a, now)),
                doing(
                        CaseAct.ReferralQuestion.class,
                        (r, f, a, now) -> referring.refer(r, f.authority(), f.question(), a, now)),
                doing(
                        CaseAct.ReferralAnswer.class,
                        (r, f, a, now) -> referring.answered(r, f.answer(), f.ruling(), a, now)),
                doing(CaseAct.Withdrawal.class, (r, f, a, now) -> withdrawing.withdraw(r, f.record(), a, now))));
    }

    static <T> Map.Entry<Class<?>, Doing<?>> doing(Class<T> form, Doing<T> doing) {
        return Map.entry(form, doing);
    }

    private static Arrival evidence(CaseAct.ReceiptProposal proposal) {
        return new Arrival(
                proposal.channel(),
                proposal.arrivedOn(),
                proposal.signedFor(),
                proposal.statedByGuide(),
                proposal.evidence(),
                null,
                null);
    }

    @PostMapping("/desk/cases/{reference}/acts/{kind}")
    ModelAndView act(
            @PathVariable("reference") String typed,
            @PathVariable("kind") String kind,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        Class<? extends Record> form = CaseAct.FORMS.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(kind))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
        return act(reference, ActKind.valueOf(kind), binder.bind(form, request), actor, flash);
    }

    private ModelAndView act(
            Reference reference,
            ActKind kind,
            FormBinder.Bound<? extends Record> bound,
            Actor actor,
            RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        if (bound.value().isEmpty()) return sheets.failed(reference, actor, now, new Failed(kind.name(), bound.form()));
        Ruling<?> done = run(reference, bound.value().get(), actor, now);
        if (done instanceof Refused<?>)
            return sheets.failed(reference, actor, now, new Failed(kind.name(), bound.after(done)));
        return TaskActions.done(reference, "desk.done.recorded", flash);
    }

    @SuppressWarnings("unchecked") // each is entered together with the class of its form
    private <T extends Record> Ruling<?> run(Reference reference, T form, Actor actor, Moment now) {
        Doing<T> doing = (Doing<T>) doings.get(form.getClass());
        if (doing == null) throw CaseSheets.notFound();
        return doing.act(reference, form, actor, now);
    }
}
