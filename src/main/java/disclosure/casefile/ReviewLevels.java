package disclosure.casefile;

import disclosure.review.ReviewLevel;
import java.util.EnumSet;
import java.util.Set;

/** Which levels a draft has to pass: the two that are always needed, and those that the bureau's table adds. */
public final class ReviewLevels {

    /** 先审查、后公开: no table can take these away (law.md §11.2). */
    public static final Set<ReviewLevel> ALWAYS = Set.of(ReviewLevel.DIVISION, ReviewLevel.CONFIDENTIALITY);

    private ReviewLevels() {}

    /** Those in force for the draft that is on file. */
    public static Set<ReviewLevel> of(CaseFile file) {
        return file.last(ReviewAct.ReviewLevelsFixed.class)
                .map(ReviewAct.ReviewLevelsFixed::levels)
                .orElse(ALWAYS);
    }

    /** What a table answers, never less than {@link #ALWAYS}. */
    public static Set<ReviewLevel> atLeastAlways(Set<ReviewLevel> wanted) {
        EnumSet<ReviewLevel> levels = EnumSet.copyOf(ALWAYS);
        levels.addAll(wanted);
        return Set.copyOf(levels);
    }
}
