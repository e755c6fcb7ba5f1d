package disclosure.handling;

import disclosure.law.Reason;
import java.util.Optional;

/** Why a point that the law leaves to the bureau is not decided so. */
public enum ChoiceReason implements Reason {
    /** [what it may be] */
    VALUE_NOT_ALLOWED,
    DAY_MISSING,
    /** [the first day it may hold from]: what has begun stays as it is */
    DAY_NOT_AHEAD,
    /** [the last day it may hold from] */
    DAY_TOO_FAR,
    WHY_MISSING,
    /** [characters] */
    WHY_TOO_LONG,
    WHY_NAMES_SOMEBODY,
    /** [day] for which the point is decided already */
    ALREADY_DECIDED,
    /** [day] for which there is no decision, or none any more */
    NOTHING_DECIDED,
    /** [day] since which it holds */
    HOLDS_ALREADY;

    /** What was sent that it speaks of; empty where it speaks of what is decided already. */
    public Optional<String> field() {
        return switch (this) {
            case VALUE_NOT_ALLOWED -> Optional.of("value");
            case DAY_MISSING, DAY_NOT_AHEAD, DAY_TOO_FAR -> Optional.of("validFrom");
            case WHY_MISSING, WHY_TOO_LONG, WHY_NAMES_SOMEBODY -> Optional.of("reason");
            case ALREADY_DECIDED, NOTHING_DECIDED, HOLDS_ALREADY -> Optional.empty();
        };
    }
}
