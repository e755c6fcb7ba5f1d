package disclosure.desk;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordRules;
import disclosure.casefile.Reference;
import disclosure.casefile.ReviewRecord;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.desk.CaseSheet.ActForm;
import disclosure.desk.CaseSheet.ActLine;
import disclosure.desk.CaseSheet.TaskSheet;
import disclosure.handling.Actors;
import disclosure.handling.Calendars;
import disclosure.handling.FindingSimilar;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases;
import disclosure.handling.ReadingCases.Opened;
import disclosure.handling.ReadingConsultations;
import disclosure.handling.WorkList.Row;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.Deadline;
import disclosure.page.PageForm;
import disclosure.page.PlannedDay;
import disclosure.page.Refusals;
import disclosure.page.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lays out a case for its page: what the viewer may see, and only what the viewer may do. */
@Component
class CaseSheets {

    private static final Set<Role> DECIDES_WHAT_IT_IS = EnumSet.of(Role.REGISTRAR, Role.HANDLER, Role.OFFICE_HEAD);

    private final ReadingCases reading;
    private final ReadingConsultations consultations;
    private final FindingSimilar finding;
    private final Calendars calendars;
    private final Actors actors;
    private final Names names;
    private final Words words;
    private final ActNotes notes;

    CaseSheets(
            ReadingCases reading,
            ReadingConsultations consultations,
            FindingSimilar finding,
            Calendars calendars,
            Actors actors,
            Names names,
            Words words) {
        this.reading = reading;
        this.consultations = consultations;
        this.finding = finding;
        this.calendars = calendars;
        this.actors = actors;
        this.names = names;
        this.words = words;
        this.notes = new ActNotes(words, names);
    }

    /** A form that did not go through. @param place id of the task or name of the act it is for */
    record Failed(String place, PageForm form) {}

    /** The reference in an address; what is none is not found. */
    static Reference reference(String typed) {
        return Reference.read(typed).orElseThrow(CaseSheets::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    ModelAndView page(Reference reference, Actor actor, Moment now) {
        return page(reference, actor, now, null, HttpStatus.OK);
    }

    /** The page again after something on it was refused as a whole. */
    ModelAndView refused(Reference reference, Actor actor, Moment now, Refused<?> no) {
        return page(reference, actor, now, null, Refusals.status(no.refusal()))
                .addObject("refusal", no.refusal())
                .addObject("failed", true);
    }

    /** The page again with a form in which something is wrong. */
    ModelAndView failed(Reference reference, Actor actor, Moment now, Failed failed) {
        HttpStatus status = Optional.ofNullable(failed.form().refusal())
                .map(Refusals::status)
                .orElse(HttpStatus.UNPROCESSABLE_ENTITY);
        return page(reference, actor, now, failed, status)
                .addObject("problem", failed.form())
                .addObject("failed", true);
    }

    /** The page again with a form that was tried out, and what it would come to. */
    ModelAndView tried(Reference reference, Actor actor, Moment now, Failed form, List<String> lines) {
        return page(reference, actor, now, form, HttpStatus.OK).addObject("preview", lines);
    }

    private ModelAndView page(
            Reference reference, Actor actor, Moment now, @Nullable Failed failed, HttpStatus status) {
        Ruling<Opened> opened = reading.open(reference, actor, now);
        if (opened instanceof Refused<Opened>) throw notFound();
        Standing standing = opened.orElseThrow().standing();
        Map<String, Object> model = Map.of(
                "sheet", sheet(opened.orElseThrow(), actor, now, failed),
                "heading", reference + " " + words.label(standing.stage()),
                "divisions", names.divisions());
        return new ModelAndView("desk/case", model, status);
    }

    private CaseSheet sheet(Opened opened, Actor actor, Moment now, @Nullable Failed failed) {
        Standing standing = opened.standing();
        Deadline deadline = Deadline.of(
                calendars.current(),
                standing.replyDueOn(),
                now.today(),
                standing.paused(),
                standing.provisional(),
                standing.closedOn() != null);
        return new CaseSheet(
                opened,
                deadline,
                names.division(standing.division()),
                opened.tasks().stream()
                        .map(row -> task(row, opened, actor, now, failed))
                        .toList(),
                opened.file().acts().stream()
                        .map(act -> new ActLine(act, names.person(act.by()), notes.of(act.act())))
                        .toList(),
                forms(opened.file(), actor, standing.stage(), failed),
                consultations.of(opened.file().reference(), actor).toOptional().orElse(List.of()),
                opened.file().draft().map(Act.ReplyDrafted::draft).orElse(null),
                ReviewRecord.of(opened.file())
                        .map(record -> ReviewCard.of(record, names))
                        .orElse(null),
                opened.file().all(PaperAct.ReleaseFileAdded.class),
                may(actor, ActKind.RELEASE_FILE_ADDED, opened)
                        && RecordRules.fits(opened.file(), ActKind.RELEASE_FILE_ADDED)
                                .isGranted(),
                may(actor, ActKind.PAPER_ADDED, opened),
                similar(standing, actor));
    }

    /** By role, stage and division. */
    private static boolean may(Actor actor, ActKind act, Opened opened) {
        Standing standing = opened.standing();
        return may(actor, act, standing.stage()) && Permissions.reaches(actor, act, standing.division());
    }

    /** While it is decided what the request is, and for those who decide it (R-OUT-05, R-OUT-14). */
    private FindingSimilar.@Nullable Similar similar(Standing standing, Actor actor) {
        boolean decides = DECIDES_WHAT_IT_IS.stream().anyMatch(actor::is);
        return decides && standing.stage().compareTo(Stage.DRAFT) <= 0
                ? finding.of(standing.reference(), actor).toOptional().orElse(null)
                : null;
    }

    private TaskSheet task(Row row, Opened opened, Actor actor, Moment now, @Nullable Failed failed) {
        String holder = row.assignee();
        boolean mine = holder != null
                && (holder.equals(actor.id())
                        || actors.standsInFor(actor.id(), now.today()).contains(holder));
        PageForm form = failed != null && failed.place().equals(row.id())
                ? failed.form()
                : TaskForms.fresh(row.kind(), opened.file());
        return new TaskSheet(
                row,
                PlannedDay.of(row.plannedOn(), now.today()),
                names.person(holder),
                holder == null && fits(row, actor),
                mine,
                givesOut(row, actor) ? names.candidates(row.kind(), row.division()) : Map.of(),
                mine ? form : null);
    }

    /** Whether the viewer's roles and division fit the task, so that a button makes sense; the use case decides again. */
    static boolean fits(Row row, Actor actor) {
        boolean role = row.kind().roles().stream().anyMatch(actor::is);
        return role
                && (!row.kind().isDivisional()
                        || row.division() == null
                        || Objects.equals(row.division(), actor.division()));
    }

    private static boolean givesOut(Row row, Actor actor) {
        return actor.is(Role.OFFICE_HEAD)
                || (actor.is(Role.DIVISION_HEAD) && Objects.equals(actor.division(), row.division()));
    }

    private static List<ActForm> forms(CaseFile file, Actor actor, Stage stage, @Nullable Failed failed) {
        return CaseAct.FORMS.entrySet().stream()
                .filter(entry -> may(actor, entry.getKey(), stage))
                .filter(entry -> RecordRules.fits(file, entry.getKey()).isGranted())
                .filter(entry -> entry.getKey() != ActKind.RECEIPT_CORRECTION_APPROVED || awaitsApproval(file))
                .filter(entry -> SideAct.makesSense(entry.getKey(), file, actor))
                .filter(entry -> RemedyForm.makesSense(entry.getKey(), file))
                .filter(entry -> ArchiveAct.makesSense(entry.getKey(), file))
                .map(entry -> form(entry.getKey(), entry.getValue(), failed))
                .toList();
    }

    private static boolean awaitsApproval(CaseFile file) {
        int approved = file.all(Act.ReceiptCorrectionApproved.class).size();
        return file.all(Act.ReceiptCorrectionProposed.class).size() > approved;
    }

    private static ActForm form(ActKind kind, Class<? extends Record> type, @Nullable Failed failed) {
        boolean again = failed != null && failed.place().equals(kind.name());
        return new ActForm(kind, again && failed != null ? failed.form() : PageForm.empty(type), again);
    }

    private static boolean may(Actor actor, ActKind act, Stage stage) {
        return actor.roles().stream().anyMatch(role -> Permissions.may(role, act, stage));
    }
}
