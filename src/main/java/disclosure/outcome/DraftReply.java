package disclosure.outcome;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reply as the handler drafts it: the result, what it rests on and the words of the letter. Reviews and signature are
 * bound to {@link #text()} and everything else in it; a changed draft is a new draft.
 *
 * @param legalBasis statute or administrative regulation cited besides the Regulation; required for D2 and D8
 * @param reasons why; required unless everything is disclosed (Arts. 36(3), 36(5), 37)
 * @param discretionReason why the discretion of Art. 16 is used; required for D5–D7
 * @param earlierReference the answered request that this one repeats; required for N2
 * @param responsibleAgency name and contact of the agency that is responsible, if it can be determined (U1b)
 * @param whereToFind way and route: site, gazette, archive, counter; required for G1, N3, D8 and X3c
 * @param documents what is provided; required for G2 and P1
 * @param withheld what is not provided, each with ground and reason; required for P1
 * @param text the letter's own words
 * @param passages what was laid out passage by passage, given and withheld; empty where it was not
 */
public record DraftReply(
        Outcome outcome,
        @Nullable String legalBasis,
        @Nullable String reasons,
        @Nullable String discretionReason,
        @Nullable String earlierReference,
        @Nullable String responsibleAgency,
        @Nullable String whereToFind,
        List<String> documents,
        List<Withheld> withheld,
        String text,
        List<Passage> passages) {

    /** A part that is not provided, with the outcome it would have had alone and why. */
    public record Withheld(String part, Outcome ground, String reason) {}

    public DraftReply {
        documents = List.copyOf(documents);
        withheld = List.copyOf(withheld);
        // Drafts recorded before passages were kept have none.
        passages = passages == null ? List.of() : List.copyOf(passages);
    }

    /** Not laid out in passages. */
    public DraftReply(
            Outcome outcome,
            @Nullable String legalBasis,
            @Nullable String reasons,
            @Nullable String discretionReason,
            @Nullable String earlierReference,
            @Nullable String responsibleAgency,
            @Nullable String whereToFind,
            List<String> documents,
            List<Withheld> withheld,
            String text) {
        this(
                outcome,
                legalBasis,
                reasons,
                discretionReason,
                earlierReference,
                responsibleAgency,
                whereToFind,
                documents,
                withheld,
                text,
                List.of());
    }

    public DraftReply with(List<Passage> laidOut) {
        return new DraftReply(
                outcome,
                legalBasis,
                reasons,
                discretionReason,
                earlierReference,
                responsibleAgency,
                whereToFind,
                documents,
                withheld,
                text,
                laidOut);
    }

    /** What is given: each document, and where it was laid out in passages which of them, in the order of the draft. */
    public List<String> given() {
        return documents.stream()
                .map(document -> {
                    String places = passages.stream()
                            .filter(passage ->
                                    !passage.heldBack() && passage.document().equals(document.strip()))
                            .map(Passage::place)
                            .collect(Collectors.joining("、"));
                    return places.isEmpty() ? document : document.strip() + "：" + places;
                })
                .toList();
    }
}
