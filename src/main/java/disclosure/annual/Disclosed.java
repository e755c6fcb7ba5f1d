package disclosure.annual;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Table 二 of one year as the bureau entered it; a cell that nobody filled prints 0 (R-ANN-05).
 *
 * @param entered by key of the cell
 */
public record Disclosed(DisclosedLayout layout, Map<String, BigDecimal> entered) {

    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int PLACES = 6;

    public Disclosed {
        entered = Map.copyOf(entered);
    }

    public static Disclosed none(int year) {
        return new Disclosed(DisclosedLayout.of(year), Map.of());
    }

    public boolean isEntered() {
        return !entered.isEmpty();
    }

    /** @throws IllegalArgumentException if the form has no such cell */
    public BigDecimal at(String key) {
        if (layout.cell(key).isEmpty()) throw new IllegalArgumentException("no cell " + key + " in " + layout);
        return entered.getOrDefault(key, BigDecimal.ZERO);
    }

    /** Whether the figure can stand in the cell: at most a thousand million, whole but for amounts, below 0 only for a change. */
    public static boolean fits(DisclosedLayout.Cell cell, BigDecimal figure) {
        if (figure.abs().compareTo(MOST) > 0) return false;
        if (figure.signum() < 0 && cell.kind() != DisclosedLayout.Kind.CHANGE) return false;
        int places = Math.max(0, figure.stripTrailingZeros().scale());
        return places <= (cell.kind() == DisclosedLayout.Kind.AMOUNT ? PLACES : 0);
    }
}
