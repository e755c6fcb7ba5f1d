package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Remedy;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.intake.Applicant;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Keeps what was read from a ledger: closed cases by the hundred, each with something to do by itself and with its process. */
@Service
class KeepingLedgerCases {

    private final CaseDesk desk;
    private final CaseProcess process;
    private final WorkList list;
    private final Applicants applicants;
    private final LedgerStore store;
    private final UnitOfWork unit;

    KeepingLedgerCases(
            CaseDesk desk,
            CaseProcess process,
            WorkList list,
            Applicants applicants,
            LedgerStore store,
            UnitOfWork unit) {
        this.desk = desk;
        this.process = process;
        this.list = list;
        this.applicants = applicants;
        this.store = store;
        this.unit = unit;
    }

    /** All of them or none. @param made derives them within the transaction, so that they all go by one calendar */
    void closed(Supplier<List<LedgerStore.NewCase>> made) {
        unit.run(() -> {
            List<LedgerStore.NewCase> cases = made.get();
            store.keep(cases);
            return Ruling.granted(cases);
        });
    }

    /** With its process at the task that is next, or with that of the remedy that is pending. */
    void live(LedgerStore.NewCase live, Actor actor, Moment now) {
        unit.run(() -> live.standing().closedOn() == null ? opened(live, actor, now) : challenged(live, now))
                .orElseThrow();
    }

    private Ruling<Standing> opened(LedgerStore.NewCase open, Actor actor, Moment now) {
        CaseFile file = open.file();
        return desk.open(file, now.today()).map(standing -> {
            Applicant applicant = open.applicant();
            if (applicant != null) applicants.keep(file.reference(), applicant);
            store.keepRow(file.reference(), open.row());
            done(file.reference(), TaskKind.REGISTER_REQUEST, Set.of(Answer.NEEDS_HANDLING), actor);
            if (standing.division() != null) done(file.reference(), TaskKind.ASSIGN_DIVISION, Set.of(), actor);
            begin(file);
            desk.rearm(file, standing, now.today());
            return standing;
        });
    }

    private Ruling<Standing> challenged(LedgerStore.NewCase closed, Moment now) {
        store.keep(List.of(closed));
        begin(closed.file());
        desk.rearm(closed.file(), closed.standing(), now.today());
        return Ruling.granted(closed.standing());
    }

    /** What the ledger says is done. */
    private void done(Reference reference, TaskKind kind, Set<Answer> answers, Actor actor) {
        String task = list.of(reference).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the process is elsewhere: " + reference))
                .id();
        process.complete(task, actor.id(), answers);
    }

    private void begin(CaseFile file) {
        Remedy.of(file).stream()
                .filter(Remedy::pending)
                .forEach(remedy -> process.begin(SideProcess.REMEDY, file.reference(), remedy.id()));
    }
}
