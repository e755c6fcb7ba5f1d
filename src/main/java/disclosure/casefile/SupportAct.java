package disclosure.casefile;

import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is done around a request and moves no clock: help, talks, hand-overs, joining, publication (Arts. 43, 11, 44). */
public sealed interface SupportAct extends Act {

    /** A talk with the applicant (约谈). @param people who took part, by function */
    record InterviewHeld(LocalDate on, String place, List<String> people, String matters, String result)
            implements SupportAct {
        public InterviewHeld {
            people = List.copyOf(people);
        }
    }

    /** Help with reading, sight or hearing (Art. 43). */
    record AssistanceGiven(LocalDate on, String what) implements SupportAct {}

    /** The request passed from one unit of the bureau to another (R-PIPE-04). @param original the original went along */
    record RequestForwarded(LocalDate on, String from, String to, Instant handedOverAt, boolean original)
            implements SupportAct {}

    /** Another agency was asked to confirm that what is published agrees (Art. 11). */
    record AgencyCoordinated(LocalDate on, String agency, String matter, String result) implements SupportAct {}

    /** The same applicant's identical request is pending: both are answered together (R-OUT-05). @param other reference */
    record RequestsJoined(LocalDate on, String other, String reason) implements SupportAct {}

    /** They are not answered together after all, or not alike, for a reason on file. @param other reference */
    record RequestsParted(LocalDate on, String other, String reason) implements SupportAct {}

    /**
     * The joined request that came first was answered, and the very same reply stands for this one, as reviewed and signed
     * there (R-OUT-05).
     *
     * @param leading reference of that request
     * @param documentNumber under which it was answered
     * @param sha256 of the draft, here as there
     */
    record ReplyTakenOver(LocalDate on, String leading, String documentNumber, String sha256) implements SupportAct {}

    /** What several ask for is proposed for publication (Art. 44). */
    record PublicationProposed(LocalDate on, boolean byApplicant, String reason) implements SupportAct {}

    record PublicationDecided(LocalDate on, Verdict verdict, String reason) implements SupportAct {}
}
