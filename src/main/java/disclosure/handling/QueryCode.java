package disclosure.handling;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The applicant's second secret beside the reference: 20 random digits (66 bits) in five groups of four. Only its slow
 * hash is kept.
 */
public record QueryCode(String digits) {

    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    public QueryCode {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9'))
            throw new IllegalArgumentException("a query code has 20 digits");
    }

    static QueryCode random() {
        return new QueryCode(IntStream.range(0, LENGTH)
                .mapToObj(i -> Integer.toString(RANDOM.nextInt(10)))
                .collect(Collectors.joining()));
    }

    /** Reads what a person typed: spaces, dashes of any kind and full-width digits do not matter. */
    public static Optional<QueryCode> read(String typed) {
        if (typed.length() > 100) return Optional.empty();
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}\\p{Zs}\u2212_.]", "");
        return digits.matches("[0-9]{" + LENGTH + "}") ? Optional.of(new QueryCode(digits)) : Optional.empty();
    }

    /** In groups, as printed. */
    public String grouped() {
        return digits.replaceAll("(\\d{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return "QueryCode";
    }
}
