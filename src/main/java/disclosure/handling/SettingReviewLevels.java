package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.law.Article;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/**
 * The bureau changes which reviews its replies need (law.md §11.2). Drafts handed to review from then on are asked of the
 * new table; those in review keep what was fixed with them.
 */
@Service
public class SettingReviewLevels {

    private final ReviewTable table;
    private final UnitOfWork unit;

    SettingReviewLevels(ReviewTable table, UnitOfWork unit) {
        this.table = table;
        this.unit = unit;
    }

    public Ruling<ReviewTable.Kept> inForce(Actor actor) {
        return maySet(actor).map(allowed -> table.inForce());
    }

    public Ruling<ReviewTable.Lines> lines(Actor actor) {
        return maySet(actor).map(allowed -> table.lines());
    }

    public Ruling<ReviewTable.Kept> replace(byte[] dmn, Actor actor) {
        return maySet(actor)
                .flatMap(allowed -> unit.run(() -> dmn.length > ReviewTable.MAX_BYTES
                        ? Ruling.refused(
                                Article.internalRule(), TableReason.TABLE_TOO_LARGE, ReviewTable.MAX_BYTES / 1024)
                        : table.replace(dmn)));
    }

    private static Ruling<Actor> maySet(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? Ruling.granted(actor)
                : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.REVIEW_LEVELS);
    }
}
