package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A draft that is changed after it was handed in goes back to its handler from wherever it lies (R-SEC-10). */
class ReopenedDraftTest {

    @TestFactory
    Stream<DynamicTest> from_whoever_has_it() {
        Map<String, UnaryOperator<CaseStory>> read = new LinkedHashMap<>();
        read.put("the division head", story -> story);
        read.put("the reviewer", CaseStory::passesDivision);
        read.put("the legal review", story -> story.passesDivision().passesReviewer());
        read.put("the leader", story -> legal(story.passesDivision().passesReviewer()));
        read.put("who signs", ReopenedDraftTest::approved);
        read.put("who issues the letter", story -> approved(story).isSigned());
        return read.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> reopened(each.getValue())));
    }

    private static void reopened(UnaryOperator<CaseStory> read) {
        CaseStory story =
                aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
        Beside beside = new Beside(story).isDrafted(Outcome.D5, ReviewLevel.LEGAL, ReviewLevel.LEADER);
        read.apply(story);
        beside.draftIsReopened();
        story.thenStage(Stage.DRAFT).thenOnly(HANDLE_REQUEST);
        beside.isDrafted(Outcome.D5);
        story.passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .isArchived()
                .thenStage(Stage.ARCHIVED);
    }

    private static CaseStory legal(CaseStory story) {
        return story.does(Staff.OFFICE, LEGAL_REVIEW, PLAIN.approved());
    }

    private static CaseStory approved(CaseStory story) {
        return legal(story.passesDivision().passesReviewer()).does(Staff.LEADER, LEADER_REVIEW, PLAIN.approved());
    }

    /** The use case must not ask for it; were it to, nothing may be left half done. */
    @Test
    void not_once_the_letter_is_out() {
        CaseStory story = aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .isDraftedAndSigned()
                .does(Staff.REGISTRAR, ISSUE_LETTER, PLAIN.letter(ServiceMethod.IN_PERSON));
        assertThatThrownBy(new Beside(story)::draftIsReopened).isInstanceOf(IllegalStateException.class);
        story.settled().thenStage(Stage.SIGNED).thenOnly(DELIVER_REPLY);
    }
}
