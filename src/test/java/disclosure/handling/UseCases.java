package disclosure.handling;

import disclosure.clock.ClockPolicy;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import java.util.Optional;

/** The real use cases over ports in memory, put together as the application puts them together. */
public final class UseCases {

    public static final HouseRules RULES =
            new HouseRules("RSJ", "人力资源和社会保障局", "人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15);

    public final FilingRequest filing;
    public final WorkingTasks tasks;
    public final BulkTasks bulk;
    public final ContactingApplicant contacting;
    public final CorrectingReceipt correctingReceipt;
    public final ReceivingCorrection correcting;
    public final RevokingNotice revoking;
    public final Withdrawing withdrawing;
    public final Extending extending;
    public final AskingReasons reasons;
    public final PublishingCalendar publishing;
    public final VerifyingProjection verifying;
    public final WatchingDeadlines watching;
    public final ReleasingFiles releasing;
    public final ReopeningDraft reopening;
    public final ReferringDraft referring;
    public final ExcludingPeople excluding;
    public final EndingConsultations ending;
    public final SideDriver beside;
    public final Actors actors;
    /** The bureau's table of review levels. */
    public final InMemoryReviewTable table = new InMemoryReviewTable();

    public final InMemoryLetters letters = new InMemoryLetters();

    private final CaseDesk desk;

    public UseCases(
            InMemoryCaseFiles files,
            InMemoryWorkList list,
            InMemoryRegister register,
            InMemoryCalendars calendars,
            People people,
            CaseProcess process,
            UnitOfWork unit) {
        desk = new CaseDesk(files, calendars, process, RULES, unit);
        TaskSteps steps = new TaskSteps(
                calendars,
                people,
                files,
                register,
                register,
                register,
                table,
                new Completeness(Optional.of(letters), Optional.of(InMemoryLetters.CARD), register),
                RULES);
        actors = new Actors(people);
        filing = new FilingRequest(
                desk, files, register, register, register, register.codes(), new QuickHash(), RULES, unit);
        tasks = new WorkingTasks(list, desk, process, steps, actors, people, unit);
        bulk = new BulkTasks(tasks);
        contacting = new ContactingApplicant(desk);
        correctingReceipt = new CorrectingReceipt(desk);
        correcting = new ReceivingCorrection(desk, process, steps);
        revoking = new RevokingNotice(desk, process);
        withdrawing = new Withdrawing(desk, process);
        extending = new Extending(desk);
        reasons = new AskingReasons(desk);
        publishing = new PublishingCalendar(calendars, files, desk, unit);
        verifying = new VerifyingProjection(files, desk, unit);
        watching = new WatchingDeadlines(desk, files);
        releasing = new ReleasingFiles(desk, process, register, new InMemoryRedaction(), unit);
        reopening = new ReopeningDraft(desk, process);
        referring = new ReferringDraft(desk);
        excluding = new ExcludingPeople(desk, process, list, people);
        ending = new EndingConsultations(desk, files, calendars);
        beside = new SideDriver(desk, list, process);
    }

    /** Where a case stands, derived from its acts now. */
    public disclosure.casefile.Standing standing(disclosure.casefile.CaseFile file, Moment now) {
        return desk.standing(file, now.today());
    }
}
