package disclosure.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Keeps what the office enters by hand: training (Art. 48) and the bureau's scores for itself (R-SUP-05). */
public interface Registers {

    /** @param people who took part, from 1 */
    record Training(String id, LocalDate heldOn, String topic, int people, String recordedBy, Instant recordedAt) {}

    /**
     * @param tenths of a point, from 0
     * @param evidence where it can be seen, empty where there is none
     */
    record Score(String indicator, int tenths, String evidence, String remark) {}

    void keep(Training training);

    /** By their day. */
    List<Training> trainings(LocalDate from, LocalDate toInclusive);

    /** By indicator; those without a score are left out. */
    Map<String, Score> scores(int year);

    /** Takes the place of the score of that indicator in that year. */
    void keep(int year, Score score, String by, Instant at);
}
