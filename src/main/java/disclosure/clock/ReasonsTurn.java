package disclosure.clock;

import static disclosure.clock.Verdict.ACCEPTED;
import static disclosure.clock.Verdict.refused;
import static disclosure.law.Article.article;

import disclosure.clock.Period.Awaited;
import disclosure.law.Article;
import disclosure.law.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** The steps of Art. 35: reasons are asked for and given, and the reply may be deferred. */
final class ReasonsTurn {

    private final ClockPolicy policy;
    private final RuleSet ruleSet;
    private final Period period;
    private final Timeliness timeliness;

    private boolean asked;
    private boolean given;

    ReasonsTurn(ClockPolicy policy, RuleSet ruleSet, Period period, Timeliness timeliness) {
        this.policy = policy;
        this.ruleSet = ruleSet;
        this.period = period;
        this.timeliness = timeliness;
    }

    Optional<Refusal> asked(LocalDate day) {
        if (ruleSet == RuleSet.R2007) {
            return refused(article(35), ClockReason.NOT_IN_THE_RULES_OF_2007);
        }
        if (policy.reasonsStep() == ClockPolicy.ReasonsStep.AS_CORRECTION) {
            if (asked) {
                return refused(article(35), ClockReason.REASONS_ASKED_TWICE);
            }
            if (!period.runs()) {
                return refused(article(35), ClockReason.CLOCK_IS_OFF);
            }
            period.stop(Awaited.REASONS, day);
        }
        asked = true;
        return ACCEPTED;
    }

    Optional<Refusal> given(LocalDate day) {
        if (!asked) {
            return refused(article(35), ClockReason.REASONS_NOT_ASKED);
        }
        if (period.awaits(Awaited.REASONS)) {
            period.restart(day);
        }
        given = true;
        return ACCEPTED;
    }

    Optional<Refusal> deferred(LocalDate day, LocalDate until) {
        if (ruleSet == RuleSet.R2007) {
            return refused(article(35), ClockReason.NOT_IN_THE_RULES_OF_2007);
        }
        if (!given && policy.deferral() == ClockPolicy.Deferral.AFTER_REASONS) {
            return refused(article(35), ClockReason.REASONS_NOT_GIVEN);
        }
        if (!until.isAfter(day)) {
            return refused(article(35), ClockReason.DEFERRED_TO_THE_PAST, until, day);
        }
        if (until.getYear() > History.LAST_YEAR) {
            return refused(Article.internalRule(), ClockReason.DAY_TOO_FAR, until);
        }
        Optional<Refusal> untimely = timeliness.whileRunning(day, article(35), ClockReason.DEFERRED_AFTER_DUE_DAY);
        if (untimely.isEmpty()) {
            period.defer(day, until);
        }
        return untimely;
    }
}
