package disclosure.letter;

import disclosure.handling.LetterOrder;
import disclosure.handling.Letters;
import disclosure.outcome.LetterKind;
import java.util.Arrays;
import java.util.List;

/**
 * How many letters one thread writes in a second, each as DOCX and as PDF, after warm-up; fails where it is fewer than
 * promised. The median second counts, so that no lucky one decides.
 */
public final class LetterBar {

    private static final double LETTERS_PER_SECOND = 20;
    private static final int WARM_UP_SECONDS = 8;
    private static final int SECONDS = 9;

    private LetterBar() {}

    public static void main(String[] arguments) {
        List<LetterKind> kinds = List.of(
                LetterKind.CORRECTION_NOTICE,
                LetterKind.DISCLOSURE,
                LetterKind.PARTIAL_DISCLOSURE,
                LetterKind.REFUSAL,
                LetterKind.FEE_NOTICE,
                LetterKind.REVIEW_SHEET);
        List<LetterOrder> orders =
                kinds.stream().map(LetterCases::complete).toList();
        Letters letters = new LetterCases().letters();
        for (int second = 0; second < WARM_UP_SECONDS; second++) lettersIn(letters, orders);
        double[] seconds = new double[SECONDS];
        for (int second = 0; second < SECONDS; second++) seconds[second] = lettersIn(letters, orders);
        Arrays.sort(seconds);
        double median = seconds[SECONDS / 2];
        System.out.printf("letters, one thread, DOCX and PDF each (bar: %.0f/s)%n", LETTERS_PER_SECOND);
        System.out.printf("  %d kinds in turn  %.1f letters/s, median second%n", kinds.size(), median);
        System.out.println(median >= LETTERS_PER_SECOND ? "letter benchmark: met" : "letter benchmark: NOT MET");
        if (median < LETTERS_PER_SECOND) System.exit(1);
    }

    private static double lettersIn(Letters letters, List<LetterOrder> orders) {
        long from = System.nanoTime();
        int written = 0;
        while (System.nanoTime() - from < 1_000_000_000L)
            letters.write(orders.get(written++ % orders.size())).orElseThrow();
        return written * 1e9 / (System.nanoTime() - from);
    }
}
