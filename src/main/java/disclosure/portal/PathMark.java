package disclosure.portal;

import disclosure.handling.CheckingStatus.PublicStage;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the four marks on the way of a request, as the applicant sees it.
 *
 * @param state done, now or ahead
 */
record PathMark(String name, String state) {

    private static final List<String> NAMES = List.of("arrived", "registered", "inHand", "replied");

    static List<PathMark> of(PublicStage stage) {
        int reached = switch (stage) {
            case TO_BE_CONFIRMED -> 0;
            case REGISTERED, AWAITING_CORRECTION -> 1;
            case IN_PROGRESS, CONSULTING, AWAITING_FEE -> 2;
            case REPLIED, TERMINATED -> 3;
        };
        List<PathMark> marks = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) marks.add(new PathMark(name(i, stage), state(i, reached, stage)));
        return marks;
    }

    private static String name(int place, PublicStage stage) {
        return place == NAMES.size() - 1 && stage == PublicStage.TERMINATED ? "ended" : NAMES.get(place);
    }

    private static String state(int place, int reached, PublicStage stage) {
        if (place == reached) return "now";
        boolean skipped = stage == PublicStage.TERMINATED && place > 0;
        if (skipped) return "left";
        return place < reached ? "done" : "ahead";
    }
}
