package disclosure.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.outcome.DraftReply;
import disclosure.outcome.DraftReply.Withheld;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Reviews and signature are bound to everything a draft says (R-SEC-09, -10). */
class DraftHashTest {

    private static final int FIELDS = 11;

    @Property(tries = 500)
    void any_change_of_any_field_is_another_draft(
            @ForAll("drafts") DraftReply draft,
            @ForAll @IntRange(max = FIELDS - 1) int field,
            @ForAll("words") String more) {
        DraftReply changed = changed(draft, field, more);

        assertThat(changed).isNotEqualTo(draft);
        assertThat(hash(changed)).isNotEqualTo(hash(draft));
    }

    @Property(tries = 200)
    void two_drafts_with_one_hash_say_the_same(@ForAll("drafts") DraftReply one, @ForAll("drafts") DraftReply other) {
        assertThat(hash(one).equals(hash(other))).isEqualTo(one.equals(other));
        assertThat(hash(one)).matches("[0-9a-f]{64}");
    }

    @Example
    void words_do_not_slip_from_one_field_into_the_next() {
        DraftReply one = draft("甲乙", "", List.of("a", "b"), List.of());
        DraftReply other = draft("甲", "乙", List.of("a", "b"), List.of());

        assertThat(hash(one)).isNotEqualTo(hash(other));
        assertThat(hash(draft("", "", List.of("ab"), List.of())))
                .isNotEqualTo(hash(draft("", "", List.of("a", "b"), List.of())));
    }

    @Example
    void what_is_given_cannot_be_taken_for_what_is_withheld() {
        DraftReply given = draft("", "", List.of("第三页", "D4", "隐私"), List.of());
        DraftReply withheld = draft("", "", List.of(), List.of(new Withheld("第三页", Outcome.D4, "隐私")));

        assertThat(hash(given)).isNotEqualTo(hash(withheld));
    }

    /** Art. 37: also what is given stands under the reviews, so that nobody can move a passage after them. */
    @Example
    void every_passage_given_or_withheld_is_bound() {
        DraftReply bare = draft("", "", List.of("甲"), List.of());
        List<Passage> passages = List.of(Passage.disclosed("甲", "第1页"), Passage.withheld("甲", "第2页", Outcome.D4, "隐私"));
        List<List<Passage>> others = List.of(
                List.of(),
                passages.subList(0, 1),
                passages.subList(1, 2),
                List.of(passages.get(1), passages.get(0)),
                List.of(Passage.disclosed("甲", "第3页"), passages.get(1)),
                List.of(Passage.disclosed("乙", "第1页"), passages.get(1)),
                List.of(Passage.withheld("甲", "第1页", Outcome.D4, "隐私"), passages.get(1)),
                List.of(passages.get(0), Passage.withheld("甲", "第2页", Outcome.D1, "隐私")),
                List.of(passages.get(0), Passage.withheld("甲", "第2页", Outcome.D4, "另")),
                List.of(passages.get(0), new Passage("甲", "第2页", Passage.Treatment.WITHHELD, Outcome.D4, "隐私", "裁量")));
        assertThat(others)
                .allSatisfy(other -> assertThat(hash(bare.with(other))).isNotEqualTo(hash(bare.with(passages))));
        assertThat(others.stream().map(bare::with).map(DraftHashTest::hash).distinct())
                .hasSameSizeAs(others);
        assertThat(hash(bare.with(List.of()))).isEqualTo(hash(bare));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("甲乙;:0123").ofMinLength(1).ofMaxLength(4);
    }

    @Provide
    Arbitrary<DraftReply> drafts() {
        Arbitrary<Outcome> outcomes = Arbitraries.of(Outcome.class);
        Arbitrary<Withheld> parts =
                Combinators.combine(words(), outcomes, words()).as(Withheld::new);
        Arbitrary<List<String>> seven = words().list().ofSize(7);
        return Combinators.combine(
                        outcomes,
                        seven,
                        words().list().ofMaxSize(3),
                        parts.list().ofMaxSize(3))
                .as((outcome, w, documents, withheld) -> new DraftReply(
                        outcome, w.get(0), w.get(1), w.get(2), w.get(3), w.get(4), w.get(5), documents, withheld,
                        w.get(6)));
    }

    private static DraftReply changed(DraftReply d, int field, String more) {
        Outcome outcome = field == 0 ? other(d.outcome()) : d.outcome();
        List<String> documents = new ArrayList<>(d.documents());
        if (field == 8) documents.add(more);
        List<Withheld> withheld = new ArrayList<>(d.withheld());
        if (field == 9) withheld.add(new Withheld(more, Outcome.D4, more));
        if (field == 10)
            withheld.replaceAll(part -> new Withheld(part.part(), other(part.ground()), part.reason() + more));
        if (field == 10 && withheld.isEmpty()) withheld.add(new Withheld("", Outcome.D1, ""));
        return new DraftReply(
                outcome,
                d.legalBasis() + (field == 1 ? more : ""),
                d.reasons() + (field == 2 ? more : ""),
                d.discretionReason() + (field == 3 ? more : ""),
                d.earlierReference() + (field == 4 ? more : ""),
                d.responsibleAgency() + (field == 5 ? more : ""),
                d.whereToFind() + (field == 6 ? more : ""),
                documents,
                withheld,
                d.text() + (field == 7 ? more : ""));
    }

    private static String hash(DraftReply draft) {
        return DraftHash.of(draft, List.of());
    }

    private static Outcome other(Outcome outcome) {
        return outcome == Outcome.G1 ? Outcome.D1 : Outcome.G1;
    }

    private static DraftReply draft(String where, String text, List<String> documents, List<Withheld> withheld) {
        return new DraftReply(Outcome.P1, null, null, null, null, null, where, documents, withheld, text);
    }
}
