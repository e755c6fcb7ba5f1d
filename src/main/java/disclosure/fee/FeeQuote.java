package disclosure.fee;

import java.util.List;

/**
 * What a request costs, with the arithmetic shown. Whole yuan.
 *
 * @param tiers the steps that something falls into, in order; none where there is no tariff
 */
public record FeeQuote(int amountYuan, List<Tier> tiers) {

    public FeeQuote {
        tiers = List.copyOf(tiers);
    }

    static FeeQuote free() {
        return new FeeQuote(0, List.of());
    }

    static FeeQuote of(List<Tier> tiers) {
        return new FeeQuote(tiers.stream().mapToInt(Tier::subtotal).sum(), tiers);
    }
}
