package disclosure.page;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.ActKind;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.clock.ConsultationKind;
import disclosure.clock.Why;
import disclosure.handling.PeopleReason;
import disclosure.law.Article;
import disclosure.law.Detail;
import disclosure.law.Reason;
import disclosure.law.Refusal;
import disclosure.outcome.Outcome;
import disclosure.outcome.OutcomeReason;
import disclosure.remedy.RemedyReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of reasons as pages have them, in both languages. */
class WordsTest {

    private final Words words = new Words(messages(), new PageBureau().houseRules());

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/labels", "messages/reasons");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private String chinese(Reason reason, Object... details) {
        return said(Locale.SIMPLIFIED_CHINESE, reason, details);
    }

    private String english(Reason reason, Object... details) {
        return said(Locale.ENGLISH, reason, details);
    }

    private String said(Locale language, Reason reason, Object... details) {
        LocaleContextHolder.setLocale(language);
        return words.refusal(Refusal.of(Article.internalRule(), reason, details));
    }

    @Test
    void constants_are_told_by_their_labels() {
        assertThat(chinese(CaseReason.NOT_IN_THIS_STAGE, ActKind.CORRECTION_RECEIVED, Stage.ASSIGNED))
                .isEqualTo("当前环节“" + words.label(Stage.ASSIGNED) + "”不能办理“" + words.label(ActKind.CORRECTION_RECEIVED)
                        + "”。")
                .doesNotContain("label.");
        assertThat(chinese(CaseReason.TASK_NOT_FOR_ROLE, TaskKind.SIGN_REPLY)).isEqualTo("您的岗位不办理“签发答复”。");
        assertThat(chinese(OutcomeReason.LEADER_MUST_AGREE, Outcome.X3D)).isEqualTo("作出“其他处理：其他”的处理，应当经分管领导同意。");
        assertThat(english(OutcomeReason.LEADER_MUST_AGREE, Outcome.X3D))
                .isEqualTo("The result Ended: other needs the agreement of the leader in charge.");
    }

    @Test
    void days_are_told_as_the_reader_writes_them() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThat(chinese(RemedyReason.DAY_OUT_OF_ORDER, day)).isEqualTo("日期不能早于 2026年1月5日。");
        assertThat(english(RemedyReason.DAY_OUT_OF_ORDER, day)).isEqualTo("The day cannot lie before 5 January 2026.");
    }

    @Test
    void every_consultation_of_a_day_is_told_with_its_kind() {
        Detail asked = new Detail.Several(List.of(
                new Detail.Named("c1", ConsultationKind.THIRD_PARTY),
                new Detail.Named("SIGN_REPLY", ConsultationKind.OTHER_AGENCY)));
        assertThat(chinese(Why.CONSULTATION, asked)).isEqualTo("征求意见期间（c1（第三方）、SIGN_REPLY（其他机关）），不计入期限");
        assertThat(english(Why.CONSULTATION, asked))
                .isEqualTo("left out: opinion asked for (c1 (third party), SIGN_REPLY (other agency))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "SIGN_REPLY", "ASSIGNED", "2026-01-05", "2026-13-45"})
    void what_somebody_typed_is_told_as_typed(String typed) {
        assertThat(chinese(PeopleReason.NO_SUCH_DIVISION, typed)).isEqualTo("没有处室“" + typed + "”。");
        assertThat(english(PeopleReason.NO_SUCH_DIVISION, typed)).isEqualTo("There is no division " + typed + ".");
    }
}
