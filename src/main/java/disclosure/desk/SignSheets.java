package disclosure.desk;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.Persons;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.ReviewRecord;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.desk.SignSheet.Document;
import disclosure.handling.Actors;
import disclosure.handling.Calendars;
import disclosure.handling.Moment;
import disclosure.handling.PreviewingPeriod;
import disclosure.handling.ReadingCases;
import disclosure.handling.ReadingCases.Opened;
import disclosure.handling.WaitingForDecision;
import disclosure.handling.WorkList.Row;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.Deadline;
import disclosure.page.PageForm;
import disclosure.page.Words;
import disclosure.review.GridDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what waits for a decision: everything about it on one page, and who may decide. */
@Component
class SignSheets {

    private final ReadingCases reading;
    private final WaitingForDecision waiting;
    private final Calendars calendars;
    private final Actors actors;
    private final PreviewingPeriod previews;
    private final Names names;
    private final Words words;
    private final LawText law;
    private final ActNotes notes;
    private final Proposal proposals;

    SignSheets(
            ReadingCases reading,
            WaitingForDecision waiting,
            Calendars calendars,
            Actors actors,
            PreviewingPeriod previews,
            Names names,
            Words words,
            LawText law) {
        this.reading = reading;
        this.waiting = waiting;
        this.calendars = calendars;
        this.actors = actors;
        this.previews = previews;
        this.names = names;
        this.words = words;
        this.law = law;
        this.notes = new ActNotes(words, names);
        this.proposals = new Proposal(words);
    }

    SignSheet of(Row row, Actor actor, Moment now, @Nullable PageForm typed) {
        Opened opened = opened(row.reference(), actor, now);
        PageForm form = typed == null ? TaskForms.fresh(row.kind(), opened.file()) : typed;
        return sheet(opened, row, actor, now, form);
    }

    /** A corrected day of receipt; its form is for who does not agree. */
    SignSheet ofReceipt(Reference reference, Actor actor, Moment now) {
        return sheet(opened(reference, actor, now), null, actor, now, PageForm.empty(CaseAct.ReceiptRefusal.class));
    }

    Opened opened(Reference reference, Actor actor, Moment now) {
        Ruling<Opened> opened = reading.open(reference, actor, now);
        if (opened instanceof Refused<Opened>) throw CaseSheets.notFound();
        return opened.orElseThrow();
    }

    private SignSheet sheet(Opened opened, @Nullable Row row, Actor actor, Moment now, PageForm form) {
        CaseFile file = opened.file();
        TaskKind kind = row == null ? null : row.kind();
        Class<? extends Act> asked = Proposal.act(kind);
        RecordedAct proposed = file.lastRecord(asked).orElse(null);
        boolean draft = asked == Act.ReplyDrafted.class;
        return new SignSheet(
                opened,
                row,
                kind == null ? words.message("desk.sign.receipt") : words.task(kind),
                proposals.words(file, kind),
                waiting.risks(file, opened.standing(), now),
                deadline(opened.standing(), row, now),
                names.division(opened.standing().division()),
                row == null ? "" : names.person(row.assignee()),
                proposed,
                proposed == null ? "" : names.person(proposed.by()),
                proposed == null || draft
                        ? List.of()
                        : notes(proposed.act(), opened.file().reference(), actor, now),
                proposed == null ? List.of() : law.of(Proposal.articles(proposed.act())),
                DraftChanges.of(file, asked, notes, words),
                draft
                        ? ReviewRecord.of(file)
                                .map(record -> ReviewCard.of(record, names))
                                .orElse(null)
                        : null,
                draft ? documents(file) : List.of(),
                row == null ? awaits(file, actor, now) : mayDecide(row, actor, now),
                row != null && isMine(row, actor, now),
                row == null ? Map.of() : candidates(row, file, actor),
                form);
    }

    /** What the act says, and for an extension the due day that agreeing leads to if its notice goes out today (Art. 33). */
    private List<ActNotes.Note> notes(Act proposed, Reference reference, Actor actor, Moment now) {
        Stream<ActNotes.Note> said = notes.of(proposed).stream();
        if (!(proposed instanceof PeriodAct.ExtensionProposed asked)) return said.toList();
        Stream<ActNotes.Note> becomes =
                previews.extension(reference, asked.workingDays(), actor, now).toOptional().stream()
                        .map(it -> new ActNotes.Note(
                                "desk.sign.extension.becomes",
                                words.message(
                                        "desk.sign.extension.days",
                                        words.day(it.now().replyDueOn()),
                                        words.day(it.extended().replyDueOn()))));
        return Stream.concat(said, becomes).toList();
    }

    private Deadline deadline(Standing standing, @Nullable Row row, Moment now) {
        return Deadline.of(
                calendars.current(),
                row == null ? standing.currentDueOn() : row.dueOn(),
                now.today(),
                standing.paused(),
                standing.provisional(),
                false);
    }

    private static List<Document> documents(CaseFile file) {
        List<GridDocument> grid = file.draft().map(Act.ReplyDrafted::grid).orElse(List.of());
        return IntStream.range(0, grid.size())
                .mapToObj(i -> new Document(
                        i + 1, grid.get(i), fileName(file, grid.get(i).fileId())))
                .toList();
    }

    private static @Nullable String fileName(CaseFile file, @Nullable String fileId) {
        if (fileId == null) return null;
        return file.all(PaperAct.ReleaseFileAdded.class).stream()
                .filter(added -> added.fileId().equals(fileId))
                .map(PaperAct.ReleaseFileAdded::fileName)
                .findFirst()
                .orElse(null);
    }

    private boolean mayDecide(Row row, Actor actor, Moment now) {
        return CaseSheets.fits(row, actor) && (row.assignee() == null || isMine(row, actor, now));
    }

    private boolean awaits(CaseFile file, Actor actor, Moment now) {
        return waiting.receipts(actor, now).stream()
                .anyMatch(receipt -> receipt.file().reference().equals(file.reference()));
    }

    private boolean isMine(Row row, Actor actor, Moment now) {
        String holder = row.assignee();
        return holder != null
                && (holder.equals(actor.id())
                        || actors.standsInFor(actor.id(), now.today()).contains(holder));
    }

    /** The heads hand out; nobody gets what their part in the case or their interest in it keeps them from. */
    private Map<String, String> candidates(Row row, CaseFile file, Actor actor) {
        boolean head = actor.is(Role.OFFICE_HEAD)
                || (actor.is(Role.DIVISION_HEAD) && Objects.equals(actor.division(), row.division()));
        if (!head) return Map.of();
        Map<String, String> others = new LinkedHashMap<>(names.candidates(row.kind(), row.division()));
        Set<String> keptOut = Persons.excluded(file);
        Stream.of(Optional.of(actor.id()), Optional.ofNullable(row.assignee()), Persons.drafter(file))
                .flatMap(Optional::stream)
                .forEach(others::remove);
        others.keySet().removeAll(keptOut);
        return others;
    }
}
