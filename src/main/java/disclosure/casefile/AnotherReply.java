package disclosure.casefile;

import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import disclosure.outcome.DraftReply;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyReason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reply ordered anew does not say again, on the same facts and for the same reasons, what was set aside (R-TRK-03). */
public final class AnotherReply {

    /** 行政复议机关责令被申请人重新作出行政行为的,…不得以同一的事实和理由作出与被申请行政复议的行政行为相同或者基本相同的行政行为. */
    private static final Article ORDERED_BY_AUTHORITY = Article.of(Statute.RECONSIDERATION_LAW, 64, 2);

    /** 人民法院判决被告重新作出行政行为的,被告不得以同一的事实和理由作出与原行政行为基本相同的行政行为. */
    private static final Article ORDERED_BY_COURT = Article.of(Statute.LITIGATION_LAW, 71);

    private AnotherReply() {}

    /** Whether that may be drafted; anything may where no other reply is ordered, or none was set aside. */
    public static Ruling<DraftReply> mayDraft(CaseFile file, DraftReply draft) {
        return OrderedReply.order(file)
                .flatMap(order -> Remedy.find(file, order.id())
                        .filter(remedy -> remedy.kind().hasDefence())
                        .flatMap(remedy -> setAside(file, order)
                                .filter(before -> sameFactsAndReasons(before, draft))
                                .<Ruling<DraftReply>>map(before ->
                                        Ruling.refused(article(remedy.kind()), RemedyReason.SAME_FACTS_AND_REASONS))))
                .orElseGet(() -> Ruling.granted(draft));
    }

    private static Article article(RemedyKind kind) {
        return kind == RemedyKind.RECONSIDERATION ? ORDERED_BY_AUTHORITY : ORDERED_BY_COURT;
    }

    /** The last reply that was out before the order; empty where there was only silence. */
    private static Optional<DraftReply> setAside(CaseFile file, RemedyAct.RemedyDecided order) {
        DraftReply drafted = null;
        DraftReply sent = null;
        for (RecordedAct recorded : file.acts()) {
            Act act = recorded.act();
            if (act == order) break;
            if (act instanceof Act.ReplyDrafted draft) drafted = draft.draft();
            if (act instanceof DeliveryAct.ReplyDispatched || act instanceof DeliveryAct.ReplyServed) sent = drafted;
        }
        return Optional.ofNullable(sent);
    }

    /** Whatever other words the letter is in and whatever it cites. */
    private static boolean sameFactsAndReasons(DraftReply one, DraftReply other) {
        return one.outcome() == other.outcome() && said(one).equals(said(other));
    }

    private static List<String> said(DraftReply draft) {
        return List.of(
                bare(draft.reasons()),
                bare(draft.discretionReason()),
                bare(draft.whereToFind()),
                bare(draft.responsibleAgency()),
                bare(String.join("", draft.documents())),
                bare(draft.withheld().stream()
                        .map(part -> part.part() + part.ground() + part.reason())
                        .reduce("", String::concat)));
    }

    /** Spaces and marks are no reasons. */
    private static String bare(@Nullable String words) {
        return words == null ? "" : words.replaceAll("[\\s\\p{P}\\p{S}]", "");
    }
}
