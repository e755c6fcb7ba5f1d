package disclosure.annual;

import disclosure.remedy.RemedyKind;
import java.util.List;

/**
 * What was counted of one kind of remedy.
 *
 * @param filed in the year, whatever became of it since
 */
public record RemedyFigures(RemedyBlock block, int filed) {

    static RemedyBlock block(List<RemedyFigures> all, RemedyKind kind) {
        return all.stream()
                .map(RemedyFigures::block)
                .filter(block -> block.kind() == kind)
                .findFirst()
                .orElse(RemedyBlock.none(kind));
    }
}
