package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.ReviewLevels;
import disclosure.law.Ruling;
import disclosure.review.ReviewLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person's decision comes to: the acts it leaves in the file and what it answers to the process.
 *
 * @param given answers that the acts alone do not tell
 * @param ends whether the case ends with it without a reply, and with the case everything that was open
 * @param begins what runs on by itself from here, if anything
 */
record Step(List<Act> acts, Set<Answer> given, boolean ends, Optional<SideProcess> begins) {

    Step(List<Act> acts, Optional<Answer> answer) {
        this(acts, answer.map(Set::of).orElse(Set.of()), false, Optional.empty());
    }

    static Ruling<Step> of(Act... acts) {
        return Ruling.granted(new Step(List.of(acts), Optional.empty()));
    }

    static Ruling<Step> answering(Answer answer, Act... acts) {
        return Ruling.granted(new Step(List.of(acts), Optional.of(answer)));
    }

    /** Withdrawn, abandoned or not paid for. */
    static Ruling<Step> ending(Act... acts) {
        return Ruling.granted(new Step(List.of(acts), Set.of(), true, Optional.empty()));
    }

    Step beginning(SideProcess process) {
        return new Step(acts, given, ends, Optional.of(process));
    }

    /** A draft always says which levels will read it, so that nobody who hands one in can forget to. */
    Set<Answer> answers() {
        EnumSet<Answer> answers = EnumSet.noneOf(Answer.class);
        answers.addAll(given);
        if (acts.stream().anyMatch(Act.ReplyDrafted.class::isInstance)) answers.addAll(Answer.reviewedBy(levels()));
        return answers;
    }

    /** Another reply is to be made, after the case had ended. */
    boolean ordersReply() {
        return acts.stream().anyMatch(act -> act instanceof RemedyAct.RemedyDecided decided && decided.replyOrdered());
    }

    private Set<ReviewLevel> levels() {
        return acts.stream()
                .filter(ReviewAct.ReviewLevelsFixed.class::isInstance)
                .map(act -> ((ReviewAct.ReviewLevelsFixed) act).levels())
                .reduce((earlier, later) -> later)
                .orElse(ReviewLevels.ALWAYS);
    }
}
