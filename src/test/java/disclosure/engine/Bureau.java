package disclosure.engine;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PlannedDays;
import disclosure.casefile.Reference;
import disclosure.handling.EndingConsultations;
import disclosure.handling.InMemoryCalendars;
import disclosure.handling.InMemoryCaseFiles;
import disclosure.handling.InMemoryPeople;
import disclosure.handling.InMemoryRegister;
import disclosure.handling.InMemoryReportWork;
import disclosure.handling.InMemoryUnitOfWork;
import disclosure.handling.InMemoryWorkList;
import disclosure.handling.Moment;
import disclosure.handling.People.Person;
import disclosure.handling.ReportDuties;
import disclosure.handling.UnitOfWork;
import disclosure.handling.UseCases;
import disclosure.handling.WatchingDeadlines;
import disclosure.law.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The bureau without database and browser: real use cases, real delegates, the real engine and its transactions, and a
 * clock that moves when told. One for all tests, as an engine takes seconds to start; each test finds it empty.
 */
final class Bureau {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Bureau ONLY = new Bureau("bureau");

    static {
        ONLY.inMemory.deploy(ProcessModelTest.files());
    }

    final SettableClock clock = new SettableClock();
    final InMemoryCaseFiles files = new InMemoryCaseFiles();
    final InMemoryWorkList list = new InMemoryWorkList(files);
    final InMemoryRegister register = new InMemoryRegister();
    final InMemoryCalendars calendars = new InMemoryCalendars();
    final InMemoryPeople people = new InMemoryPeople();
    final EngineInMemory inMemory;
    final UseCases use;
    final InMemoryReportWork reports = new InMemoryReportWork();
    final ReportDuties duties;
    private final TimerDrain time;
    private int askedInLastStep;

    /** With an engine of its own, on which nothing is deployed. */
    Bureau(String name) {
        inMemory = EngineInMemory.start(
                name, EngineConfiguration.settings(list, this::watching, this::ending, this::duties, clock));
        CamundaCaseProcess process = new CamundaCaseProcess(inMemory.engine(), list);
        use = new UseCases(files, list, register, calendars, people, process, unitOfWork());
        duties = reports.duties(new CamundaReportProcess(inMemory.engine()), calendars, unitOfWork());
        time = new TimerDrain(inMemory.engine());
    }

    private ReportDuties duties() {
        return duties;
    }

    private WatchingDeadlines watching() {
        return use.watching;
    }

    private EndingConsultations ending() {
        return use.ending;
    }

    /** Opens in the morning of that day, with nothing on any desk. */
    static Bureau open(LocalDate day) {
        return ONLY.opened(day);
    }

    Bureau opened(LocalDate day) {
        clear();
        Staff.moveIn(people);
        BpmnAwareTests.init(engine());
        setClocks(morning(day));
        return this;
    }

    static ProcessEngine theEngine() {
        return ONLY.engine();
    }

    ProcessEngine engine() {
        return inMemory.engine();
    }

    Moment now() {
        return Moment.of(clock);
    }

    Actor actor(Person person) {
        return use.actors.find(person.id(), now().today()).orElseThrow();
    }

    /** Time passes as in operation: each timer fires as its day begins. */
    void waitUntil(LocalDate day) {
        time.fireUpTo(morning(day), due -> {
            if (due.isAfter(clock.instant())) setClocks(due);
        });
        setClocks(morning(day));
    }

    /** The machine is switched off until that day: what fell due meanwhile fires then. */
    void sleepUntil(LocalDate day) {
        setClocks(morning(day));
        fireDueTimers();
    }

    /** What is due now, as the engine's own job executor would. */
    void fireDueTimers() {
        time.fireUpTo(clock.instant(), due -> {});
    }

    /** What the house plans for the open tasks of a case, worked out anew. */
    PlannedDays planned(CaseFile file) {
        return PlannedDays.of(
                use.rules.of(file).plan(),
                file,
                calendars.current(),
                use.rules.of(file).clock().recorded(),
                now().today());
    }

    /** How often the engine asked its database in the last unit of work. */
    int askedInLastStep() {
        return askedInLastStep;
    }

    private void setClocks(Instant now) {
        clock.set(now);
        time.set(now);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Moment.ZONE).toInstant();
    }

    /** Main process and those it has called and that still run. */
    List<ProcessInstance> instances(Reference reference) {
        return engine().getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .list();
    }

    List<Job> timers(Reference reference) {
        return instances(reference).stream()
                .flatMap(
                        instance -> engine()
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .list()
                                .stream())
                .toList();
    }

    String activityOf(Job job) {
        return engine().getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** Engine and ports together: what is refused rolls back in both. */
    private UnitOfWork unitOfWork() {
        UnitOfWork memory = new InMemoryUnitOfWork(List.of(files, list, register, calendars));
        TransactionTemplate transaction = new TransactionTemplate(inMemory.transactions());
        return new UnitOfWork() {
            @Override
            public <T> Ruling<T> run(Supplier<Ruling<T>> work) {
                int before = inMemory.database().asked();
                Ruling<T> made = memory.run(() -> transaction.execute(status -> {
                    Ruling<T> ruling = work.get();
                    if (!ruling.isGranted()) status.setRollbackOnly();
                    return ruling;
                }));
                askedInLastStep = inMemory.database().asked() - before;
                return made;
            }
        };
    }

    private void clear() {
        for (ProcessInstance root : engine().getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()) engine().getRuntimeService().deleteProcessInstance(root.getId(), "the test is over", true);
        for (HistoricProcessInstance ended : engine().getHistoryService()
                .createHistoricProcessInstanceQuery()
                .list()) engine().getHistoryService().deleteHistoricProcessInstance(ended.getId());
        files.clear();
        use.table.ask(facts -> Set.of());
        use.letters.lack(null);
        list.clear();
        register.clear();
        calendars.clear();
        use.decisions.clear();
        people.clear();
        reports.clear();
    }
}
