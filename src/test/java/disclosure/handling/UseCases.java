package disclosure.handling;

import disclosure.clock.ClockPolicy;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.remedy.RemedyRoutes;

/** The real use cases over ports in memory, put together as the application puts them together. */
public final class UseCases {

    public static final HouseRules RULES =
            new HouseRules("RSJ", "人力资源和社会保障局", "人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15);

    /** Where nothing is decided. */
    public static final BureauRules CONFIGURED =
            new BureauRules(RULES, Advice.defaults(), Retention.defaults(), new InMemoryBureauDecisions());

    public static final BureauCard BUREAU = new BureauCard(
            "示例市人力资源和社会保障局",
            "办公室",
            "示例市人民路1号",
            "212000",
            "0000-12345678",
            "gk@example.invalid",
            "https://example.invalid",
            "缴入国库",
            new RemedyRoutes("示例市人民政府", "示例市政府路1号", "https://fy.example.invalid", "示例省人力资源和社会保障厅", "示例市示例区人民法院"));

    public final FilingRequest filing;
    public final WorkingTasks tasks;
    public final ListingTasks listing;
    public final BulkTasks bulk;
    public final ContactingApplicant contacting;
    public final CorrectingReceipt correctingReceipt;
    public final ReceivingCorrection correcting;
    public final ActingOnline acting;
    public final CheckingStatus checking;
    public final InMemoryAttempts attempts = new InMemoryAttempts();
    public final RevokingNotice revoking;
    public final Withdrawing withdrawing;
    public final Extending extending;
    public final ProposingExtension proposing;
    public final Consulting consulting;
    public final PreviewingPeriod previews;
    public final AskingReasons reasons;
    public final WeighingReasons weighingReasons;
    public final Charging charging;
    public final SupportingCase supporting;
    public final Supervising supervising;
    public final JoiningRequests joining;
    public final AddingPapers papers;
    public final PublishingCalendar publishing;
    public final VerifyingProjection verifying;
    public final WatchingDeadlines watching;
    public final EndingConsultations ending;
    public final SideDriver beside;
    public final ReleasingFiles releasing;
    public final ReopeningDraft reopening;
    public final ReferringDraft referring;
    public final ExcludingPeople excluding;
    public final TrackingRemedies remedies;
    public final DecidingRemedies deciding;
    public final Actors actors;
    public final DecidingChoices choices;
    public final InMemoryBureauDecisions decisions = new InMemoryBureauDecisions();
    public final BureauRules rules = new BureauRules(RULES, Advice.defaults(), Retention.defaults(), decisions);
    /** The bureau's table of review levels. */
    public final InMemoryReviewTable table = new InMemoryReviewTable();

    public final InMemoryLetters letters = new InMemoryLetters();

    private final CaseDesk desk;
    private final UnitOfWork unit;

    public UseCases(
            InMemoryCaseFiles files,
            InMemoryWorkList list,
            InMemoryRegister register,
            InMemoryCalendars calendars,
            People people,
            CaseProcess process,
            UnitOfWork unit) {
        this.unit = unit;
        MailingLetters mailing = new MailingLetters(new PostingMessages(
                files, register, register, register, new InMemoryOutbox(), new InMemoryStaffMail()));
        WritingLetters writing =
                new WritingLetters(letters, register, register, register, register, mailing, RULES, BUREAU);
        desk = new CaseDesk(files, calendars, process, writing, rules, unit);
        Completeness completeness = new Completeness(letters, BUREAU, register);
        TaskSteps steps =
                new TaskSteps(calendars, people, files, register, register, register, table, completeness, rules);
        actors = new Actors(people);
        filing = new FilingRequest(
                desk, files, register, register, register, register.codes(), new QuickHash(), rules, unit);
        InMemoryVolumes volumes = new InMemoryVolumes();
        SealingVolumes sealing = new SealingVolumes(
                desk,
                files,
                register,
                new ComposingVolume(register, register, register, people, calendars, volumes, rules),
                volumes,
                rules);
        FollowingUp following =
                new FollowingUp(sealing, new SharingReplies(files, desk, process, register, completeness));
        tasks = new WorkingTasks(
                list, desk, process, steps, actors, people, following, new DoneTasks(process, files), unit);
        listing = new ListingTasks(list, actors, calendars);
        bulk = new BulkTasks(tasks);
        remedies = new TrackingRemedies(desk, files, process, register, rules);
        deciding = new DecidingRemedies(desk, process);
        contacting = new ContactingApplicant(desk);
        correctingReceipt = new CorrectingReceipt(desk);
        correcting = new ReceivingCorrection(desk, process, steps);
        acting = new ActingOnline(register.codes(), new QuickHash(), attempts, desk, process, steps, register, rules);
        checking = new CheckingStatus(files, register.codes(), new QuickHash(), attempts, desk);
        revoking = new RevokingNotice(desk, process);
        withdrawing = new Withdrawing(desk, process);
        extending = new Extending(desk, calendars, rules);
        proposing = new ProposingExtension(desk, process, calendars, rules);
        consulting = new Consulting(desk, process, register, calendars);
        previews = new PreviewingPeriod(files, calendars, rules);
        CountingRequests counting = new CountingRequests(files, register, rules);
        weighingReasons = new WeighingReasons(desk, files, counting, calendars, rules);
        charging = new Charging(desk, process, counting, calendars, rules);
        supporting = new SupportingCase(desk);
        supervising = new Supervising(desk, files, new InMemoryFigures(files));
        joining = new JoiningRequests(desk, files, register, unit);
        choices = new DecidingChoices(decisions, rules, new InMemoryFigures(files), unit);
        reasons = new AskingReasons(desk, rules);
        papers = new AddingPapers(desk, register);
        publishing = new PublishingCalendar(calendars, files, desk, unit);
        verifying = new VerifyingProjection(files, desk, unit);
        watching = new WatchingDeadlines(desk, files, list, people, disclosure.casefile.Escalation.defaults());
        ending = new EndingConsultations(desk, files, calendars);
        beside = new SideDriver(desk, list, process);
        releasing = new ReleasingFiles(desk, process, register, new InMemoryRedaction(), unit);
        reopening = new ReopeningDraft(desk, process);
        referring = new ReferringDraft(desk);
        excluding = new ExcludingPeople(desk, process, list, people);
    }

    public MigratingCases migrating(ProcessVersions versions) {
        return new MigratingCases(versions, desk, unit);
    }

    /** Where a case stands, derived from its acts now. */
    public disclosure.casefile.Standing standing(disclosure.casefile.CaseFile file, Moment now) {
        return desk.standing(file, now.today());
    }
}
