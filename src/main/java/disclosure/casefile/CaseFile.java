package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.clock.ClockEvent;
import disclosure.clock.ClockPolicy;
import disclosure.clock.Reading;
import disclosure.clock.ReplyClock;
import disclosure.clock.RuleSet;
import disclosure.intake.Arrival;
import disclosure.intake.ReceiptRule;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.outcome.ReportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One case as its acts, in order. Everything else (stage, clock, outcome) is derived from them by pure functions, so that
 * it can be derived again in court.
 */
public final class CaseFile {

    private final Reference reference;
    private final List<RecordedAct> acts;

    public CaseFile(Reference reference, List<RecordedAct> acts) {
        if (acts.isEmpty() || !(acts.get(0).act() instanceof Act.RequestReceived))
            throw new IllegalArgumentException("a case begins with its request");
        this.reference = reference;
        this.acts = List.copyOf(acts);
    }

    public Reference reference() {
        return reference;
    }

    public List<RecordedAct> acts() {
        return acts;
    }

    public CaseFile with(RecordedAct act) {
        List<RecordedAct> longer = new ArrayList<>(acts);
        longer.add(act);
        return new CaseFile(reference, longer);
    }

    public Act.RequestReceived request() {
        return (Act.RequestReceived) acts.get(0).act();
    }

    public <A extends Act> Optional<A> last(Class<A> kind) {
        return lastRecord(kind).map(recorded -> kind.cast(recorded.act()));
    }

    public Optional<RecordedAct> lastRecord(Class<? extends Act> kind) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (kind.isInstance(acts.get(i).act())) return Optional.of(acts.get(i));
        }
        return Optional.empty();
    }

    public boolean has(Class<? extends Act> kind) {
        return lastRecord(kind).isPresent();
    }

    public <A extends Act> List<A> all(Class<A> kind) {
        return acts.stream()
                .map(RecordedAct::act)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The evidence of arrival in force: the first, or the one a second person agreed to correct it with. */
    public Arrival arrival() {
        return approvedCorrection()
                .map(Act.ReceiptCorrectionProposed::evidence)
                .orElse(request().arrival());
    }

    /** The day of receipt (Art. 31), empty while it waits for confirmation. */
    public Optional<LocalDate> receivedOn() {
        Optional<Act.ReceiptCorrectionProposed> corrected = approvedCorrection();
        Optional<LocalDate> confirmedOn = corrected.isPresent()
                ? corrected.map(Act.ReceiptCorrectionProposed::confirmedOn)
                : last(Act.ReceiptConfirmed.class).map(Act::on);
        return ReceiptRule.dayOfReceipt(arrival()).or(() -> confirmedOn);
    }

    private Optional<Act.ReceiptCorrectionProposed> approvedCorrection() {
        Act.ReceiptCorrectionProposed proposed = null;
        Act.ReceiptCorrectionProposed approved = null;
        for (RecordedAct recorded : acts) {
            if (recorded.act() instanceof Act.ReceiptCorrectionProposed p) proposed = p;
            if (recorded.act() instanceof Act.ReceiptCorrectionApproved) approved = proposed;
        }
        return Optional.ofNullable(approved);
    }

    /** The proposal to correct the evidence of arrival that a second person has neither agreed to nor refused. */
    public Optional<RecordedAct> undecidedCorrection() {
        RecordedAct undecided = null;
        for (RecordedAct recorded : acts) {
            if (recorded.act() instanceof Act.ReceiptCorrectionProposed) undecided = recorded;
            if (recorded.act() instanceof Act.ReceiptCorrectionApproved
                    || recorded.act() instanceof Act.ReceiptCorrectionRefused) undecided = null;
        }
        return Optional.ofNullable(undecided);
    }

    public Optional<RuleSet> ruleSet() {
        return receivedOn().flatMap(day -> RuleSet.forReceipt(day).toOptional());
    }

    public Stage stage() {
        return StageRule.stageOf(this);
    }

    public Optional<String> division() {
        return last(Act.DivisionAssigned.class).map(Act.DivisionAssigned::division);
    }

    /** The draft in force; the last one handed to review. */
    public Optional<Act.ReplyDrafted> draft() {
        return last(Act.ReplyDrafted.class);
    }

    /**
     * Whether not information was asked for but the correction of an own record (Art. 41): such a case has no outcome and
     * stands in no cell of the annual report.
     */
    public boolean isRecordCorrection() {
        return has(RecordAct.RecordCorrectionOpened.class);
    }

    /** Final only once the case is closed; a reply ordered later, or its withdrawal, is no second result (R-ANN-12). */
    public Optional<Outcome> outcome() {
        if (isRecordCorrection()) return Optional.empty();
        return firstEnd()
                .flatMap(end -> withoutReply(end.act())
                        .or(() ->
                                draftBefore(end).map(drafted -> drafted.draft().outcome())));
    }

    /** The row of the annual report that counts the result; none without a day of receipt, for then nothing counts the request. */
    public Optional<ReportRow> reportRow() {
        return receivedOn().flatMap(day -> outcome()).map(Outcome::reportRow);
    }

    /** How it ended without a reply, the last time where it was taken up again: abandoned, unpaid or withdrawn. */
    public Optional<Outcome> endedWithoutReply() {
        return acts.stream()
                .flatMap(recorded -> withoutReply(recorded.act()).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Outcome> withoutReply(Act act) {
        if (act instanceof Act.RequestWithdrawn) return Optional.of(Outcome.X3A);
        if (act instanceof Act.RequestAbandoned) return Optional.of(Outcome.X1);
        return act instanceof FeeAct.FeeLapsed ? Optional.of(Outcome.X2) : Optional.empty();
    }

    /** The draft that was the reply; of the first where a court ordered another. */
    public Optional<Act.ReplyDrafted> answered() {
        return firstReply().flatMap(this::draftBefore);
    }

    private Optional<Act.ReplyDrafted> draftBefore(RecordedAct reply) {
        return acts.subList(0, reply.number() - 1).stream()
                .map(RecordedAct::act)
                .filter(Act.ReplyDrafted.class::isInstance)
                .map(Act.ReplyDrafted.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** The day that counts for the bureau's deadline (law.md §3.5). */
    public Optional<LocalDate> repliedOn() {
        return firstReply().map(reply -> reply.act().on());
    }

    /** The same day of the last reply that is out; another than {@link #repliedOn} where a court ordered another. */
    public Optional<LocalDate> lastRepliedOn() {
        LocalDate day = null;
        boolean waits = true;
        for (RecordedAct recorded : acts) {
            if (recorded.act() instanceof DeliveryAct.LetterIssued) waits = true;
            if (waits && replies(recorded.act())) {
                day = recorded.act().on();
                waits = false;
            }
        }
        return Optional.ofNullable(day);
    }

    /** Dispatch, or service where the reply was handed over; of the first reply where a court ordered another. */
    private Optional<RecordedAct> firstReply() {
        return acts.stream().filter(recorded -> replies(recorded.act())).findFirst();
    }

    private static boolean replies(Act act) {
        return act instanceof DeliveryAct.ReplyDispatched || act instanceof DeliveryAct.ReplyServed;
    }

    /** The first of them: what an authority or a court orders afterwards ends nothing a second time. */
    private Optional<RecordedAct> firstEnd() {
        return acts.stream()
                .filter(recorded ->
                        replies(recorded.act()) || withoutReply(recorded.act()).isPresent())
                .findFirst();
    }

    /** The day the result became final for statistics: replied, abandoned, unpaid or withdrawn (R-ANN-06). */
    public Optional<LocalDate> closedOn() {
        return firstEnd().map(end -> end.act().on());
    }

    /** The consultations of the case, in the order they were opened. */
    public List<AskedOpinion> consultations() {
        return AskedOpinion.of(this);
    }

    /** What the clock reads; empty until the day of receipt is fixed. */
    public List<ClockEvent> clockEvents() {
        return ClockStory.of(this);
    }

    /**
     * The clock's answer as of a day, or its refusal if the acts are in an unlawful order.
     *
     * @return empty while the day of receipt is not fixed
     */
    public Optional<Ruling<Reading>> reading(WorkingDays calendar, ClockPolicy policy, LocalDate asOf) {
        List<ClockEvent> events = clockEvents();
        if (events.isEmpty()) return Optional.empty();
        Ruling<Reading> reading = ReplyClock.read(calendar, policy, events, asOf);
        return Optional.of(reading.map(this::asSettled));
    }

    /** Once replied, the due day is the one that was kept then. */
    private Reading asSettled(Reading reading) {
        return last(HouseAct.DueDaySettled.class)
                .map(settled -> reading.dueOn(settled.dueOn()))
                .orElse(reading);
    }
}
