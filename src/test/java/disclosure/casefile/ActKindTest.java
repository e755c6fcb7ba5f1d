package disclosure.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every act has its kind and every kind its act, with one name for both. */
class ActKindTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 15);

    @Test
    void every_act_has_a_kind_of_its_own_name() {
        List<Class<?>> acts = kinds(Act.class).toList();
        Set<ActKind> seen = EnumSet.noneOf(ActKind.class);
        for (Class<?> act : acts) {
            if (act == Act.DraftReviewed.class) continue;
            ActKind kind = made(act).kind();
            assertThat(kind.name().replace("_", "")).isEqualToIgnoringCase(act.getSimpleName());
            assertThat(seen.add(kind)).isTrue();
        }
        for (ReviewLevel level : ReviewLevel.values()) seen.add(reviewed(level));
        assertThat(seen).containsExactlyInAnyOrder(ActKind.values());
        assertThat(acts).hasSize(ActKind.values().length - ReviewLevel.values().length + 1);
    }

    @Test
    void a_review_is_of_its_level() {
        assertThat(reviewed(ReviewLevel.DIVISION)).isEqualTo(ActKind.DIVISION_REVIEWED);
        assertThat(reviewed(ReviewLevel.CONFIDENTIALITY)).isEqualTo(ActKind.CONFIDENTIALITY_REVIEWED);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(ActKindTest::kinds) : Stream.of(type);
    }

    private static ActKind reviewed(ReviewLevel level) {
        return new Act.DraftReviewed(DAY, level, Verdict.APPROVED, "", "", java.util.List.of()).kind();
    }

    private static Act made(Class<?> act) {
        try {
            Constructor<?> constructor = act.getDeclaredConstructor(Stream.of(act.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Act) constructor.newInstance(Stream.of(act.getRecordComponents())
                    .map(component -> value(component.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Class<?> type) {
        if (type == LocalDate.class) return DAY;
        if (type == boolean.class) return false;
        if (type == int.class) return 1;
        if (type == long.class) return 1L;
        if (type == List.class) return List.of();
        if (type == Set.class) return Set.of();
        return null;
    }
}
