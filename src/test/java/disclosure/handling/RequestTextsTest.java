package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.handling.TextIndex.Near;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A node reads all requests once, whoever asks first, and then only what has come in. */
class RequestTextsTest {

    private static final String BUDGET = "申请公开2025年度社保基金预算收支明细";

    /** Rows as a table keeps them; a text is asked for by reference. */
    private final Map<Long, Reference> rows = new TreeMap<>();

    private final List<Reference> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private CountDownLatch gate = new CountDownLatch(0);

    private final RequestTexts texts = new RequestTexts(files());

    @Test
    void what_has_been_read_is_not_read_again() {
        for (int i = 1; i <= 2600; i++) rows.put((long) i, Reference.of("RSJ", 2026, i));
        assertThat(texts.follow()).isTrue();
        assertThat(asked).hasSize(2600).doesNotHaveDuplicates();
        rows.put(2601L, Reference.of("RSJ", 2026, 2601));
        assertThat(texts.follow()).isTrue();
        assertThat(asked).hasSize(2601);
        assertThat(found()).hasSize(2601);
    }

    @Test
    @Timeout(30)
    void of_very_many_the_rest_is_read_apart() throws InterruptedException {
        for (int i = 1; i <= 12_000; i++) rows.put((long) i, Reference.of("RSJ", 2026, i));
        assertThat(texts.follow()).isFalse();
        while (!texts.follow()) Thread.sleep(20);
        assertThat(asked).hasSize(12_000).doesNotHaveDuplicates();
        assertThat(texts.follow()).isTrue();
        assertThat(asked).hasSize(12_000);
    }

    @Test
    void a_case_of_an_earlier_year_that_is_put_on_file_later_is_found() {
        rows.put(7L, Reference.of("RSJ", 2026, 1));
        texts.follow();
        rows.put(8L, Reference.of("RSJ", 2011, 1));
        texts.follow();
        assertThat(found()).contains(Reference.of("RSJ", 2011, 1));
    }

    @Test
    void a_case_whose_transaction_ended_late_is_found() {
        rows.put(1200L, Reference.of("RSJ", 2026, 2));
        texts.follow();
        rows.put(201L, Reference.of("RSJ", 2026, 1));
        texts.follow();
        assertThat(found()).hasSize(2);
    }

    @Test
    @Timeout(30)
    void while_one_reads_the_others_do_not_read_the_same_nor_wait_for_the_end() throws Exception {
        gate = new CountDownLatch(1);
        rows.put(1L, Reference.of("RSJ", 2026, 1));
        ExecutorService first = Executors.newSingleThreadExecutor();
        Future<?> reads = first.submit(texts::readAhead);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(texts.follow()).isFalse();
        assertThat(found()).isEmpty();
        gate.countDown();
        reads.get();
        first.shutdown();
        assertThat(texts.follow()).isTrue();
        assertThat(found()).hasSize(1);
        assertThat(asked).hasSize(1);
    }

    private List<Reference> found() {
        return texts.near(BUDGET, 0.9, 3000, any -> true).stream()
                .map(Near::reference)
                .toList();
    }

    private List<CaseFiles.Entered> entered(long number, int most) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey() > number)
                .limit(most)
                .map(row -> new CaseFiles.Entered(row.getKey(), row.getValue()))
                .toList();
    }

    private Map<Reference, String> descriptions(Collection<Reference> references) throws InterruptedException {
        begun.countDown();
        gate.await();
        asked.addAll(references);
        Map<Reference, String> all = new HashMap<>();
        references.forEach(reference -> all.put(reference, BUDGET));
        return all;
    }

    /** Only what it is asked here. */
    @SuppressWarnings("unchecked")
    private CaseFiles files() {
        return (CaseFiles) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {CaseFiles.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "enteredAfter" -> entered((long) arguments[0], (int) arguments[1]);
                    case "descriptions" -> descriptions((Collection<Reference>) arguments[0]);
                    default -> throw new AssertionError(method);
                });
    }
}
