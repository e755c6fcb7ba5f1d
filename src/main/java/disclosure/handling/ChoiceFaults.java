package disclosure.handling;

import disclosure.handling.DecidingChoices.Choice;
import disclosure.handling.DecidingChoices.Wish;
import disclosure.law.Article;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with a wish to decide a point, looked at by itself: all of it at once, in the order of its fields. */
final class ChoiceFaults {

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /** Numbers of identity cards and mobile telephones, and addresses of mail. */
    private static final Pattern PERSONAL =
            Pattern.compile("\\d{17}[\\dXx]|(?<!\\d)1[3-9]\\d{9}(?!\\d)|[^\\s@]+@[^\\s@]+");

    private ChoiceFaults() {}

    /** The wish as it can be decided, without blanks around its texts. */
    static Ruling<Choice> sound(Wish wish, LocalDate today) {
        BureauPoint point = wish.point();
        String value = wish.value().strip();
        String why = wish.reason().strip();
        return unless(
                () -> new Choice(point, value, day(wish.validFrom()), why),
                List.of(value(point, value), ahead(wish.validFrom(), today), why(why)));
    }

    /** The same without a value: what was decided for the day is to be taken back. */
    static Ruling<Choice> soundToTakeBack(Wish wish) {
        String why = wish.reason().strip();
        return unless(
                () -> new Choice(wish.point(), "", day(wish.validFrom()), why),
                List.of(wish.validFrom() == null ? fault(ChoiceReason.DAY_MISSING) : Optional.empty(), why(why)));
    }

    private static Ruling<Choice> unless(Supplier<Choice> sound, List<Optional<Refusal>> faults) {
        List<Refusal> wrong = faults.stream().flatMap(Optional::stream).toList();
        return wrong.isEmpty()
                ? Ruling.granted(sound.get())
                : new Refused<>(wrong.get(0), wrong.subList(1, wrong.size()));
    }

    private static LocalDate day(@Nullable LocalDate validFrom) {
        return Objects.requireNonNull(validFrom, "a day that is missing was refused");
    }

    private static Optional<Refusal> value(BureauPoint point, String value) {
        return point.allowed().takes(value)
                ? Optional.empty()
                : Optional.of(Refusal.of(point.article(), ChoiceReason.VALUE_NOT_ALLOWED, point.allowed()));
    }

    private static Optional<Refusal> ahead(@Nullable LocalDate validFrom, LocalDate today) {
        if (validFrom == null) return fault(ChoiceReason.DAY_MISSING);
        LocalDate earliest = today.plusDays(1);
        if (validFrom.isBefore(earliest)) return fault(ChoiceReason.DAY_NOT_AHEAD, earliest);
        return validFrom.isAfter(LAST_DAY) ? fault(ChoiceReason.DAY_TOO_FAR, LAST_DAY) : Optional.empty();
    }

    private static Optional<Refusal> why(String why) {
        if (why.isEmpty()) return fault(ChoiceReason.WHY_MISSING);
        if (why.codePointCount(0, why.length()) > DecidingChoices.LONGEST_REASON)
            return fault(ChoiceReason.WHY_TOO_LONG, DecidingChoices.LONGEST_REASON);
        return PERSONAL.matcher(why).find() ? fault(ChoiceReason.WHY_NAMES_SOMEBODY) : Optional.empty();
    }

    private static Optional<Refusal> fault(ChoiceReason reason, Object... details) {
        return Optional.of(Refusal.of(Article.internalRule(), reason, details));
    }
}
