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

    @Test
    void nothing_is_destroyed_while_a_remedy_is_pending() {
        story.then(new RemedyAct.RemedyFiled(on("2036-01-02 Wed"), "r1", RemedyKind.DIRECT_LITIGATION, false, "法院"));
        assertThat(propose(Appraisal.DESTROY, null, "2036-01-07 Mon")).isEqualTo("REMEDY_PENDING");
        assertThat(propose(Appraisal.KEEP_LONGER, RetentionClass.YEARS_30, "2036-01-07 Mon"))
                .isEqualTo("granted");
    }
}
