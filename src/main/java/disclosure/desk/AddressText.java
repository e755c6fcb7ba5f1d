package disclosure.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an address says of a list; what cannot be read shows the usual, never an error. */
final class AddressText {

    private AddressText() {}

    static LocalDate day(@Nullable String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }

    static YearMonth month(@Nullable String text, YearMonth otherwise) {
        try {
            return text == null ? otherwise : YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }

    static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
