package disclosure.handling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a point that is left to the bureau may be; a value is a text, the name of an option or a whole number. */
public sealed interface AllowedValue {

    /** What a number counts. */
    enum Unit {
        WORKING_DAYS,
        REQUESTS,
        MONTHS
    }

    /** One of a few. */
    record OneOf(List<? extends Enum<?>> options) implements AllowedValue {

        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public boolean takes(String value) {
            return option(value).isPresent();
        }

        public Optional<? extends Enum<?>> option(String value) {
            return options.stream().filter(one -> one.name().equals(value)).findFirst();
        }

        /** What such options are called as a list. */
        public String name() {
            return options.get(0).getDeclaringClass().getSimpleName();
        }

        @Override
        public String toString() {
            return String.join(", ", options.stream().map(Enum::name).toList());
        }
    }

    /** A whole number in plain digits, both bounds included. */
    record Number(int least, int most, Unit unit) implements AllowedValue {

        @Override
        public boolean takes(String value) {
            if (!value.matches("0|[1-9][0-9]{0,3}")) return false;
            int number = Integer.parseInt(value);
            return number >= least && number <= most;
        }

        @Override
        public String toString() {
            return least + "–" + most;
        }
    }

    boolean takes(String value);

    static AllowedValue oneOf(Enum<?>... options) {
        return new OneOf(Arrays.asList(options));
    }

    static AllowedValue number(int least, int most, Unit unit) {
        return new Number(least, most, unit);
    }
}
