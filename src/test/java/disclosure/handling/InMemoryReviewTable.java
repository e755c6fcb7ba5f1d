package disclosure.handling;

import disclosure.law.Ruling;
import disclosure.review.ReviewLevel;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A table of review levels that a test writes as a function; it asks for nothing beyond the two that are always needed. */
public final class InMemoryReviewTable implements ReviewTable {

    private Function<Facts, Set<ReviewLevel>> rules = facts -> Set.of();
    private Predicate<Facts> outside = facts -> false;
    private int version = 1;

    public void ask(Function<Facts, Set<ReviewLevel>> newRules) {
        rules = newRules;
        outside = facts -> false;
        version++;
    }

    public void refer(Predicate<Facts> newOutside) {
        outside = newOutside;
        version++;
    }

    @Override
    public Decision levels(Collection<Facts> grounds) {
        Set<ReviewLevel> levels =
                grounds.stream().flatMap(ground -> rules.apply(ground).stream()).collect(Collectors.toSet());
        return new Decision(levels, grounds.stream().anyMatch(outside), String.valueOf(version));
    }

    @Override
    public Kept inForce() {
        return new Kept(String.valueOf(version), "");
    }

    @Override
    public Lines lines() {
        return new Lines(List.of("outcome"), List.of("legal"), List.of(new Line(List.of("\"D1\""), List.of("true"))));
    }

    @Override
    public Ruling<Kept> replace(byte[] dmn) {
        version++;
        return Ruling.granted(new Kept(String.valueOf(version), new String(dmn, StandardCharsets.UTF_8)));
    }
}
