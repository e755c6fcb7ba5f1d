package disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.desk.TaskFilter;
import disclosure.handling.HouseLanguage;
import disclosure.handling.ListingTasks.Due;
import disclosure.handling.WorkList.Scope;
import disclosure.handling.WorkList.Sort;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses repeat nothing that somebody could have guessed, so that their answers are compressed. */
class UncompressedAnswersTest {

    static Stream<String> everyChoice() {
        Stream<String> ofTypes = Stream.of(
                        of("scope", Scope.values()), of("sort", Sort.values()), of("due", Due.values()))
                .flatMap(choice -> choice);
        return Stream.concat(
                Stream.concat(ofTypes, HouseLanguage.codes().stream().map(code -> "lang=" + code)),
                Stream.of("overdue=true", "overdue=false", "plan=missed"));
    }

    private static Stream<String> of(String name, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> name + "=" + constant.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("everyChoice")
    void a_choice_among_few_words_repeats_nothing_alone_or_beside_others(String choice) {
        assertThat(UncompressedAnswers.isOfFixedChoices(choice)).isTrue();
        assertThat(UncompressedAnswers.isOfFixedChoices("lang=en&" + choice + "&scope=all"))
                .isTrue();
        assertThat(UncompressedAnswers.isOfFixedChoices(choice + "x")).isFalse();
        assertThat(UncompressedAnswers.isOfFixedChoices(choice + "&q=x")).isFalse();
        assertThat(UncompressedAnswers.isOfFixedChoices("x" + choice)).isFalse();
    }

    /** Written out, so that a word more or less in one of the lists is a decision. */
    @Test
    void these_are_all() {
        assertThat(everyChoice())
                .containsExactlyInAnyOrder(
                        "scope=mine",
                        "scope=claimable",
                        "scope=waiting",
                        "scope=all",
                        "sort=due",
                        "sort=received",
                        "due=soon",
                        "due=today",
                        "overdue=true",
                        "overdue=false",
                        "plan=missed",
                        "lang=zh",
                        "lang=en");
        long inTheList = TaskFilter.fixedChoices().values().stream()
                .mapToLong(words -> words.size())
                .sum();
        assertThat(inTheList + HouseLanguage.codes().size())
                .isEqualTo(everyChoice().count());
    }

    @Test
    void the_list_has_each_of_them_as_a_filter() {
        assertThat(TaskFilter.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsAll(TaskFilter.fixedChoices().keySet());
    }

    @Test
    void an_address_without_a_question_repeats_nothing() {
        assertThat(UncompressedAnswers.isOfFixedChoices(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&",
                "scope",
                "scope=",
                "scope=MINE",
                "scope=mine&",
                "scope=guess",
                "sort=subject",
                "due=late",
                "overdue=yes",
                "plan=kept",
                "lang=fr",
                "lang=zh-CN",
                "view=elder",
                "q=guess",
                "page=2",
                "size=50",
                "stage=assigned",
                "division=LDC",
                "scope=mine&stage=ASSIGNED"
            })
    void whatever_else_is_asked_may_be_repeated(String query) {
        assertThat(UncompressedAnswers.isOfFixedChoices(query)).isFalse();
    }
}
