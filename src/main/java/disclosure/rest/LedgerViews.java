package disclosure.rest;

import disclosure.handling.LedgerTaken;
import disclosure.law.Article;
import disclosure.law.Refusal;
import disclosure.law.Statute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the import of a ledger is told. */
@Component
class LedgerViews {

    private final Wording words;

    LedgerViews(Wording words) {
        this.words = words;
    }

    /**
     * @param imported rows that became cases, or would with a dry run
     * @param unchanged rows that are on file as they stand
     * @param rejected the first ten thousand
     * @param ignoredColumns of the file, none of the ledger's
     */
    record LedgerView(
            boolean dryRun,
            long imported,
            long unchanged,
            long rejectedTotal,
            List<RejectedView> rejected,
            List<String> ignoredColumns) {}

    /** @param row as a spreadsheet counts, the head being 1 @param article where a rule of law refuses, null elsewhere */
    record RejectedView(
            int row, String field, String message, @Nullable String article) {}

    LedgerView view(LedgerTaken taken) {
        return new LedgerView(
                taken.dryRun(),
                taken.imported(),
                taken.unchanged(),
                taken.rejectedTotal(),
                taken.rejected().stream().map(this::rejected).toList(),
                taken.ignoredColumns());
    }

    private RejectedView rejected(LedgerTaken.Rejected row) {
        LedgerTaken.Fault first = row.faults().get(0);
        String message = row.faults().size() == 1
                ? sentence(first.why())
                : row.faults().stream()
                        .map(fault ->
                                words.text("rest.ledger.fault", fault.column().heading(), sentence(fault.why())))
                        .collect(Collectors.joining(words.text("rest.ledger.between")));
        return new RejectedView(
                row.row(),
                first.column().heading(),
                message,
                article(row.faults()).map(Article::toString).orElse(null));
    }

    private String sentence(Refusal why) {
        String sentence = words.refusal(why);
        return isOfLaw(why.article())
                ? sentence + words.text("rest.ledger.article", why.article().chinese())
                : sentence;
    }

    private static Optional<Article> article(List<LedgerTaken.Fault> faults) {
        return faults.stream()
                .map(fault -> fault.why().article())
                .filter(LedgerViews::isOfLaw)
                .findFirst();
    }

    private static boolean isOfLaw(Article article) {
        return article.statute() != Statute.INTERNAL_RULE;
    }
}
