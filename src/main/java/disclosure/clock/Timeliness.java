package disclosure.clock;

import static disclosure.clock.Verdict.ACCEPTED;
import static disclosure.clock.Verdict.refused;

import disclosure.law.Article;
import disclosure.law.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges whether an act comes while it still can. */
record Timeliness(ClockPolicy policy, Period period) {

    /** Only while the clock is on, and up to the due day of that day: a consultation afterwards revives nothing. */
    Optional<Refusal> whileRunning(LocalDate day, Article article, ClockReason reason) {
        return period.runs()
                ? upTo(period.dueOn(day), day, article, reason)
                : refused(article, ClockReason.CLOCK_IS_OFF);
    }

    /** @param last none where nothing bounds the act */
    Optional<Refusal> upTo(@Nullable LocalDate last, LocalDate day, Article article, ClockReason reason) {
        if (last == null || !day.isAfter(last) || policy.acts() == ClockPolicy.Acts.RECORDED) {
            return ACCEPTED;
        }
        return refused(article, reason, last);
    }
}
