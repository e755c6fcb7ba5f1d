package disclosure.letter;

import disclosure.clock.RuleSet;
import disclosure.law.Article;
import disclosure.law.Statute;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/** Which articles a letter cites: those of the text that governs the case, so that no letter of 2013 rests on one of 2019. */
final class Citation {

    private Citation() {}

    /** 《…条例》第十五条、第三十二条: the title once for articles of one statute. */
    static String of(List<Article> articles) {
        StringBuilder words = new StringBuilder();
        Statute before = null;
        for (Article article : articles) {
            String full = article.chinese();
            if (!words.isEmpty()) words.append('、');
            words.append(article.statute() == before ? full.substring(full.indexOf('》') + 1) : full);
            before = article.statute();
        }
        // The edition is told by its date where two are compared; a letter of its own time names the statute alone.
        return words.toString().replace("（2007年）", "");
    }

    static String of(Outcome outcome, RuleSet rules) {
        List<Article> basis = rules == RuleSet.R2007 ? List.of(of2007(outcome)) : outcome.basis();
        List<Article> cited = basis.stream()
                .filter(article -> article.statute() != Statute.INTERNAL_RULE)
                .toList();
        // What rests on no article of its own is no government information in the sense of Art. 2.
        return of(cited.isEmpty() ? List.of(Article.article(2)) : cited);
    }

    /** Crosswalk of law.md §7.3. */
    private static Article of2007(Outcome outcome) {
        return switch (outcome) {
            case G1, G2 -> Article.article2007(21, 0, 1);
            case P1 -> Article.article2007(22);
            case D3 -> Article.article2007(8);
            case D4 -> Article.article2007(23);
            case D1, D2, D5, D6, D7, D8 -> Article.article2007(21, 0, 2);
            case U1A, U1B -> Article.article2007(21, 0, 3);
            case U3, X1 -> Article.article2007(21, 0, 4);
            case X3B, X3D -> Article.article2007(2);
            // The law as a whole, since its articles have other numbers in the edition of that time.
            case X3C -> Article.of(Statute.ARCHIVES_LAW, 0);
            default -> Article.article2007(21);
        };
    }

    /** Of the letters that answer nothing. */
    static String of(LetterKind kind, boolean jointProducer, RuleSet rules) {
        boolean old = rules == RuleSet.R2007;
        return switch (kind) {
            case CORRECTION_NOTICE, CORRECTION_ABANDONED ->
                one(old ? Article.article2007(21, 0, 4) : Article.article(30));
            case EXTENSION_NOTICE -> one(old ? Article.article2007(24, 2) : Article.article(33, 2));
            case THIRD_PARTY_CONSULTATION -> one(old ? Article.article2007(23) : Article.article(32));
            case CONSULTATION_NOTICE -> one(old ? Article.article2007(24, 3) : Article.article(33, 3));
            case AGENCY_CONSULTATION -> old ? one(Article.article2007(7)) : agencies(jointProducer);
            case THIRD_PARTY_DECISION ->
                old
                        ? of(List.of(Article.article2007(14), Article.article2007(23)))
                        : of(List.of(Article.article(15), Article.article(32)));
            case RECORD_CORRECTION -> one(old ? Article.article2007(25, 2) : Article.article(41));
            default -> "";
        };
    }

    private static String agencies(boolean jointProducer) {
        return jointProducer ? one(Article.article(34)) : of(List.of(Article.article(11), Article.article(33, 3)));
    }

    /** The article of 2019 without which there is no such letter; empty for those that both texts know. */
    static Optional<Article> onlySince2019(LetterKind kind, boolean jointProducer) {
        return Optional.ofNullable(
                switch (kind) {
                    case REASONS_NOTICE, DEFERRAL_NOTICE, EXCESSIVE -> Article.article(35);
                    case FEE_NOTICE, FEE_ABANDONED -> Article.article(42);
                    case AGENCY_CONSULTATION -> jointProducer ? Article.article(34) : null;
                    default -> null;
                });
    }

    private static String one(Article article) {
        return of(List.of(article));
    }
}
