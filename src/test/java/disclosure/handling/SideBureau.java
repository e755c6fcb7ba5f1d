package disclosure.handling;

import static disclosure.calendar.Days.on;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The real use cases over ports in memory, without an engine: what begins is noted, and a task is there when it is done. */
final class SideBureau {

    final InMemoryCaseFiles files = new InMemoryCaseFiles();
    final InMemoryWorkList list = new InMemoryWorkList(files);
    final InMemoryRegister register = new InMemoryRegister();
    final NotedProcess process = new NotedProcess(list);
    final UseCases use;

    private LocalDate today;
    private int tasks;

    SideBureau(String day) {
        InMemoryPeople people = new InMemoryPeople();
        InMemoryCalendars calendars = new InMemoryCalendars();
        people.keep(new People.Division("SBC", "社保处"));
        for (Role role : Role.values()) {
            String division = role.isDivisional() ? "SBC" : null;
            people.keep(new People.Person(role.name(), "某" + role, Set.of(role), division, true), null);
        }
        use = new UseCases(
                files,
                list,
                register,
                calendars,
                people,
                process,
                new InMemoryUnitOfWork(List.of(files, list, register, calendars)));
        today = on(day);
    }

    SideBureau now(String day) {
        today = on(day);
        return this;
    }

    Moment moment() {
        return new Moment(today.atTime(LocalTime.of(9, 0)).atZone(Moment.ZONE).toInstant());
    }

    Actor person(Role role) {
        return use.actors.find(role.name(), today).orElseThrow();
    }

    /** Handed in today by that person, registered and with its division. */
    Reference received(String applicant) {
        Applicant who = new Applicant(
                ApplicantType.NATURAL_PERSON, applicant, "身份证", "id of " + applicant, "13800138000", null, null, null);
        FilingRequest.Request request =
                new FilingRequest.Request(who, "申请公开某合同", DeliveryMethod.EMAIL, DeliveryRoute.ONLINE, false);
        Reference reference = use.filing
                .takeIn(request, Arrival.by(Channel.IN_PERSON, today), List.of(), person(Role.REGISTRAR), moment())
                .orElseThrow()
                .standing()
                .reference();
        complete(reference, TaskKind.REGISTER_REQUEST, new TaskForm.RegisterRequest(Act.Need.HANDLING, false));
        complete(reference, TaskKind.ASSIGN_DIVISION, new TaskForm.AssignDivision("SBC"));
        return reference;
    }

    Reference received() {
        return received("李四");
    }

    Standing complete(Reference reference, TaskKind kind, TaskForm form) {
        return done(reference, kind, null, form).orElseThrow();
    }

    /** The task comes up and is done by the first role that may. */
    Ruling<Standing> done(Reference reference, TaskKind kind, @Nullable String matter, TaskForm form) {
        Role role = List.of(Role.values()).stream()
                .filter(kind.roles()::contains)
                .findFirst()
                .orElseThrow();
        return done(reference, kind, matter, form, role);
    }

    Ruling<Standing> done(Reference reference, TaskKind kind, @Nullable String matter, TaskForm form, Role role) {
        String id = "task-" + ++tasks;
        list.opened(id, kind, reference, matter, moment().at());
        Ruling<Standing> ruling = use.tasks.complete(id, form, person(role), moment());
        list.closed(id);
        return ruling;
    }

    Ruling<Standing> ask(Reference reference, ConsultationKind... kinds) {
        List<Consulting.Letter> letters = List.of(kinds).stream()
                .map(kind -> new Consulting.Letter(
                        kind, "某合同的价格条款", new ConsultedParty("某公司", "王某", "某路1号", "gs@example.com")))
                .toList();
        return use.consulting.open(reference, letters, person(Role.HANDLER), moment());
    }

    Ruling<Standing> delivered(Reference reference, String id) {
        return done(
                reference,
                TaskKind.RECORD_CONSULTATION_DELIVERY,
                id,
                new SideForm.RecordConsultationDelivery(null, "回执", false));
    }

    Ruling<Standing> heard(Reference reference, String id, Opinion opinion) {
        return done(
                reference,
                TaskKind.RECORD_OPINION,
                id,
                new SideForm.RecordOpinion(null, opinion, "涉及商业秘密", null, null));
    }

    Ruling<Standing> silent(Reference reference, String id) {
        return done(
                reference,
                TaskKind.RECORD_OPINION,
                id,
                new SideForm.RecordOpinion(null, null, null, null, ConsultationEnd.SILENCE));
    }

    Ruling<Standing> check(Reference reference, SideForm.@Nullable RecordFeePayment paid) {
        return done(reference, TaskKind.CHECK_FEE_LAPSE, null, new SideForm.CheckFeeLapse("回执", "查询国库流水", paid));
    }

    CaseFile file(Reference reference) {
        return files.find(reference).orElseThrow();
    }

    Standing standing(Reference reference) {
        return use.standing(file(reference), moment());
    }

    static Refusal refusal(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal();
    }

    static Object reason(Ruling<?> ruling) {
        return refusal(ruling).reason();
    }
}
