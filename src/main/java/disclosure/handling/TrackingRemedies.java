package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.ReleaseHold;
import disclosure.casefile.Remedy;
import disclosure.casefile.RemedyAct;
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

    public TrackingRemedies(CaseDesk desk, CaseFiles files, CaseProcess process, Attachments store) {
        this.desk = desk;
        this.files = files;
        this.process = process;
        this.store = store;
    }

    /**
     * @param nonReply against silence instead of against the reply
     * @param authority where it was filed
     * @param filedOn day of filing, up to today
     */
    public record Filing(RemedyKind kind, boolean nonReply, String authority, LocalDate filedOn) {}

    public Ruling<Standing> filed(Reference reference, Filing filing, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> challenged(file, filing, now.today())
                        .flatMap(id -> Step.of(new RemedyAct.RemedyFiled(
                                filing.filedOn(), id, filing.kind(), filing.nonReply(), filing.authority()))),
                step -> {
                    String id = ((RemedyAct) step.acts().get(0)).id();
                    // Of a complaint nobody is sent a copy, so there is no defence with a day of its own.
                    boolean complaint = filing.kind() == RemedyKind.COMPLAINT;
                    process.begin(complaint ? SideProcess.COMPLAINT : SideProcess.REMEDY, reference, id);
                });
    }

    private Ruling<String> challenged(CaseFile file, Filing filing, LocalDate today) {
        Standing standing = desk.standing(file, today);
        LocalDate repliedOn = standing.repliedOn();
        boolean ended = standing.closedOn() != null;
        if (!filing.nonReply() && !ended) return Ruling.refused(REMEDIES, RemedyReason.NO_REPLY_TO_CHALLENGE);
        if (filing.nonReply() && (ended || !standing.overdue(today)))
            return Ruling.refused(REMEDIES, RemedyReason.NO_SILENCE_TO_CHALLENGE);
        if (repliedOn != null && filing.filedOn().isBefore(repliedOn))
            return Ruling.refused(REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, repliedOn);
        return Ruling.granted("r" + (Remedy.of(file).size() + 1));
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
        boolean court = procedure == RemedyProcedure.COURT;
        boolean suit = remedy.kind() == RemedyKind.DIRECT_LITIGATION
                || remedy.kind() == RemedyKind.LITIGATION_AFTER_RECONSIDERATION;
        boolean fits = remedy.kind() == RemedyKind.RECONSIDERATION
                ? procedure == RemedyProcedure.SIMPLE || procedure == RemedyProcedure.ORDINARY
                : suit == court;
        if (!fits) return Ruling.refused(Defence.source(procedure), RemedyReason.PROCEDURE_DOES_NOT_FIT);
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

    private static Ruling<Remedy> known(CaseFile file, String id) {
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
