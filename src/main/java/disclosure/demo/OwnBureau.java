package disclosure.demo;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.fee.FeeMode;
import disclosure.handling.Actors;
import disclosure.handling.AskingReasons;
import disclosure.handling.Charging;
import disclosure.handling.Consulting;
import disclosure.handling.Extending;
import disclosure.handling.FilingRequest;
import disclosure.handling.Moment;
import disclosure.handling.ProposingExtension;
import disclosure.handling.ReceivingCorrection;
import disclosure.handling.SideForm;
import disclosure.handling.SupportingCase;
import disclosure.handling.TaskForm;
import disclosure.handling.TrackingRemedies;
import disclosure.handling.TrainingClock;
import disclosure.handling.WeighingReasons;
import disclosure.handling.Withdrawing;
import disclosure.handling.WorkList;
import disclosure.handling.WorkingTasks;
import disclosure.intake.Arrival;
import disclosure.law.Ruling;
import disclosure.remedy.RemedyProcedure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final SupportingCase supporting;
    private final ProposingExtension proposing;
    private final WeighingReasons weighing;
    private final Consulting consulting;
    private final Charging charging;
    private final TrackingRemedies remedies;
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
            SupportingCase supporting,
            ProposingExtension proposing,
            WeighingReasons weighing,
            Consulting consulting,
            Charging charging,
            TrackingRemedies remedies,
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
        this.supporting = supporting;
        this.proposing = proposing;
        this.weighing = weighing;
        this.consulting = consulting;
        this.charging = charging;
        this.remedies = remedies;
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
    public void complete(String reference, TaskKind task, @Nullable String matter, TaskForm form, String person) {
        WorkList.Row row = list.of(new Reference(reference)).stream()
                .filter(open -> open.kind() == task && (matter == null || matter.equals(open.matter())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open " + task + " for " + reference));
        tasks.claim(row.id(), actor(person), now()).orElseThrow();
        tasks.complete(row.id(), form, actor(person), now()).orElseThrow();
    }

    @Override
    public boolean isOpen(String reference, TaskKind task, @Nullable String matter, String person) {
        return list.of(new Reference(reference)).stream()
                .anyMatch(open -> open.kind() == task && (matter == null || matter.equals(open.matter())));
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
    public void serveReasonsNotice(String reference, String evidence, String handler) {
        asking.delivered(new Reference(reference), null, evidence, actor(handler), now())
                .orElseThrow();
    }

    @Override
    public void giveReasons(String reference, String reasons, String handler) {
        asking.given(new Reference(reference), reasons, actor(handler), now()).orElseThrow();
    }

    @Override
    public void recordSearch(String reference, TaskForm.SearchRecord search, String handler) {
        supporting
                .searched(new Reference(reference), search, actor(handler), now())
                .orElseThrow();
    }

    @Override
    public void proposeExtension(String reference, int workingDays, String reason, String handler) {
        proposing
                .propose(new Reference(reference), workingDays, reason, actor(handler), now())
                .orElseThrow();
    }

    @Override
    public void weighReasons(String reference, boolean reasonable, String why, String head) {
        weighing.weigh(new Reference(reference), reasonable, why, actor(head), now())
                .orElseThrow();
    }

    @Override
    public void defer(String reference, LocalDate until, String reason, String head) {
        weighing.defer(new Reference(reference), until, reason, actor(head), now())
                .orElseThrow();
    }

    @Override
    public void consult(String reference, Consulting.Letter letter, String handler) {
        consulting
                .open(new Reference(reference), List.of(letter), actor(handler), now())
                .orElseThrow();
    }

    @Override
    public void opinionComesLate(String reference, String id, SideForm.RecordOpinion opinion, String registrar) {
        consulting
                .late(new Reference(reference), id, opinion, actor(registrar), now())
                .orElseThrow();
    }

    @Override
    public void chargeByPages(String reference, int pages, String reason, String head) {
        charging.propose(new Reference(reference), FeeMode.PER_VOLUME, pages, reason, actor(head), now())
                .orElseThrow();
    }

    @Override
    public void remedyFiled(String reference, TrackingRemedies.Filing filing, String registrar) {
        remedies.filed(new Reference(reference), filing, actor(registrar), now())
                .orElseThrow();
    }

    @Override
    public void copyReceived(String reference, String id, RemedyProcedure procedure, String registrar) {
        remedies.copyReceived(new Reference(reference), id, procedure, now().today(), actor(registrar), now())
                .orElseThrow();
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
