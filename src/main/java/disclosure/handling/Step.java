package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Optional;

/** What a person's decision comes to: the acts it leaves in the file and what it answers to the process. */
record Step(List<Act> acts, Optional<Answer> answer) {

    static Ruling<Step> of(Act... acts) {
        return Ruling.granted(new Step(List.of(acts), Optional.empty()));
    }

    static Ruling<Step> answering(Answer answer, Act... acts) {
        return Ruling.granted(new Step(List.of(acts), Optional.of(answer)));
    }
}
