package disclosure.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways of service follow what the applicant wished (Art. 40, R-SRV-05); every other needs its reason. */
class DeliveryWishTest {

    @ParameterizedTest
    @CsvSource({
        "PAPER, POST, POST",
        "PAPER, COLLECT, IN_PERSON",
        "DISC, POST, POST",
        "EMAIL, ONLINE, ELECTRONIC",
        "EMAIL, , ELECTRONIC",
        "PAPER, , IN_PERSON ENTRUSTED POST",
        // Read where it lies: the letter that says where and when goes the way that was wished.
        "INSPECTION, COLLECT, IN_PERSON",
        "INSPECTION, POST, POST",
        "INSPECTION, , IN_PERSON ENTRUSTED POST ELECTRONIC",
        ", POST, POST",
        ", ONLINE, ELECTRONIC",
        // Form and route contradict each other: either is followed, and nothing else.
        "EMAIL, POST, POST ELECTRONIC",
        "PAPER, ONLINE, IN_PERSON ENTRUSTED POST ELECTRONIC",
        "EMAIL, COLLECT, IN_PERSON ELECTRONIC",
        // Nothing was wished.
        ", , IN_PERSON ENTRUSTED POST ELECTRONIC"
    })
    void what_follows_the_wish(@Nullable DeliveryMethod form, @Nullable DeliveryRoute route, String follows) {
        DeliveryWish wish = new DeliveryWish(form, route);
        Set<ServiceMethod> following = EnumSet.allOf(ServiceMethod.class);
        following.removeIf(wish::isDepartedFromBy);

        assertThat(following)
                .isEqualTo(Arrays.stream(follows.split(" "))
                        .map(ServiceMethod::valueOf)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, POST, true", "PAPER, ONLINE, true", "PAPER, POST, false", ", , false"})
    void electronic_service_needs_the_wish(
            @Nullable DeliveryMethod form, @Nullable DeliveryRoute route, boolean agrees) {
        assertThat(new DeliveryWish(form, route).agreesToElectronic()).isEqualTo(agrees);
    }
}
