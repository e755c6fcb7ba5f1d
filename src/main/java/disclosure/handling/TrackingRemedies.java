package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.KeptVolume;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.ReleaseHold;
import disclosure.casefile.Remedy;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import disclosure.remedy.Defence;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.remedy.RemedyReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An applicant goes against the bureau, and the bureau keeps track of it (law.md §12). */
@Service
public class TrackingRemedies {

    /** 公民、法人…不服本条例规定的…可以…投诉、举报,也可以依法申请行政复议或者提起行政诉讼。 */
    static final Article REMEDIES = Article.article(51);

    /** 诉讼期间,…裁定停止执行. */
    static final Article SUSPENSION = Article.of(Statute.LITIGATION_LAW, 56);

    private final CaseDesk desk;
    private final CaseFiles files;
    private final CaseProcess process;
    private final Attachments store;
    private final BureauRules rules;

    public TrackingRemedies(CaseDesk desk, CaseFiles files, CaseProcess process, Attachments store, BureauRules rules) {
        this.desk = desk;
        this.files = files;
        this.process = process;
        this.store = store;
        this.rules = rules;
    }

    /**
     * @param nonReply against silence instead of against the reply
     * @param authority where it was filed
     * @param filedOn day of filing, up to today
     * @param decision number of the letter that is challenged, null for the last one
     * @param answerDueOn day by which the authority of a complaint wants an answer, null where it set none
     */
    public record Filing(
            RemedyKind kind,
            boolean nonReply,
            String authority,
            LocalDate filedOn,
            @Nullable String decision,
            @Nullable LocalDate answerDueOn) {
        public Filing(RemedyKind kind, boolean nonReply, String authority, LocalDate filedOn) {
            this(kind, nonReply, authority, filedOn, null, null);
        }
    }

    public Ruling<Standing> filed(Reference reference, Filing filing, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> NewRemedy.of(file, filing, desk.standing(file, now.today()), now.today())
                        .map(step -> keptLonger(step, file, actor, now)),
                step -> {
                    String id = ((RemedyAct) step.acts().get(0)).id();
                    // Of a complaint nobody is sent a copy: an answer is owed only once somebody has set a day for it.
                    boolean owed = filing.kind().hasDefence() || filing.answerDueOn() != null;
                    process.begin(owed ? SideProcess.REMEDY : SideProcess.COMPLAINT, reference, id);
                });
    }

    /** Against a case that is filed already: its volume is kept longer from here (law.md R-ARC-03). */
    private Step keptLonger(Step step, CaseFile file, Actor actor, Moment now) {
        CaseFile challenged = file;
        for (Act act : step.acts())
            challenged = challenged.with(new RecordedAct(challenged.acts().size() + 1, act, now.at(), actor.id()));
        return KeptVolume.toRaise(challenged, rules.of(file).choices().retention(), now.today())
                .filter(raised -> file.stage() == Stage.ARCHIVED)
                .map(raised -> new Step(
                        Stream.concat(step.acts().stream(), Stream.of(raised)).toList(), Optional.empty()))
                .orElse(step);
    }

    /** The authority took it up; its time to decide runs from here (K-20). */
    public Ruling<Standing> accepted(Reference reference, String id, LocalDate on, Actor actor, Moment now) {
        return desk.record(
                reference, actor, now, file -> pending(file, id).flatMap(remedy -> taken(remedy, on)), step -> {});
    }

    private static Ruling<Step> taken(Remedy remedy, LocalDate on) {
        if (remedy.acceptedOn() != null) return Ruling.refused(REMEDIES, RemedyReason.ALREADY_ACCEPTED);
        return on.isBefore(remedy.filedOn())
                ? Ruling.refused(REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, remedy.filedOn())
                : Step.of(new RemedyAct.RemedyAccepted(on, remedy.id()));
    }

    /** The authority of a complaint wants an answer by that day; asked again it wants another one (R-TRK-04). */
    public Ruling<Standing> answerWanted(Reference reference, String id, LocalDate dueOn, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> pending(file, id)
                        .flatMap(remedy -> dueOn(dueOn, remedy.kind(), remedy.filedOn()))
                        .flatMap(day -> Step.of(new RemedyAct.AnswerDueSet(now.today(), id, day))),
                step -> process.answerWanted(reference, id));
    }

    static Ruling<LocalDate> dueOn(LocalDate dueOn, RemedyKind kind, LocalDate filedOn) {
        if (kind.hasDefence()) return Ruling.refused(REMEDIES, RemedyReason.ANSWER_DAY_IS_FIXED_BY_LAW);
        return dueOn.isBefore(filedOn)
                ? Ruling.refused(REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, filedOn)
                : Ruling.granted(dueOn);
    }

    /** The copy came in; with it the days to defend begin (K-18, K-19). */
    public Ruling<Standing> copyReceived(
            Reference reference, String id, RemedyProcedure procedure, LocalDate on, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> pending(file, id).flatMap(remedy -> copy(remedy, procedure, on)),
                step -> {});
    }

    private static Ruling<Step> copy(Remedy remedy, RemedyProcedure procedure, LocalDate on) {
        if (!remedy.kind().runsUnder(procedure))
            return Ruling.refused(Defence.source(procedure), RemedyReason.PROCEDURE_DOES_NOT_FIT);
        if (on.isBefore(remedy.filedOn()))
            return Ruling.refused(REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, remedy.filedOn());
        return Step.of(new RemedyAct.RemedyCopyReceived(on, remedy.id(), procedure));
    }

    static Ruling<Remedy> pending(CaseFile file, @Nullable String id) {
        return Remedy.find(file, id)
                .<Ruling<Remedy>>map(remedy -> remedy.pending()
                        ? Ruling.granted(remedy)
                        : Ruling.refused(REMEDIES, RemedyReason.ALREADY_DECIDED, remedy.id()))
                .orElseGet(() -> Ruling.refused(REMEDIES, RemedyReason.UNKNOWN_REMEDY, String.valueOf(id)));
    }

    /** A court was asked to suspend disclosure: nothing is released until it is freed (R-TRK-05). */
    public Ruling<Standing> hold(Reference reference, String id, String reason, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> pending(file, id)
                        .flatMap(remedy -> ReleaseHold.isOn(file)
                                ? Ruling.refused(SUSPENSION, RemedyReason.ALREADY_HELD)
                                : Step.of(new RemedyAct.ReleaseHeld(now.today(), id, reason))),
                step -> {});
    }

    public Ruling<Standing> free(Reference reference, String id, String reason, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> ReleaseHold.isOn(file)
                        ? Step.of(new RemedyAct.ReleaseFreed(now.today(), id, reason))
                        : Ruling.refused(SUSPENSION, RemedyReason.NOT_HELD),
                step -> {});
    }

    /** Papers of the remedy, perhaps long after the volume was sealed; they join the same volume (R-ARC-05). */
    public Ruling<Standing> papers(Reference reference, String id, List<Upload> uploads, Actor actor, Moment now) {
        if (uploads.isEmpty()) return Ruling.refused(Article.internalRule(), InputReason.NO_FILE_NAME);
        return Upload.checkAll(uploads)
                .flatMap(checked -> desk.record(
                        reference,
                        actor,
                        now,
                        file -> known(file, id).map(remedy -> kept(file, id, checked, now)),
                        step -> {}));
    }

    private Step kept(CaseFile file, String id, List<Upload> uploads, Moment now) {
        List<Act> acts = new ArrayList<>();
        for (Upload upload : uploads) {
            Attachments.Attachment kept =
                    store.keep(file.reference(), upload.fileName(), upload.mediaType(), upload.content());
            String plain = Upload.plainName(file.acts().size() + 1 + acts.size(), kept.fileName());
            acts.add(new PaperAct.RemedyPaperAdded(now.today(), id, kept.id(), plain, kept.sha256()));
        }
        return new Step(acts, Optional.empty());
    }

    static Ruling<Remedy> known(CaseFile file, String id) {
        return Remedy.find(file, id)
                .<Ruling<Remedy>>map(Ruling::granted)
                .orElseGet(() -> Ruling.refused(REMEDIES, RemedyReason.UNKNOWN_REMEDY, id));
    }

    /** Those of a case that the person may see. */
    public Ruling<List<Remedy>> of(Reference reference, Actor actor) {
        return files.find(reference)
                .filter(file -> Permissions.maySee(actor, file.division().orElse(null)))
                .<Ruling<List<Remedy>>>map(file -> Ruling.granted(Remedy.of(file)))
                .orElseGet(() -> CaseDesk.unknown(reference));
    }
}
