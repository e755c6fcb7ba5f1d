package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Refused;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyKind;
import disclosure.review.Verdict;
import org.junit.jupiter.api.Test;

/** A volume is appraised after its time, never before, and not by one person alone (law.md R-ARC-07). */
class KeptVolumeTest {

    private final Story story = Story.received("2025-09-01 Mon")
            .handled("2025-09-02 Tue", Outcome.U1A)
            .issued("2025-09-03 Wed", ServiceMethod.IN_PERSON)
            .served("2025-09-03 Wed")
            .then(new Act.CaseArchived(on("2026-01-05 Mon"), RetentionClass.YEARS_10, "YSQ-2026-0001"));

    private KeptVolume volume() {
        return KeptVolume.of(story.file()).orElseThrow();
    }

    private String propose(Appraisal proposal, RetentionClass longer, String today) {
        return volume().mayPropose(story.file(), proposal, longer, on(today)) instanceof Refused<?> no
                ? no.refusal().reason().name()
                : "granted";
    }

    private Story proposed(Appraisal proposal, RetentionClass longer) {
        return story.then(new AftercareAct.AppraisalProposed(on("2036-01-07 Mon"), proposal, longer, "理由"));
    }

    private Story decided(Verdict verdict) {
        return story.then(new AftercareAct.AppraisalDecided(on("2036-01-08 Tue"), verdict, "理由"));
    }

    @Test
    void ten_years_are_whole_years_after_that_of_closing_and_the_last_day_is_still_kept() {
        assertThat(volume().until()).isEqualTo(on("2035-12-31 Mon"));
        assertThat(propose(Appraisal.DESTROY, null, "2035-12-31 Mon")).isEqualTo("PERIOD_NOT_OVER");
        assertThat(propose(Appraisal.DESTROY, null, "2036-01-01 Tue")).isEqualTo("granted");
    }

    @Test
    void what_is_kept_on_gets_a_new_class_from_the_end_of_the_former_period() {
        assertThat(propose(Appraisal.KEEP_LONGER, null, "2036-01-07 Mon")).isEqualTo("LONGER_CLASS_MISSING");
        proposed(Appraisal.KEEP_LONGER, RetentionClass.YEARS_10);
        assertThat(volume().until()).as("a proposal changes nothing").isEqualTo(on("2035-12-31 Mon"));
        assertThat(propose(Appraisal.DESTROY, null, "2036-01-07 Mon")).isEqualTo("PROPOSAL_OPEN");
        decided(Verdict.APPROVED);
        assertThat(volume().until()).isEqualTo(on("2045-12-31 Sun"));
        assertThat(volume().proposed()).isNull();
        assertThat(propose(Appraisal.DESTROY, null, "2036-02-01 Fri")).isEqualTo("PERIOD_NOT_OVER");
    }

    @Test
    void kept_for_ever_is_never_appraised_again() {
        proposed(Appraisal.KEEP_LONGER, RetentionClass.PERMANENT);
        decided(Verdict.APPROVED);
        assertThat(volume().retention()).isEqualTo(RetentionClass.PERMANENT);
        assertThat(propose(Appraisal.DESTROY, null, "2136-01-02 Mon")).isEqualTo("KEPT_FOR_EVER");
    }

    @Test
    void only_an_agreed_destruction_is_on_the_list() {
        proposed(Appraisal.DESTROY, null);
        assertThat(volume().destroyedBy()).isNull();
        decided(Verdict.RETURNED);
        assertThat(volume().proposed()).isNull();
        proposed(Appraisal.DESTROY, null);
        decided(Verdict.APPROVED);
        assertThat(volume().destroyedBy()).isNotNull();
        assertThat(propose(Appraisal.KEEP_LONGER, RetentionClass.YEARS_30, "2036-02-01 Fri"))
                .isEqualTo("PROPOSAL_OPEN");
    }

    private static final RetentionPlan PLAN = RetentionPlan.defaults();

    private void challenged(String id) {
        story.then(new RemedyAct.RemedyFiled(on("2026-02-02 Mon"), id, RemedyKind.RECONSIDERATION, false, "市政府"));
    }

    /** R-ARC-03: 有复议、诉讼的 30 years or for ever; ten years from filing alone would be too short. */
    @Test
    void a_challenge_after_filing_is_to_raise_the_class_once_and_it_runs_from_the_closing() {
        assertThat(KeptVolume.toRaise(story.file(), PLAN, on("2026-02-03 Tue"))).isEmpty();
        challenged("r1");
        AftercareAct.RetentionRaised raised =
                KeptVolume.toRaise(story.file(), PLAN, on("2026-02-03 Tue")).orElseThrow();
        assertThat(raised)
                .isEqualTo(new AftercareAct.RetentionRaised(
                        on("2026-02-03 Tue"), RetentionClass.YEARS_10, RetentionClass.YEARS_30, "r1"));
        assertThat(volume().until()).as("not before it is on file").isEqualTo(on("2035-12-31 Mon"));
        story.then(raised);
        assertThat(volume().retention()).isEqualTo(RetentionClass.YEARS_30);
        assertThat(volume().until()).isEqualTo(on("2055-12-31 Fri"));
        assertThat(propose(Appraisal.DESTROY, null, "2036-01-01 Tue")).isEqualTo("PERIOD_NOT_OVER");
        assertThat(KeptVolume.toRaise(story.file(), PLAN, on("2026-02-04 Wed"))).isEmpty();
    }

    @Test
    void a_class_that_keeps_longer_already_is_never_lowered() {
        proposed(Appraisal.KEEP_LONGER, RetentionClass.PERMANENT);
        decided(Verdict.APPROVED);
        challenged("r1");
        assertThat(KeptVolume.toRaise(story.file(), PLAN, on("2036-02-04 Mon"))).isEmpty();
        story.then(new AftercareAct.RetentionRaised(
                on("2036-02-04 Mon"), RetentionClass.PERMANENT, RetentionClass.YEARS_30, "r1"));
        assertThat(volume().retention()).isEqualTo(RetentionClass.PERMANENT);
        assertThat(volume().until()).isNull();
    }

    @Test
    void filed_again_it_is_kept_no_shorter_and_a_proposal_to_destroy_falls() {
        proposed(Appraisal.DESTROY, null);
        challenged("r1");
        story.then(KeptVolume.toRaise(story.file(), PLAN, on("2036-02-04 Mon")).orElseThrow());
        assertThat(volume().proposed()).isNull();
        story.then(new Act.CaseArchived(on("2036-02-05 Tue"), RetentionClass.YEARS_10, "YSQ-2026-0001"));
        assertThat(volume().retention()).isEqualTo(RetentionClass.YEARS_30);
        assertThat(volume().until()).isEqualTo(on("2055-12-31 Fri"));
    }

    @Test
    void what_was_challenged_before_filing_is_for_the_schedule_at_filing() {
        Story before = Story.received("2025-09-01 Mon")
                .handled("2025-09-02 Tue", Outcome.U1A)
                .issued("2025-09-03 Wed", ServiceMethod.IN_PERSON)
                .served("2025-09-03 Wed")
                .then(new RemedyAct.RemedyFiled(on("2025-09-04 Thu"), "r1", RemedyKind.COMPLAINT, false, "主管部门"))
                .then(new Act.CaseArchived(on("2026-01-05 Mon"), RetentionClass.YEARS_10, "YSQ-2026-0001"));
        assertThat(KeptVolume.toRaise(before.file(), PLAN, on("2026-02-03 Tue")))
                .isEmpty();
    }

    @Test
    void nothing_is_destroyed_while_a_remedy_is_pending() {
        story.then(new RemedyAct.RemedyFiled(on("2036-01-02 Wed"), "r1", RemedyKind.DIRECT_LITIGATION, false, "法院"));
        assertThat(propose(Appraisal.DESTROY, null, "2036-01-07 Mon")).isEqualTo("REMEDY_PENDING");
        assertThat(propose(Appraisal.KEEP_LONGER, RetentionClass.YEARS_30, "2036-01-07 Mon"))
                .isEqualTo("granted");
    }
}
