package disclosure.handling;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.RecordAct;
import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.Role;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.clock.ClockEvent;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.Opinion;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.outcome.Outcome;
import disclosure.outcome.ReportRow;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision of the bureau holds for requests received from its day on; those received before never move (law.md §17). */
class DecidedChoicesTest {

    private static final String DAY_BEFORE = "2023-09-11 Mon";
    private static final String THE_DAY = "2023-09-12 Tue";

    private final SideBureau bureau = new SideBureau(DAY_BEFORE);

    private void decided(BureauPoint point, String value, String from) {
        bureau.use
                .choices
                .decide(
                        new DecidingChoices.Wish(point, value, on(from), "人社发〔2023〕9号"),
                        bureau.person(Role.ADMINISTRATOR),
                        bureau.moment())
                .orElseThrow();
    }

    private static FilingRequest.Request request() {
        Applicant who = new Applicant(ApplicantType.NATURAL_PERSON, "李四", "身份证", "1", "13800138000", null, null, null);
        return new FilingRequest.Request(who, "申请公开某合同", DeliveryMethod.EMAIL, DeliveryRoute.ONLINE, false);
    }

    private Reference online() {
        return bureau.use
                .filing
                .online(request(), List.of(), bureau.moment())
                .orElseThrow()
                .standing()
                .reference();
    }

    private Reference online(String day) {
        bureau.now(day);
        return online();
    }

    private Reference arrived(Channel channel, String day, boolean signedFor) {
        Arrival arrival = new Arrival(channel, on(day), signedFor, false, null, null, null);
        return bureau.use
                .filing
                .takeIn(request(), arrival, List.of(), bureau.person(Role.REGISTRAR), bureau.moment())
                .orElseThrow()
                .standing()
                .reference();
    }

    @Test
    void the_clock_of_a_case_goes_by_its_day_of_receipt_and_so_does_every_preview() { // P-03, law.md §6 no. 8
        decided(BureauPoint.LEFT_OUT_FROM, "DELIVERED", THE_DAY);
        Reference before = bureau.received("李四");
        Reference since = bureau.now(THE_DAY).received("王五");
        bureau.now("2023-09-15 Fri");
        LocalDate tried = tried(before);
        LocalDate triedSince = tried(since);
        for (Reference asked : List.of(before, since)) bureau.ask(asked, ConsultationKind.THIRD_PARTY);
        bureau.now("2023-09-18 Mon");
        for (Reference asked : List.of(before, since)) bureau.delivered(asked, "c1");
        bureau.now("2023-10-10 Tue");
        for (Reference asked : List.of(before, since))
            bureau.heard(asked, "c1", Opinion.OBJECTS).orElseThrow();

        // Left out from the day it was sent, as when it came in; by the later decision it would be 31 October.
        assertThat(bureau.standing(before).replyDueOn())
                .isEqualTo(on("2023-11-01 Wed"))
                .isEqualTo(tried)
                .isEqualTo(calculated(DAY_BEFORE));
        // One working day later, and one less left out; by the former rule it would be 2 November.
        assertThat(bureau.standing(since).replyDueOn())
                .isEqualTo(on("2023-11-01 Wed"))
                .isEqualTo(triedSince)
                .isEqualTo(calculated(THE_DAY));
        assertThat(bureau.use.verifying.verify(bureau.moment())).isEmpty();
    }

    /** What the preview in the case says. */
    private LocalDate tried(Reference reference) {
        PreviewingPeriod.Letter letter = new PreviewingPeriod.Letter(
                ConsultationKind.THIRD_PARTY, null, on("2023-09-18 Mon"), on("2023-10-10 Tue"));
        return bureau.use
                .previews
                .consultation(reference, letter, bureau.person(Role.HANDLER), bureau.moment())
                .orElseThrow()
                .answered()
                .orElseThrow()
                .reading()
                .replyDueOn();
    }

    /** What the calculator says, which knows of no case. */
    private LocalDate calculated(String receivedOn) {
        return new PreviewingClock(new InMemoryCalendars(), bureau.use.rules)
                .preview(
                        List.of(
                                new ClockEvent.Received(on(receivedOn)),
                                new ClockEvent.ConsultationSent(
                                        on("2023-09-15 Fri"), "c1", ConsultationKind.THIRD_PARTY),
                                new ClockEvent.ConsultationDelivered(on("2023-09-18 Mon"), "c1"),
                                new ClockEvent.ConsultationClosed(on("2023-10-10 Tue"), "c1")),
                        null)
                .orElseThrow()
                .reading()
                .replyDueOn();
    }

    @Test
    void the_window_of_a_notice_is_that_of_the_day_of_receipt() { // P-02
        decided(BureauPoint.CORRECTION_WINDOW, "10", THE_DAY);
        Reference before = online(DAY_BEFORE);
        Reference since = online(THE_DAY);
        bureau.now("2023-09-13 Wed");
        assertThat(List.of(window(before), window(since))).containsExactly(15, 10);
    }

    private int window(Reference reference) {
        bureau.complete(reference, TaskKind.REGISTER_REQUEST, new TaskForm.RegisterRequest(Act.Need.CORRECTION, false));
        LocalDate tried = bureau.use
                .previews
                .notice(reference, null, null, bureau.person(Role.REGISTRAR), bureau.moment())
                .orElseThrow()
                .windowEndsOn();
        bureau.complete(
                reference,
                TaskKind.SEND_CORRECTION_NOTICE,
                new TaskForm.SendCorrectionNotice(List.of("文号"), "请写明文号", null));
        int window = bureau.file(reference)
                .last(Act.CorrectionNoticeSent.class)
                .orElseThrow()
                .windowWorkingDays();
        assertThat(new InMemoryCalendars().current().add(on("2023-09-14 Thu"), window))
                .isEqualTo(tried);
        return window;
    }

    @Test
    void reasons_are_awaited_as_long_as_on_the_day_of_receipt() { // P-05
        decided(BureauPoint.REASONS_WINDOW, "5", THE_DAY);
        Reference before = bureau.received("李四");
        Reference since = bureau.now(THE_DAY).received("王五");
        for (Reference asked : List.of(before, since))
            bureau.use
                    .reasons
                    .ask(asked, "本月 12 件", bureau.person(Role.OFFICE_HEAD), bureau.moment())
                    .orElseThrow();
        assertThat(bureau.file(before)
                        .last(Act.ReasonsAsked.class)
                        .orElseThrow()
                        .answerWithinWorkingDays())
                .isEqualTo(10);
        assertThat(bureau.file(since).last(Act.ReasonsAsked.class).orElseThrow().answerWithinWorkingDays())
                .isEqualTo(5);
    }

    @Test
    void who_confirms_goes_by_the_day_the_request_came_in() { // P-01, P-10
        decided(BureauPoint.CONFIRM_ONLINE, "MANUAL", THE_DAY);
        decided(BureauPoint.CONFIRM_EMAIL, "MANUAL", THE_DAY);
        assertThat(bureau.standing(online()).receivedOn()).isEqualTo(on(DAY_BEFORE));
        bureau.now(THE_DAY);
        assertThat(bureau.standing(online()).stage()).isEqualTo(Stage.UNCONFIRMED);
        // Typed in a day late: the automatic answer of then was the confirmation of then.
        assertThat(bureau.standing(arrived(Channel.EMAIL, DAY_BEFORE, false)).receivedOn())
                .isEqualTo(on(DAY_BEFORE));
        assertThat(bureau.standing(arrived(Channel.EMAIL, THE_DAY, false)).stage())
                .isEqualTo(Stage.UNCONFIRMED);
    }

    @Test
    void a_letter_that_came_before_and_is_confirmed_on_the_day_was_received_on_the_day() {
        decided(BureauPoint.CORRECTION_WINDOW, "10", THE_DAY);
        Reference letter = arrived(Channel.ORDINARY_MAIL, DAY_BEFORE, false);
        assertThat(bureau.use.rules.of(bureau.file(letter)).correctionWindowWorkingDays())
                .isEqualTo(15);
        bureau.now(THE_DAY).complete(letter, TaskKind.CONFIRM_RECEIPT, new TaskForm.ConfirmReceipt(null, "电话"));
        assertThat(bureau.use.rules.of(bureau.file(letter)).correctionWindowWorkingDays())
                .isEqualTo(10);
        Reference signedFor = arrived(Channel.REGISTERED_MAIL, DAY_BEFORE, true);
        assertThat(bureau.use.rules.of(bureau.file(signedFor)).correctionWindowWorkingDays())
                .isEqualTo(15);
    }

    @Test
    void a_case_is_filed_by_the_schedule_of_its_day_of_receipt() { // P-20
        decided(BureauPoint.RETENTION_ORDINARY, "PERMANENT", THE_DAY);
        decided(BureauPoint.REDUCE_AFTER, "12", THE_DAY);
        Reference before = bureau.received("李四");
        Reference since = bureau.now(THE_DAY).received("王五");
        for (Reference reference : List.of(before, since)) archived(reference);
        assertThat(retention(before)).isEqualTo(RetentionClass.YEARS_10);
        assertThat(retention(since)).isEqualTo(RetentionClass.PERMANENT);
        BureauRules rules = bureau.use.rules;
        assertThat(rules.retentionOf(bureau.file(before)).reduceAfter()).isEqualTo(Period.ofMonths(3));
        assertThat(rules.retentionOf(bureau.file(since)).reduceAfter()).isEqualTo(Period.ofMonths(12));
    }

    private void archived(Reference reference) {
        bureau.use
                .withdrawing
                .withdraw(reference, "来信撤回", bureau.person(Role.REGISTRAR), bureau.moment())
                .orElseThrow();
        bureau.complete(reference, TaskKind.ISSUE_CLOSING_LETTER, new DeliveryForm.IssueClosingLetter("已撤回"));
        bureau.complete(
                reference,
                TaskKind.DELIVER_CLOSING_LETTER,
                new DeliveryForm.DeliverClosingLetter(ServiceMethod.POST, "XA1", null, "回执", false, null));
        bureau.complete(reference, TaskKind.ARCHIVE_CASE, new DeliveryForm.ArchiveCase(null));
    }

    private RetentionClass retention(Reference reference) {
        return bureau.file(reference).last(Act.CaseArchived.class).orElseThrow().retention();
    }

    @Test
    void the_time_to_correct_a_record_is_that_of_the_day_of_receipt() { // P-11
        decided(BureauPoint.RECORD_CORRECTION_DAYS, "30", THE_DAY);
        Reference before = online(DAY_BEFORE);
        Reference since = online(THE_DAY);
        for (Reference reference : List.of(before, since))
            bureau.complete(
                    reference,
                    TaskKind.REGISTER_REQUEST,
                    new TaskForm.RegisterRequest(Act.Need.RECORD_CORRECTION, false));
        assertThat(bureau.file(before).all(RecordAct.RecordCorrectionOpened.class))
                .containsExactly(new RecordAct.RecordCorrectionOpened(on(THE_DAY), 20));
        assertThat(bureau.file(since).all(RecordAct.RecordCorrectionOpened.class))
                .containsExactly(new RecordAct.RecordCorrectionOpened(on(THE_DAY), 30));
    }

    @Test
    void a_consultation_is_counted_where_its_day_of_receipt_has_it() { // P-12
        decided(BureauPoint.CONSULTATION_ROW, "PETITION", THE_DAY);
        assertThat(row("2023-09-11")).isEqualTo(ReportRow.OTHER);
        assertThat(row("2023-09-12")).isEqualTo(ReportRow.PETITION);
    }

    private ReportRow row(String receivedOn) {
        ReportedCase asked = ReportedCase.received(1, receivedOn).replied("2023-09-20", Outcome.X3B);
        return bureau.use
                .rules
                .standing(asked.file(), new InMemoryCalendars().current(), on("2023-09-20 Wed"))
                .reportRow();
    }

    @Test
    void people_are_told_of_many_requests_by_what_holds_when_they_look() { // P-06
        decided(BureauPoint.MANY_IN_MONTH, "1", THE_DAY);
        bureau.received("李四");
        Reference second = bureau.received("李四");
        assertThat(isMany(second)).isFalse();
        bureau.now(THE_DAY);
        assertThat(isMany(second)).isTrue();
    }

    private boolean isMany(Reference reference) {
        return bureau.use
                .weighingReasons
                .counters(reference, bureau.person(Role.OFFICE_HEAD), bureau.moment())
                .orElseThrow()
                .count()
                .orElseThrow()
                .many();
    }
}
