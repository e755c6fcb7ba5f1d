package disclosure.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the sentence of a reason names. Of which kind it is, is said where it is given and never read off its shape: what
 * somebody typed may look like a day or like a constant of ours. As a string it is the value that programs know: a name, an ISO day,
 * digits, the text.
 */
public sealed interface Detail {

    /** A constant of ours, told by its label. */
    record Constant(Labelled value) implements Detail {

        @Override
        public String toString() {
            return value.name();
        }
    }

    /** A day, told as the reader writes days. */
    record Day(LocalDate value) implements Detail {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A count, an amount or a year, told in plain digits. */
    record Count(Number value) implements Detail {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A text that is told as it stands: an identifier, a name, what somebody typed. */
    record Text(String value) implements Detail {

        @Override
        public String toString() {
            return value;
        }
    }

    /** An identifier together with the kind of thing it stands for. */
    record Named(String id, Enum<?> kind) implements Detail {

        /** The key of the phrase for the kind, in which the identifier has its place. */
        public String key() {
            return "detail." + kind.getDeclaringClass().getSimpleName() + "." + kind.name();
        }

        @Override
        public String toString() {
            return id + " " + kind.name();
        }
    }

    /** Several that stand in one place of the sentence. */
    record Several(List<Detail> details) implements Detail {

        public Several {
            details = List.copyOf(details);
        }

        @Override
        public String toString() {
            return details.stream().map(Detail::toString).collect(Collectors.joining(", "));
        }
    }

    /**
     * By the type of the value; what is no constant, day or number is a text.
     *
     * @throws IllegalArgumentException for a constant that has no label: nobody could be told it
     */
    static Detail of(Object value) {
        if (value instanceof Detail detail) return detail;
        if (value instanceof Labelled constant) return new Constant(constant);
        if (value instanceof LocalDate day) return new Day(day);
        if (value instanceof Number number) return new Count(number);
        if (value instanceof Enum<?> constant)
            throw new IllegalArgumentException("no label: " + constant.getDeclaringClass() + " " + constant);
        return new Text(String.valueOf(value));
    }
}
