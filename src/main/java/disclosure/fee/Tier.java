package disclosure.fee;

import org.jspecify.annotations.Nullable;

/**
 * A step of the tariff and what falls into it.
 *
 * @param from first position or page of the step
 * @param to last one; null where the step has no end
 * @param unit yuan for each
 * @param count how many of this request fall into the step
 * @param subtotal yuan
 */
public record Tier(int from, @Nullable Integer to, int unit, int count, int subtotal) {

    static Tier of(int from, @Nullable Integer to, int unit, int count) {
        return new Tier(from, to, unit, count, Math.multiplyExact(unit, count));
    }
}
