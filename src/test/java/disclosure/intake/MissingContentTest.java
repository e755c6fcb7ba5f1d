package disclosure.intake;

import static disclosure.intake.MissingContent.CONTACT;
import static disclosure.intake.MissingContent.DELIVERY_FORM;
import static disclosure.intake.MissingContent.IDENTITY_PROOF;
import static disclosure.intake.MissingContent.POWER_OF_ATTORNEY;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.intake.Applicant.Agent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a request lacks of Art. 29(2); R-COR-01. */
class MissingContentTest {

    private static final Agent LAWYER = new Agent("赵律师", "身份证", "110101199003070011", true);

    @Test
    void a_complete_request_lacks_nothing() {
        assertThat(missing(applicant("320111198801011234", "138", null), true)).isEmpty();
    }

    @Test
    void identity_is_proved_since_2019_and_was_not_asked_for_in_2007() { // Art. 29(2) item 1; law.md §20 trap 13
        Applicant anonymous = applicant(" ", "138", null);

        assertThat(missing(anonymous, true)).containsExactly(IDENTITY_PROOF);
        assertThat(missing(anonymous, false)).isEmpty();
    }

    @Test
    void any_one_contact_is_enough_and_a_blank_one_is_none() {
        assertThat(missing(applicant("1", null, null), true)).containsExactly(CONTACT);
        assertThat(missing(applicant("1", "\u3000", null), true)).containsExactly(CONTACT);
        Applicant byLetter = new Applicant(ApplicantType.ENTERPRISE, "某公司", null, "9132", null, null, "中山东路1号", null);
        assertThat(missing(byLetter, true)).isEmpty();
    }

    @Test
    void an_agent_shows_the_power_of_attorney_and_who_he_is() { // R-COR-01, R-INT: both identities
        assertThat(missing(applicant("1", "138", LAWYER), true)).isEmpty();
        assertThat(missing(applicant("1", "138", new Agent("赵律师", null, "1101", false)), true))
                .containsExactly(POWER_OF_ATTORNEY);
        assertThat(missing(applicant("1", "138", new Agent("赵律师", null, null, true)), true))
                .containsExactly(IDENTITY_PROOF);
        assertThat(missing(applicant("1", "138", new Agent("赵律师", null, null, true)), false))
                .isEmpty();
    }

    @Test
    void both_the_form_and_the_route_are_asked_for() { // Art. 29(2) item 3; R-COR-01 (c)
        Applicant complete = applicant("1", "138", null);

        assertThat(MissingContent.of(complete, null, null, true)).containsExactly(DELIVERY_FORM);
        assertThat(MissingContent.of(complete, DeliveryMethod.PAPER, null, true))
                .containsExactly(DELIVERY_FORM);
        assertThat(MissingContent.of(complete, null, DeliveryRoute.POST, true)).containsExactly(DELIVERY_FORM);
    }

    @Test
    void everything_that_is_missing_is_named_at_once() { // R-COR-02: one notice
        Applicant bare = applicant(null, null, new Agent("甲", null, null, false));

        assertThat(MissingContent.of(bare, null, null, true)).containsExactlyInAnyOrder(MissingContent.values());
    }

    private static Set<MissingContent> missing(Applicant applicant, boolean identityRequired) {
        return MissingContent.of(applicant, DeliveryMethod.PAPER, DeliveryRoute.POST, identityRequired);
    }

    private static Applicant applicant(@Nullable String idNumber, @Nullable String phone, @Nullable Agent agent) {
        return new Applicant(ApplicantType.NATURAL_PERSON, "张三", "身份证", idNumber, phone, null, null, agent);
    }
}
