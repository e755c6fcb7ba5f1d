package disclosure.desk;

import disclosure.casefile.Supervision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One act of supervision as pages show it. @param answeredBy null while it is open */
public record SupervisionLine(
        Supervision supervision, String askedBy, @Nullable String answeredBy, boolean late) {

    static SupervisionLine of(Supervision one, Names names, LocalDate today) {
        return new SupervisionLine(
                one,
                names.person(one.askedBy().by()),
                one.answeredBy() == null ? null : names.person(one.answeredBy().by()),
                one.late(today));
    }
}
