package disclosure.casefile;

import java.time.LocalDate;

/** 督办: what the house asks of those in charge of a case, and what they answer (law.md R-SUP-02). Moves no clock. */
public sealed interface SupervisionAct extends Act {

    /**
     * @param supervision number within the case, such as d1
     * @param addressee in what role the answer is owed
     * @param answerBy last day for the answer, not before {@code on}
     */
    record SupervisionAsked(LocalDate on, String supervision, Role addressee, String what, LocalDate answerBy)
            implements SupervisionAct {}

    record SupervisionAnswered(LocalDate on, String supervision, String answer) implements SupervisionAct {}
}
