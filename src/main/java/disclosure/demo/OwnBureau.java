package disclosure.demo;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.Actors;
import disclosure.handling.AskingReasons;
import disclosure.handling.Extending;
import disclosure.handling.FilingRequest;
import disclosure.handling.Moment;
import disclosure.handling.ReceivingCorrection;
import disclosure.handling.TaskForm;
import disclosure.handling.TrainingClock;
import disclosure.handling.Withdrawing;
import disclosure.handling.WorkList;
import disclosure.handling.WorkingTasks;
import disclosure.intake.Arrival;
import disclosure.law.Ruling;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sample people work through the same use cases as everybody. */
@Component
class OwnBureau implements Bureau {

    private final FilingRequest filing;
    private final WorkingTasks tasks;
    private final WorkList list;
    private final ReceivingCorrection correcting;
    private final Extending extending;
    private final AskingReasons asking;
    private final Withdrawing withdrawing;
    private final Actors actors;
    private final Clock clock;
    private final ObjectProvider<TrainingClock> time;

    OwnBureau(
            FilingRequest filing,
            WorkingTasks tasks,
            WorkList list,
            ReceivingCorrection correcting,
            Extending extending,
            AskingReasons asking,
            Withdrawing withdrawing,
            Actors actors,
            Clock clock,
            ObjectProvider<TrainingClock> time) {
        this.filing = filing;
        this.tasks = tasks;
        this.list = list;
        this.correcting = correcting;
        this.extending = extending;
        this.asking = asking;
        this.withdrawing = withdrawing;
        this.actors = actors;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void waitUntil(Instant moment) {
        if (moment.isAfter(clock.instant())) time.getObject().moveTo(moment).orElseThrow();
    }

    @Override
    public Filed fileOnline(FilingRequest.Request request) {
        return filed(filing.online(request, List.of(), now()));
    }

    @Override
    public Filed takeIn(FilingRequest.Request request, Arrival arrival, String registrar) {
        return filed(filing.takeIn(request, arrival, List.of(), actor(registrar), now()));
    }

    private static Filed filed(Ruling<FilingRequest.Receipt> ruling) {
        FilingRequest.Receipt receipt = ruling.orElseThrow();
        return new Filed(
                receipt.standing().reference().value(), receipt.queryCode().grouped());
    }

    @Override
    public void complete(String reference, TaskKind task, TaskForm form, String person) {
        WorkList.Row row = list.of(new Reference(reference)).stream()
                .filter(open -> open.kind() == task)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open " + task + " for " + reference));
        tasks.claim(row.id(), actor(person), now()).orElseThrow();
        tasks.complete(row.id(), form, actor(person), now()).orElseThrow();
    }

    @Override
    public void correct(String reference, TaskForm.CorrectedRequest correction, String registrar) {
        correcting
                .receive(new Reference(reference), correction, actor(registrar), now())
                .orElseThrow();
    }

    @Override
    public void extend(String reference, int workingDays, String reason, String head) {
        extending
                .extend(new Reference(reference), workingDays, reason, actor(head), now())
                .orElseThrow();
    }

    @Override
    public void askReasons(String reference, String counts, String handler) {
        asking.ask(new Reference(reference), counts, actor(handler), now()).orElseThrow();
    }

    @Override
    public void giveReasons(String reference, String reasons, String handler) {
        asking.given(new Reference(reference), reasons, actor(handler), now()).orElseThrow();
    }

    @Override
    public void withdraw(String reference, String record, String registrar) {
        withdrawing
                .withdraw(new Reference(reference), record, actor(registrar), now())
                .orElseThrow();
    }

    private Actor actor(String id) {
        return actors.find(id, now().today()).orElseThrow();
    }

    private Moment now() {
        return Moment.of(clock);
    }
}
