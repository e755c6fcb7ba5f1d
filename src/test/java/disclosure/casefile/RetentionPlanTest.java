package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static disclosure.outcome.Outcome.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.clock.ConsultationKind;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyKind;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schedule of R-ARC-03: by what happened in the case, not by its outcome alone. */
class RetentionPlanTest {

    private static final String DAY = "2025-09-15 Mon";
    private static final Set<Outcome> THIRTY_YEARS = EnumSet.of(P1, D1, D2, D3, D4, D5, D6, D7, N4);

    private final Story story = Story.received(DAY);

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"X1", "X2", "X3A"},
            mode = EnumSource.Mode.EXCLUDE)
    void refused_partial_and_article_35_are_kept_longer(Outcome outcome) {
        story.handled(DAY, outcome).issued(DAY, ServiceMethod.POST).served(DAY);

        assertThat(proposed())
                .isEqualTo(THIRTY_YEARS.contains(outcome) ? RetentionClass.YEARS_30 : RetentionClass.YEARS_10);
    }

    @Test
    void a_grant_after_a_third_party_was_asked_is_kept_as_long() {
        story.registered(DAY)
                .assigned(DAY)
                .then(new ConsultationAct.ConsultationSent(on(DAY), "c1", ConsultationKind.THIRD_PARTY, "合同"))
                .drafted(DAY, G2);

        assertThat(proposed()).isEqualTo(RetentionClass.YEARS_30);
    }

    @Test
    void another_agency_alone_changes_nothing() {
        story.registered(DAY)
                .assigned(DAY)
                .then(new ConsultationAct.ConsultationSent(on(DAY), "c1", ConsultationKind.OTHER_AGENCY, "合同"));

        assertThat(proposed()).isEqualTo(RetentionClass.YEARS_10);
    }

    @Test
    void so_is_one_for_which_a_fee_was_asked_or_reasons() {
        story.registered(DAY).assigned(DAY).then(new FeeAct.FeeNoticeSent(on(DAY), 100, "国库"));
        assertThat(proposed()).isEqualTo(RetentionClass.YEARS_30);

        Story asked = Story.received(DAY).registered(DAY).assigned(DAY).then(new Act.ReasonsAsked(on(DAY), "31 件", 10));
        assertThat(RetentionPlan.defaults().proposedFor(asked.file())).isEqualTo(RetentionClass.YEARS_30);
    }

    @Test
    void a_bureau_may_keep_what_was_disputed_for_ever() { // P-20
        story.handled(DAY, G2).issued(DAY, ServiceMethod.POST).served(DAY);
        RetentionPlan own =
                new RetentionPlan(RetentionClass.YEARS_10, RetentionClass.YEARS_30, RetentionClass.PERMANENT);
        assertThat(own.proposedFor(story.file())).isEqualTo(RetentionClass.YEARS_10);
        story.then(filed());

        assertThat(own.proposedFor(story.file())).isEqualTo(RetentionClass.PERMANENT);
    }

    private static Act filed() {
        return new RemedyAct.RemedyFiled(on(DAY), "r1", RemedyKind.RECONSIDERATION, false, "市政府");
    }

    private RetentionClass proposed() {
        return RetentionPlan.defaults().proposedFor(story.file());
    }
}
