package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Reason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import disclosure.review.ReviewReason;
import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An approval can be taken back by whoever gave it, until somebody has decided after it (law.md R-SEC-10). */
class RecallTest {

    private static final LocalDate DAY = on("2025-09-15 Mon");
    private static final Act.ReplyDrafted DRAFT = new Act.ReplyDrafted(DAY, Story.draft(Outcome.G2), List.of());

    private final List<RecordedAct> acts = new ArrayList<>(
            Story.received("2025-09-15 Mon").assigned("2025-09-15 Mon").file().acts());

    private void by(String who, Act act) {
        acts.add(new RecordedAct(acts.size() + 1, act, Instant.EPOCH, who));
    }

    private static Act said(ReviewLevel level, Verdict verdict) {
        return new Act.DraftReviewed(DAY, level, verdict, "", DRAFT.sha256(), List.of());
    }

    private Ruling<CaseFile> recall(String who, Role role) {
        return Recall.check(file(), new Actor(who, who, Set.of(role), null));
    }

    private CaseFile file() {
        return new CaseFile(Story.received("2025-09-15 Mon").file().reference(), acts);
    }

    private static Reason reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }

    @Test
    void the_last_approval_is_recalled_by_whoever_gave_it_and_by_nobody_else() {
        by("handler", DRAFT);
        assertThat(reason(recall("head", Role.DIVISION_HEAD))).isEqualTo(ReviewReason.NOTHING_TO_RECALL);
        by("head", said(ReviewLevel.DIVISION, Verdict.APPROVED));
        assertThat(recall("head", Role.DIVISION_HEAD).isGranted()).isTrue();
        assertThat(reason(recall("other", Role.DIVISION_HEAD))).isEqualTo(ReviewReason.NOTHING_TO_RECALL);
    }

    @Test
    void once_the_next_has_decided_it_stands() {
        by("handler", DRAFT);
        by("head", said(ReviewLevel.DIVISION, Verdict.APPROVED));
        by("reviewer", said(ReviewLevel.CONFIDENTIALITY, Verdict.APPROVED));
        assertThat(reason(recall("head", Role.DIVISION_HEAD))).isEqualTo(ReviewReason.DECIDED_SINCE);
        assertThat(recall("reviewer", Role.CONFIDENTIALITY_REVIEWER).isGranted())
                .isTrue();
        by("office", new Act.ReplySigned(DAY, Verdict.APPROVED, "", DRAFT.sha256()));
        assertThat(reason(recall("reviewer", Role.CONFIDENTIALITY_REVIEWER))).isEqualTo(ReviewReason.DECIDED_SINCE);
        assertThat(recall("office", Role.OFFICE_HEAD).isGranted()).isTrue();
    }

    @Test
    void a_return_is_no_approval_and_a_new_draft_starts_anew() {
        by("handler", DRAFT);
        by("head", said(ReviewLevel.DIVISION, Verdict.RETURNED));
        assertThat(reason(recall("head", Role.DIVISION_HEAD))).isEqualTo(ReviewReason.NOTHING_TO_RECALL);
        by("handler", DRAFT);
        by("head", said(ReviewLevel.DIVISION, Verdict.APPROVED));
        by("head", new ReviewAct.DraftReopened(DAY, "看错"));
        assertThat(reason(recall("head", Role.DIVISION_HEAD))).isEqualTo(ReviewReason.NOTHING_TO_RECALL);
    }

    @Test
    void handler_and_office_reopen_at_any_time_others_only_what_they_can_recall() {
        by("handler", DRAFT);
        assertThat(Recall.mayReopen(file(), new Actor("handler", "h", Set.of(Role.HANDLER), null))
                        .isGranted())
                .isTrue();
        assertThat(Recall.mayReopen(file(), new Actor("office", "o", Set.of(Role.OFFICE_HEAD), null))
                        .isGranted())
                .isTrue();
        assertThat(reason(Recall.mayReopen(file(), new Actor("leader", "l", Set.of(Role.LEADER), null))))
                .isEqualTo(ReviewReason.NOTHING_TO_RECALL);
    }
}
