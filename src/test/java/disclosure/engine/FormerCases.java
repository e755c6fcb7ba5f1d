package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.Stage;
import disclosure.handling.MigratingCases.Migration;
import disclosure.handling.People.Person;
import disclosure.handling.WorkList;
import disclosure.law.Ruling;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;

/** A bureau that opened with the diagrams of the first release; cases are brought to each of their tasks and to their end. */
final class FormerCases {

    private static final Path DIAGRAMS = Path.of("src/test/resources/processes-v1");
    private static final Set<String> KEYS =
            Set.of("DisclosureCaseProcess", "CorrectionProcess", "ConfidentialityReviewProcess");

    /** An engine of its own: others count on version 1 being today's. */
    private static final Bureau BUREAU = new Bureau("former");

    /** How a case comes to wait there. */
    static final Map<String, Function<FormerCases, CaseStory>> THEIR_PLACES = places();

    private static Map<String, Function<FormerCases, CaseStory>> places() {
        Map<String, Function<FormerCases, CaseStory>> places = new LinkedHashMap<>();
        places.put("Task_ConfirmReceipt", former -> former.request().arrivesByLetter("2025-09-15 Mon"));
        places.put("Task_RegisterRequest", FormerCases::arrives);
        places.put("Task_SendCorrectionNotice", former -> former.arrives().isFoundUnclear());
        places.put(
                "Task_RecordCorrectionDelivery",
                former -> former.arrives().isFoundUnclear().noticeIsSent());
        places.put("Event_CorrectionWindowEnded", FormerCases::awaitsCorrection);
        places.put("Task_CheckAbandonment", former -> former.awaitsCorrection().until("2025-10-13 Mon"));
        places.put("Task_IssueClosingLetter", FormerCases::abandoned);
        places.put("Task_AssignDivision", former -> former.arrives().isRegistered());
        places.put("Task_HandleRequest", FormerCases::assigned);
        places.put("Task_DivisionReview", former -> former.assigned().isDrafted());
        places.put(
                "Task_ConfidentialityReview",
                former -> former.assigned().isDrafted().passesDivision());
        places.put(
                "Task_SignReply",
                former -> former.assigned().isDrafted().passesDivision().passesReviewer());
        places.put("Task_IssueLetter", FormerCases::signed);
        places.put("Task_DeliverReply", former -> former.signed().isPosted());
        places.put("Task_ArchiveCase", former -> former.signed().isPosted().isServed());
        places.put("Task_IssueTerminationLetter", former -> former.arrives().isWithdrawn());
        places.put(
                "Task_ArchiveWithdrawnCase",
                former -> former.arrives()
                        .isWithdrawn()
                        .does(Staff.REGISTRAR, ISSUE_CLOSING_LETTER, Forms.PLAIN.closingLetter()));
        return places;
    }

    Bureau bureau() {
        return BUREAU;
    }

    static Stream<Path> diagrams() {
        try (Stream<Path> found = Files.list(DIAGRAMS)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens with nothing on any desk and no diagram but those. */
    void deployedOn(String day) {
        BUREAU.opened(on(day));
        RepositoryService repository = BUREAU.engine().getRepositoryService();
        repository.createDeploymentQuery().list().forEach(each -> repository.deleteDeployment(each.getId(), true));
        BUREAU.inMemory.deploy(diagrams());
    }

    void deployToday() {
        BUREAU.inMemory.deploy(ProcessModelTest.files());
    }

    /** Today's diagram of the case, in which that step bears another name. */
    void deployWithout(String task) {
        try {
            String xml = Files.readString(Path.of("processes/DisclosureCaseProcess.bpmn"));
            byte[] renamed = xml.replace(task, "Task_DoOtherwise").getBytes(StandardCharsets.UTF_8);
            deployToday();
            BUREAU.engine()
                    .getRepositoryService()
                    .createDeployment()
                    .addModelInstance(
                            "DisclosureCaseProcess.bpmn", Bpmn.readModelFromStream(new ByteArrayInputStream(renamed)))
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Migration migrate(boolean dryRun) {
        return migration(dryRun, Staff.ADMINISTRATOR).orElseThrow();
    }

    Ruling<Migration> migration(boolean dryRun, Person by) {
        return BUREAU.use.migrating(new CaseMigration(BUREAU.engine())).migrate(dryRun, BUREAU.actor(by));
    }

    CaseStory.Request request() {
        return new CaseStory.Request(Forms.PLAIN, BUREAU);
    }

    CaseStory arrives() {
        return request().arrivesOnline("2025-09-15 Mon");
    }

    private CaseStory awaitsCorrection() {
        return arrives().isFoundUnclear().noticeIsSent().noticeIsDelivered();
    }

    /** As the code of before left it, which asked the process and did not end it. */
    private CaseStory abandoned() {
        CaseStory story = awaitsCorrection().until("2025-10-13 Mon");
        String check = story.taskId(CHECK_ABANDONMENT);
        Act act = new Act.RequestAbandoned(on("2025-10-13 Mon"), "签收", "无在途邮件");
        story.bureau.use.beside.records(story.reference, act, BUREAU.actor(Staff.REGISTRAR), BUREAU.now());
        BUREAU.engine().getTaskService().complete(check, Map.of("correctionCheck", "NO_GOOD_REASON"));
        return story.settled();
    }

    private CaseStory assigned() {
        return arrives().isRegistered().isAssigned();
    }

    private CaseStory signed() {
        return arrives().isRegistered().isDraftedAndSigned();
    }

    /** Whoever has the next task does it, until the file is sealed. */
    void toTheEnd(CaseStory story) {
        while (story.standing().stage() != Stage.ARCHIVED) {
            List<WorkList.Row> open = BUREAU.list.of(story.reference);
            if (open.isEmpty()) story.isCorrected();
            else done(story, open.get(0));
        }
        assertThat(BUREAU.instances(story.reference)).isEmpty();
        assertThat(BUREAU.list.of(story.reference)).isEmpty();
    }

    private static void done(CaseStory story, WorkList.Row task) {
        switch (task.kind()) {
            case CONFIRM_RECEIPT -> story.isConfirmed();
            case REGISTER_REQUEST -> story.isRegistered();
            case SEND_CORRECTION_NOTICE -> story.noticeIsSent();
            case RECORD_CORRECTION_DELIVERY -> story.noticeIsDelivered();
            case CHECK_ABANDONMENT -> story.does(Staff.REGISTRAR, CHECK_ABANDONMENT, Forms.PLAIN.abandoned());
            case ISSUE_CLOSING_LETTER -> story.does(Staff.REGISTRAR, ISSUE_CLOSING_LETTER, Forms.PLAIN.closingLetter());
            case DELIVER_CLOSING_LETTER ->
                story.does(Staff.REGISTRAR, DELIVER_CLOSING_LETTER, Forms.PLAIN.closingLetterServed());
            case ASSIGN_DIVISION -> story.isAssigned();
            case HANDLE_REQUEST -> story.isDrafted();
            case DIVISION_REVIEW -> story.passesDivision();
            case CONFIDENTIALITY_REVIEW -> story.passesReviewer();
            case SIGN_REPLY -> story.isSigned();
            case ISSUE_LETTER -> story.isPosted();
            case DELIVER_REPLY -> story.isServed();
            case ARCHIVE_CASE -> story.isArchived();
            default -> throw new AssertionError("nobody does " + task.kind());
        }
    }

    /** Versions of the diagrams that the case has run on, of those that there were before. */
    Set<Integer> versions(CaseStory story) {
        return BUREAU.engine().getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                .filter(instance -> story.reference.value().equals(instance.getBusinessKey()))
                .filter(instance -> KEYS.contains(instance.getProcessDefinitionKey()))
                .map(instance -> instance.getProcessDefinitionVersion())
                .collect(toSet());
    }

    /** The same of what still runs. */
    Set<Integer> running(CaseStory story) {
        return BUREAU.instances(story.reference).stream()
                .map(instance -> instance.getProcessDefinitionId().split(":"))
                .filter(id -> KEYS.contains(id[0]))
                .map(id -> Integer.valueOf(id[1]))
                .collect(toSet());
    }
}
