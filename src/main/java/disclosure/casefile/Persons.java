package disclosure.casefile;

import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.ReviewLevel;
import disclosure.review.ReviewReason;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may stand behind a reply: drafter and reviewers are all different people, nobody with an interest in the matter is
 * among them, and who signs has neither drafted it nor reviewed its confidentiality (law.md R-SEC-08).
 */
public final class Persons {

    private Persons() {}

    /** User names of those who are kept out of the matter. */
    public static Set<String> excluded(CaseFile file) {
        return file.all(ReviewAct.PersonExcluded.class).stream()
                .map(ReviewAct.PersonExcluded::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who drafted the reply on file. */
    public static Optional<String> drafter(CaseFile file) {
        return file.lastRecord(Act.ReplyDrafted.class).map(RecordedAct::by);
    }

    public static Ruling<Actor> mayDraft(CaseFile file, Actor actor) {
        return excluded(file).contains(actor.id())
                ? Ruling.refused(Checklist.REVIEW, ReviewReason.PERSON_EXCLUDED)
                : Ruling.granted(actor);
    }

    public static Ruling<Actor> mayReview(CaseFile file, Actor actor) {
        return mayDraft(file, actor).flatMap(free -> {
            if (drafter(file).filter(actor.id()::equals).isPresent())
                return Ruling.refused(Checklist.REVIEW, CaseReason.DRAFTER_MAY_NOT_REVIEW);
            return LiveReview.reviewersOf(file, Optional.empty()).contains(actor.id())
                    ? Ruling.refused(Checklist.REVIEW, CaseReason.REVIEWERS_MUST_DIFFER)
                    : Ruling.granted(actor);
        });
    }

    public static Ruling<Actor> maySign(CaseFile file, Actor actor) {
        Article house = Permissions.HOUSE_RULE;
        return mayDraft(file, actor).flatMap(free -> {
            if (drafter(file).filter(actor.id()::equals).isPresent())
                return Ruling.refused(house, CaseReason.DRAFTER_MAY_NOT_SIGN);
            return LiveReview.reviewersOf(file, Optional.of(ReviewLevel.CONFIDENTIALITY))
                            .contains(actor.id())
                    ? Ruling.refused(house, ReviewReason.SIGNER_REVIEWED)
                    : Ruling.granted(actor);
        });
    }
}
