package disclosure.casefile;

import disclosure.law.Article;
import disclosure.outcome.DraftReply;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pending requests of one applicant for the same thing are answered together (law.md R-OUT-05). The one that was numbered
 * first leads: its reply is drafted, reviewed and signed, and stands for those that follow, each with a letter, a service
 * and a due day of its own.
 */
public final class JoinedRequests {

    /** 申请人重复向行政机关申请公开政府信息的, not answered yet, so not repeated. */
    public static final Article SOURCE = Article.item(36, 6);

    /** With its handler, who has drafted nothing that is being read by others. */
    private static final Set<Stage> AT_HANDLER = EnumSet.of(Stage.ASSIGNED, Stage.SEARCH, Stage.DEFERRED, Stage.DRAFT);

    private JoinedRequests() {}

    /** Those it is joined to now. */
    public static SortedSet<Reference> of(CaseFile file) {
        SortedSet<Reference> joined = new TreeSet<>();
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof SupportAct.RequestsJoined join) joined.add(new Reference(join.other()));
            if (recorded.act() instanceof SupportAct.RequestsParted part) joined.remove(new Reference(part.other()));
        }
        return joined;
    }

    /** Those that are answered before it. */
    public static SortedSet<Reference> leading(CaseFile file) {
        return of(file).headSet(file.reference());
    }

    /** Those that are answered with it. */
    public static SortedSet<Reference> following(CaseFile file) {
        return of(file).tailSet(file.reference());
    }

    /**
     * Whether the reply of the leading request can stand for this one now: it is with its handler, nobody's opinion is waited
     * for, and nobody who is kept out of this matter had a hand in that reply.
     */
    public static boolean mayTakeOver(CaseFile file, CaseFile leading) {
        Set<String> hands = leading.acts().stream()
                .filter(recorded -> recorded.act() instanceof Act.ReplyDrafted
                        || recorded.act() instanceof Act.DraftReviewed
                        || recorded.act() instanceof Act.ReplySigned)
                .map(RecordedAct::by)
                .collect(Collectors.toSet());
        return AT_HANDLER.contains(file.stage())
                && file.closedOn().isEmpty()
                && OpenMatters.maySign(file).isGranted()
                && Persons.excluded(file).stream().noneMatch(hands::contains);
    }

    /** Whether both give and withhold the same, on the same grounds; the words may differ. */
    public static boolean saysTheSame(DraftReply one, DraftReply other) {
        return one.outcome() == other.outcome()
                && one.documents().equals(other.documents())
                && withheld(one).equals(withheld(other));
    }

    private static List<String> withheld(DraftReply draft) {
        return draft.withheld().stream()
                .map(part -> part.ground() + " " + part.part())
                .toList();
    }
}
