package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.MarkedDay;
import disclosure.casefile.Act;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.TaskKind;
import disclosure.handling.FilingRequest;
import disclosure.handling.People.Person;
import disclosure.handling.TaskForm;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.law.Reason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people do to one case, one after the other; after each step the {@link Invariants} are checked. */
final class CaseStory extends CaseChecks<CaseStory> {

    private final Forms forms;

    private CaseStory(Bureau bureau, Reference reference, Forms forms) {
        super(bureau, reference);
        this.forms = forms;
        settled();
    }

    /** Not yet arrived; the bureau opens on the day it does. */
    record Request(Forms forms, @Nullable Bureau bureau) {

        CaseStory arrivesOnline(String day) {
            Bureau open = opened(day);
            return story(open, open.use.filing.online(wish(), List.of(), open.now()));
        }

        /** Handed over at the counter. */
        CaseStory arrivesInPerson(String day) {
            return arrives(Arrival.by(Channel.IN_PERSON, on(day)), day);
        }

        /** An ordinary letter, which nobody signs for. */
        CaseStory arrivesByLetter(String day) {
            return arrives(Arrival.by(Channel.ORDINARY_MAIL, on(day)), day);
        }

        CaseStory arrives(Arrival arrival, String day) {
            Bureau open = opened(day);
            return story(
                    open, open.use.filing.takeIn(wish(), arrival, List.of(), open.actor(Staff.REGISTRAR), open.now()));
        }

        private Bureau opened(String day) {
            return bureau == null ? Bureau.open(on(day)) : bureau;
        }

        private CaseStory story(Bureau open, Ruling<FilingRequest.Receipt> receipt) {
            return new CaseStory(open, receipt.orElseThrow().standing().reference(), forms);
        }

        private FilingRequest.Request wish() {
            String words = forms.words();
            Applicant applicant =
                    new Applicant(ApplicantType.NATURAL_PERSON, words, words, words, words, words, words, null);
            return new FilingRequest.Request(applicant, words, DeliveryMethod.EMAIL, DeliveryRoute.ONLINE, false);
        }
    }

    static Request aRequest() {
        return aRequestSaying(Forms.PLAIN.words());
    }

    /** With the same words in every free text, the applicant's and the staff's. */
    static Request aRequestSaying(String words) {
        return new Request(new Forms(words), null);
    }

    /** Another request at the same bureau, without closing it in between. */
    Request another() {
        return new Request(forms, bureau);
    }

    Forms forms() {
        return forms;
    }

    CaseStory until(String day) {
        bureau.waitUntil(on(day));
        return settled();
    }

    CaseStory asleepUntil(String day) {
        bureau.sleepUntil(on(day));
        return settled();
    }

    /** The engine fires every timer of that activity, whether it is due or not. */
    CaseStory timerFires(String activity) {
        bureau.timers(reference).stream()
                .filter(timer -> bureau.activityOf(timer).equals(activity))
                .forEach(timer -> bureau.engine().getManagementService().executeJob(timer.getId()));
        return settled();
    }

    /** The year is published, or amended if it was: days of before, and these. */
    CaseStory calendarGets(int year, MarkedDay... days) {
        List<MarkedDay> all = Stream.concat(
                        bureau.calendars.year(year).stream().flatMap(before -> before.days().stream()), Stream.of(days))
                .toList();
        return grants(() ->
                bureau.use.publishing.publish(year, "国办发明电", all, bureau.actor(Staff.ADMINISTRATOR), bureau.now()));
    }

    /** Somebody completes the one open task of that kind. */
    CaseStory does(Person person, TaskKind task, TaskForm form) {
        String id = taskId(task);
        return grants(() -> bureau.use.tasks.complete(id, form, bureau.actor(person), bureau.now()));
    }

    CaseStory grants(Supplier<? extends Ruling<?>> step) {
        Ruling<?> ruling = step.get();
        assertThat(ruling.isGranted()).as(String.valueOf(ruling)).isTrue();
        return settled();
    }

    /** Somebody tries to complete the one open task of that kind. */
    Attempt tries(Person person, TaskKind task, TaskForm form) {
        String id = taskId(task);
        return tries(() -> bureau.use.tasks.complete(id, form, bureau.actor(person), bureau.now()));
    }

    Attempt tries(Supplier<? extends Ruling<?>> step) {
        Trace before = Trace.of(bureau, reference);
        Ruling<?> ruling = step.get();
        assertThat(Trace.of(bureau, reference))
                .as("nothing is left of a refusal")
                .isEqualTo(before);
        settled();
        return (reason, article) -> {
            assertThat(ruling).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.refusal().reason()).isEqualTo(reason);
                assertThat(refused.refusal().article()).hasToString(article);
            });
            return this;
        };
    }

    /** A step that is not allowed, and why. */
    interface Attempt {
        CaseStory isRefused(Reason reason, String article);

        default CaseStory isRefusedByHouseRule(Reason reason) {
            return isRefused(reason, Permissions.HOUSE_RULE.toString());
        }
    }

    CaseStory isConfirmed() {
        return does(Staff.REGISTRAR, CONFIRM_RECEIPT, forms.confirmed(null));
    }

    CaseStory isRegistered() {
        return does(Staff.REGISTRAR, REGISTER_REQUEST, forms.registered(Act.Need.HANDLING));
    }

    CaseStory isFoundUnclear() {
        return does(Staff.REGISTRAR, REGISTER_REQUEST, forms.registered(Act.Need.CORRECTION));
    }

    CaseStory noticeIsSent() {
        return does(Staff.REGISTRAR, SEND_CORRECTION_NOTICE, forms.notice());
    }

    CaseStory noticeIsDelivered() {
        return does(Staff.REGISTRAR, RECORD_CORRECTION_DELIVERY, forms.noticeDelivered(null));
    }

    CaseStory isCorrected() {
        return grants(() -> bureau.use.correcting.receive(
                reference, forms.corrected(null, null), bureau.actor(Staff.REGISTRAR), bureau.now()));
    }

    CaseStory noticeIsRevoked() {
        return grants(
                () -> bureau.use.revoking.revoke(reference, forms.words(), bureau.actor(Staff.OFFICE), bureau.now()));
    }

    CaseStory isAssigned() {
        return does(Staff.OFFICE, ASSIGN_DIVISION, forms.division());
    }

    CaseStory isDrafted() {
        return does(Staff.HANDLER, HANDLE_REQUEST, forms.draft());
    }

    CaseStory passesDivision() {
        return does(Staff.HEAD, DIVISION_REVIEW, forms.approved());
    }

    CaseStory passesReviewer() {
        return does(
                Staff.REVIEWER,
                CONFIDENTIALITY_REVIEW,
                forms.looked(file().draft().orElseThrow().grid().size()));
    }

    CaseStory isSigned() {
        return does(Staff.OFFICE, SIGN_REPLY, forms.signed());
    }

    CaseStory isPosted() {
        return does(Staff.REGISTRAR, ISSUE_LETTER, forms.letter(ServiceMethod.POST));
    }

    CaseStory isServed() {
        return does(Staff.REGISTRAR, DELIVER_REPLY, forms.delivered(null));
    }

    CaseStory isArchived() {
        return does(Staff.ARCHIVIST, ARCHIVE_CASE, forms.archived());
    }

    /** From registration to the signature, all on one day. */
    CaseStory isDraftedAndSigned() {
        return isAssigned().isDrafted().passesDivision().passesReviewer().isSigned();
    }

    /** The letter that ends it without a reply is issued and arrives. */
    CaseStory closingLetterArrives() {
        return does(Staff.REGISTRAR, ISSUE_CLOSING_LETTER, forms.closingLetter())
                .does(Staff.REGISTRAR, DELIVER_CLOSING_LETTER, forms.closingLetterServed());
    }

    CaseStory isExtendedBy(int workingDays) {
        return grants(() -> bureau.use.extending.extend(
                reference, workingDays, forms.words(), bureau.actor(Staff.OFFICE), bureau.now()));
    }

    CaseStory isWithdrawn() {
        return grants(() ->
                bureau.use.withdrawing.withdraw(reference, forms.words(), bureau.actor(Staff.REGISTRAR), bureau.now()));
    }

    @Override
    CaseStory self() {
        return this;
    }
}
