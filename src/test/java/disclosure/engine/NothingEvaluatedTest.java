package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.ActKind.*;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequestSaying;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.ActKind;
import disclosure.casefile.ServiceMethod;
import disclosure.handling.ListingTasks;
import disclosure.handling.WorkList;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people write is kept as they wrote it, is evaluated by nobody and is nowhere in the engine. */
class NothingEvaluatedTest {

    private static final String WORDS = "${7*7}#{7*7}${deadlineWatch.cycle(execution)}${execution.end()}''密";

    @Test
    void words_of_a_case_that_is_corrected_and_replied() {
        CaseStory story = aRequestSaying(WORDS).arrivesByLetter("2025-09-15 Mon");
        Forms forms = story.forms();
        story.grants(() -> story.bureau.use.contacting.attempted(
                        story.reference, WORDS, WORDS, story.bureau.actor(Staff.REGISTRAR), story.bureau.now()))
                .isConfirmed()
                .isFoundUnclear()
                .noticeIsSent()
                .noticeIsDelivered()
                .until("2025-10-20 Mon")
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, forms.newWindow(WORDS))
                .until("2025-11-17 Mon")
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, forms.accepted(forms.corrected(null, WORDS)))
                .grants(() -> receiptCorrected(story))
                .isAssigned()
                .grants(() -> story.bureau.use.reasons.ask(
                        story.reference, WORDS, story.bureau.actor(Staff.HANDLER), story.bureau.now()))
                .grants(() -> story.bureau.use.reasons.given(
                        story.reference, WORDS, story.bureau.actor(Staff.REGISTRAR), story.bureau.now()))
                .isDrafted()
                .does(Staff.HEAD, DIVISION_REVIEW, forms.returned())
                .does(Staff.HANDLER, HANDLE_REQUEST, forms.partialDraft())
                .passesDivision()
                .passesReviewer()
                .isExtendedBy(5)
                .isSigned()
                .isPosted()
                .isServed()
                .isArchived();
        thenSaidIn(
                story,
                EnumSet.of(
                        REQUEST_RECEIVED,
                        CONTACT_ATTEMPTED,
                        RECEIPT_CONFIRMED,
                        CORRECTION_NOTICE_SENT,
                        CORRECTION_NOTICE_DELIVERED,
                        CORRECTION_WINDOW_RENEWED,
                        CORRECTION_RECEIVED,
                        RECEIPT_CORRECTION_PROPOSED,
                        REASONS_ASKED,
                        REASONS_GIVEN,
                        SEARCH_RECORDED,
                        REPLY_DRAFTED,
                        DIVISION_REVIEWED,
                        CONFIDENTIALITY_REVIEWED,
                        REPLY_EXTENDED,
                        REPLY_SIGNED,
                        LETTER_ISSUED,
                        REPLY_DISPATCHED,
                        REPLY_SERVED));
    }

    private static disclosure.law.Ruling<?> receiptCorrected(CaseStory story) {
        Arrival letter = Arrival.by(Channel.ORDINARY_MAIL, on("2025-09-15 Mon"));
        Arrival evidence = new Arrival(letter.channel(), letter.on(), false, false, WORDS, null, null);
        return story.bureau.use.correctingReceipt.propose(
                story.reference,
                evidence,
                on("2025-09-15 Mon"),
                WORDS,
                story.bureau.actor(Staff.REGISTRAR),
                story.bureau.now());
    }

    @Test
    void words_of_a_case_that_is_abandoned() {
        CaseStory story = aRequestSaying(WORDS).arrivesOnline("2025-09-15 Mon");
        Forms forms = story.forms();
        story.isFoundUnclear()
                .noticeIsSent()
                .noticeIsDelivered()
                .until("2025-10-20 Mon")
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, forms.abandoned())
                .closingLetterArrives()
                .isArchived();
        thenSaidIn(
                story,
                EnumSet.of(
                        REQUEST_RECEIVED,
                        CORRECTION_NOTICE_SENT,
                        CORRECTION_NOTICE_DELIVERED,
                        REQUEST_ABANDONED,
                        CLOSING_LETTER_ISSUED,
                        CLOSING_LETTER_SERVED));
    }

    @Test
    void words_of_a_case_that_is_withdrawn() {
        CaseStory story = aRequestSaying(WORDS)
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .noticeIsSent()
                .noticeIsRevoked()
                .isDraftedAndSigned()
                .does(Staff.REGISTRAR, ISSUE_LETTER, new Forms(WORDS).letter(ServiceMethod.IN_PERSON))
                .isWithdrawn();
        thenSaidIn(
                story,
                EnumSet.of(
                        REQUEST_RECEIVED,
                        CORRECTION_NOTICE_SENT,
                        CORRECTION_NOTICE_REVOKED,
                        SEARCH_RECORDED,
                        REPLY_DRAFTED,
                        DIVISION_REVIEWED,
                        CONFIDENTIALITY_REVIEWED,
                        REPLY_SIGNED,
                        LETTER_ISSUED,
                        REQUEST_WITHDRAWN));
    }

    /** Literally in each of these acts and no other, and in no table of the engine. */
    private static void thenSaidIn(CaseStory story, Set<ActKind> kinds) {
        Set<ActKind> said = story.file().acts().stream()
                .filter(recorded -> recorded.act().toString().contains(WORDS))
                .map(recorded -> recorded.act().kind())
                .collect(toSet());
        assertThat(said).isEqualTo(kinds);
        // The number of the review table counts on over all tests and may come to 49 by itself.
        assertThat(story.file().acts().toString().replaceAll("table=\\d+", "")).doesNotContain("=49");
        assertThat(Trace.engineTables(story.bureau).toString())
                .contains(story.reference.value())
                .doesNotContain("7*7", "密");
        var bytes = new JdbcTemplate(story.bureau.inMemory.database())
                .queryForList("SELECT name_ FROM ACT_GE_BYTEARRAY", String.class);
        assertThat(bytes).allMatch(name -> name.endsWith(".bpmn") || name.equals("processes/ReviewLevels.dmn"));
    }

    @Test
    void a_filter_of_the_list_looks_for_the_words_themselves() {
        CaseStory story = aRequestSaying(WORDS).arrivesOnline("2025-09-15 Mon");
        assertThat(found(story, "${7*7}", null)).hasSize(1);
        assertThat(found(story, "49", null)).isEmpty();
        assertThat(found(story, "${true}", null)).isEmpty();
        assertThat(found(story, null, "${null}")).isEmpty();
    }

    private static List<WorkList.Row> found(CaseStory story, @Nullable String text, @Nullable String division) {
        var filter = new ListingTasks.Filter(
                WorkList.Scope.ALL, division, null, false, false, text, WorkList.Sort.DUE, 0, 20);
        return story.bureau
                .use
                .listing
                .list(filter, story.bureau.actor(Staff.OFFICE), story.bureau.now())
                .items();
    }
}
