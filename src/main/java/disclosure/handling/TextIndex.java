package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.intake.Similarity;
import disclosure.intake.TextGrams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which requests have which pairs of characters, so that the near ones are found without reading the others. Kept in the
 * memory of each node and made from the case files; a pair costs four bytes for each request that has it.
 */
final class TextIndex {

    /** A request and how near it is. */
    record Near(Reference reference, double score) {}

    /** Numbers of requests, growing. */
    private static final class Postings {
        private int[] requests = new int[4];
        private int count;

        void add(int request) {
            if (count == requests.length) requests = Arrays.copyOf(requests, 2 * count);
            requests[count++] = request;
        }
    }

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingDouble(Near::score)
            .thenComparing(Near::reference)
            .reversed();

    private final Map<Long, Postings> having = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Set<Reference> known = new HashSet<>();

    /** One that is known stays as it is. */
    synchronized void add(Reference reference, String text) {
        if (!known.add(reference)) return;
        TextGrams grams = TextGrams.of(text);
        int number = references.size();
        references.add(reference);
        sizes.add(grams.size());
        for (long pair : grams.pairs())
            having.computeIfAbsent(pair, first -> new Postings()).add(number);
    }

    /** The nearest of those at or above the threshold, nearest first, and of equally near ones the newer first. */
    synchronized List<Near> near(String text, double threshold, int most, Predicate<Reference> wanted) {
        TextGrams own = TextGrams.of(text);
        int[] shared = shared(own);
        PriorityQueue<Near> nearest = new PriorityQueue<>(Comparator.comparingDouble(Near::score));
        // From the last one read backwards: among many that are equally near the first that are met stay.
        for (int i = shared.length - 1; i >= 0; i--) {
            double score = shared[i] == 0 ? 0 : Similarity.score(shared[i], own.size(), sizes.get(i));
            boolean full = nearest.size() == most;
            if (score < threshold || full && score <= nearest.element().score()) continue;
            if (!wanted.test(references.get(i))) continue;
            if (full) nearest.remove();
            nearest.add(new Near(references.get(i), score));
        }
        return nearest.stream().sorted(NEAREST_FIRST).toList();
    }

    /** How many pairs each request has in common with that text. */
    private int[] shared(TextGrams own) {
        int[] shared = new int[references.size()];
        for (long pair : own.pairs()) {
            Postings postings = having.get(pair);
            for (int i = 0; postings != null && i < postings.count; i++) shared[postings.requests[i]]++;
        }
        return shared;
    }
}
