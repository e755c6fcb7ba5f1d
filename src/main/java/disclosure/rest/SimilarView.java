package disclosure.rest;

import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.handling.CountingRequests.Count;
import disclosure.handling.FindingSimilar.Found;
import disclosure.handling.FindingSimilar.Proposal;
import disclosure.handling.FindingSimilar.Similar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of earlier and similar requests.
 *
 * @param earlier of the same applicant, newest first
 * @param similar of others, nearest first
 * @param complete false while not all requests are read since the start: ask again
 * @param publication null unless enough different applicants asked for what seems the same thing
 * @param count of the applicant's requests; null to those who do not see who asked
 */
record SimilarView(
        List<Row> earlier,
        List<Row> similar,
        boolean complete,
        @Nullable PublicationView publication,
        @Nullable CountView count) {

    /**
     * One request; all but reference and score are null to those who do not see who asked.
     *
     * @param score 0 to 1
     * @param answered only an answered request can be repeated (Art. 36(6))
     */
    record Row(
            String reference,
            double score,
            @Nullable String subject,
            @Nullable Stage stage,
            @Nullable Boolean answered,
            @Nullable LocalDate receivedOn,
            @Nullable String division,
            @Nullable String applicant) {

        static Row of(Found found) {
            Standing standing = found.standing();
            double score = Math.round(found.score() * 1000) / 1000.0;
            if (standing == null) return new Row(found.reference().value(), score, null, null, null, null, null, null);
            return new Row(
                    found.reference().value(),
                    score,
                    standing.subject(),
                    standing.stage(),
                    found.answered(),
                    standing.receivedOn(),
                    standing.division(),
                    found.applicant());
        }
    }

    /** A proposal to publish. @param others how many other applicants */
    record PublicationView(String article, int others) {

        static @Nullable PublicationView of(@Nullable Proposal proposal) {
            return proposal == null
                    ? null
                    : new PublicationView(proposal.article().toString(), proposal.others());
        }
    }

    /**
     * How often the applicant asked.
     *
     * @param positionInMonth of this request, as a fee per request counts
     * @param many above the bureau's advisory threshold, which is not the test of Art. 35
     */
    record CountView(int positionInMonth, int inMonth, int inYear, boolean many) {

        static @Nullable CountView of(@Nullable Count count) {
            return count == null
                    ? null
                    : new CountView(
                            count.positionInMonth(),
                            count.frequency().inMonth(),
                            count.frequency().inYear(),
                            count.many());
        }
    }

    static SimilarView of(Similar similar) {
        return new SimilarView(
                similar.earlier().stream().map(Row::of).toList(),
                similar.similar().stream().map(Row::of).toList(),
                similar.complete(),
                PublicationView.of(similar.proposal()),
                CountView.of(similar.count()));
    }
}
