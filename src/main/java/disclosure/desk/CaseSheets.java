package disclosure.desk;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordRules;
import disclosure.casefile.Reference;
import disclosure.casefile.ReviewRecord;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.desk.CaseSheet.ActLine;
import disclosure.handling.Calendars;
import disclosure.handling.FindingSimilar;
import disclosure.handling.FormDrafts;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases;
import disclosure.handling.ReadingCases.Opened;
import disclosure.handling.ReadingConsultations;
import disclosure.handling.WorkList.Row;
import disclosure.law.Article;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.Deadline;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import disclosure.page.Words;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
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
    private final TaskSheets tasks;
    private final CaseCards cards;
    private final Names names;
    private final Words words;
    private final ActNotes notes;
    private final DraftLines lines;

    CaseSheets(
            ReadingCases reading,
            ReadingConsultations consultations,
            FindingSimilar finding,
            Calendars calendars,
            TaskSheets tasks,
            CaseCards cards,
            Names names,
            Words words) {
        this.reading = reading;
        this.consultations = consultations;
        this.finding = finding;
        this.calendars = calendars;
        this.tasks = tasks;
        this.cards = cards;
        this.names = names;
        this.words = words;
        this.notes = new ActNotes(words, names);
        this.lines = new DraftLines(words);
    }

    /** A form that did not go through. @param place id of the task or name of the act it is for */
    record Failed(String place, PageForm form) {

        Class<?> type() {
            return form.type();
        }
    }

    /** The reference in an address; what is none is not found. */
    static Reference reference(String typed) {
        return Reference.readAny(typed).orElseThrow(CaseSheets::notFound);
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

    /** The page again with a form that somebody else has changed meanwhile, and what they kept of it. */
    ModelAndView conflict(Reference reference, Actor actor, Moment now, Failed mine, FormDrafts.Draft theirs) {
        mine.form().refused(Refusal.of(Article.internalRule(), CaseReason.CHANGED_MEANWHILE));
        return failed(reference, actor, now, mine).addObject("other", version(mine, theirs));
    }

    Version version(Failed mine, FormDrafts.Draft theirs) {
        PageForm other = PageForm.again(mine.type(), theirs.fields());
        return new Version(
                mine.place(), names.person(theirs.person()), theirs.keptAt(), theirs.version(), lines.of(other));
    }

    /** What somebody else kept of a form. */
    public record Version(String task, String by, Instant at, int seen, List<DraftLines.Line> lines) {}

    /** What was typed into a form that is not on the page any more, and what was recorded instead. */
    private Map<String, Object> unsent(CaseSheet sheet, Actor actor, @Nullable Failed failed) {
        boolean shown = failed == null
                || CaseAct.FORMS.keySet().stream().anyMatch(kind -> kind.name().equals(failed.place()))
                || sheet.tasks().stream()
                        .anyMatch(task -> task.form() != null && task.row().id().equals(failed.place()));
        if (failed == null || shown) return Map.of();
        Map<String, Object> model = new HashMap<>();
        model.put("unsent", lines.of(failed.form()));
        sheet.acts().stream()
                .filter(line -> !line.recorded().by().equals(actor.id()))
                .reduce((earlier, later) -> later)
                .ifPresent(line -> model.put("recorded", line));
        return model;
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
        CaseSheet sheet = sheet(opened.orElseThrow(), actor, now, failed);
        Map<String, Object> model = Map.of(
                "sheet",
                sheet,
                "heading",
                reference + " " + words.label(standing.stage()),
                "divisions",
                names.divisions());
        ModelAndView page = new ModelAndView("desk/case", model, status);
        return page.addAllObjects(cards.of(sheet, actor, now)).addAllObjects(unsent(sheet, actor, failed));
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
                        .map(row -> tasks.sheet(row, opened, actor, now, failed))
                        .toList(),
                opened.file().acts().stream()
                        .map(act -> new ActLine(act, names.person(act.by()), notes.of(act.act())))
                        .toList(),
                ActForms.of(opened.file(), actor, standing.stage(), failed),
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
                may(actor, ActKind.PAPER_CLASSIFIED, opened),
                similar(standing, actor, now));
    }

    /** By role, stage and division. */
    private static boolean may(Actor actor, ActKind act, Opened opened) {
        Standing standing = opened.standing();
        return may(actor, act, standing.stage()) && Permissions.reaches(actor, act, standing.division());
    }

    /** While it is decided what the request is, and for those who decide it (R-OUT-05, R-OUT-14). */
    private FindingSimilar.@Nullable Similar similar(Standing standing, Actor actor, Moment now) {
        boolean decides = DECIDES_WHAT_IT_IS.stream().anyMatch(actor::is);
        return decides && standing.stage().compareTo(Stage.DRAFT) <= 0
                ? finding.of(standing.reference(), actor, now).toOptional().orElse(null)
                : null;
    }

    /** Whether the viewer's roles and division fit the task, so that a button makes sense; the use case decides again. */
    static boolean fits(Row row, Actor actor) {
        boolean role = row.kind().roles().stream().anyMatch(actor::is);
        return role
                && (!row.kind().isDivisional()
                        || row.division() == null
                        || Objects.equals(row.division(), actor.division()));
    }

    static boolean givesOut(Row row, Actor actor) {
        return actor.is(Role.OFFICE_HEAD)
                || (actor.is(Role.DIVISION_HEAD) && Objects.equals(actor.division(), row.division()));
    }

    static boolean may(Actor actor, ActKind act, Stage stage) {
        return actor.roles().stream().anyMatch(role -> Permissions.may(role, act, stage));
    }
}
