package disclosure.consultation;

import static disclosure.law.Article.article;
import static disclosure.law.Article.article2007;

import disclosure.clock.ConsultationKind;
import disclosure.clock.RuleSet;
import disclosure.law.Article;
import disclosure.law.Reason;
import disclosure.law.Ruling;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau may decide on an opinion or on silence (law.md R-CON-02, -03). Silence has two opposite consequences: a
 * third party's leaves the decision to the bureau, a joint producer's is consent.
 */
public final class OpinionRules {

    /** 第三方逾期未提出意见的,由行政机关依照本条例的规定决定是否公开。 */
    private static final Article THIRD_PARTY = article(32);

    /** 被征求意见机关…逾期未提出意见的视为同意公开。 */
    private static final Article JOINT_PRODUCER = article(34);

    /** 第三方不同意公开的,不得公开;但行政机关认为不公开可能对公共利益造成重大影响的,应当予以公开 (2007). */
    private static final Article THIRD_PARTY_2007 = article2007(23);

    private OpinionRules() {}

    /**
     * What came of asking.
     *
     * @param opinion null where none came
     * @param end why none was waited for, null where one came
     * @param inTime whether the opinion was in or posted by the last day; a late one is as good as silence
     */
    public record Heard(
            RuleSet rules,
            ConsultationKind kind,
            @Nullable Opinion opinion,
            @Nullable ConsultationEnd end,
            boolean inTime) {

        private Answer answer() {
            if (opinion != null) return inTime ? spoken(opinion) : Answer.SILENCE;
            return end == ConsultationEnd.SILENCE ? Answer.SILENCE : Answer.NOT_ASKED;
        }

        private static Answer spoken(Opinion opinion) {
            return opinion == Opinion.AGREES ? Answer.CONSENT : Answer.OBJECTION;
        }

        private boolean ofThirdParty() {
            return kind == ConsultationKind.THIRD_PARTY;
        }

        private Article source() {
            if (rules == RuleSet.R2007) return THIRD_PARTY_2007;
            return switch (kind) {
                case THIRD_PARTY -> THIRD_PARTY;
                case JOINT_PRODUCER -> JOINT_PRODUCER;
                case OTHER_AGENCY -> rules.exclusion();
            };
        }
    }

    /** What asking came to in law; a letter that never arrived asked nobody. */
    private enum Answer {
        CONSENT,
        OBJECTION,
        SILENCE,
        NOT_ASKED
    }

    /** @param told what the third party is told is disclosed, null where it is told nothing */
    public record Decision(
            boolean objectionReasonable,
            Weighing weighing,
            String reason,
            @Nullable String told) {}

    /** The decision, if the law leaves it to the bureau; otherwise what stands against it. */
    public static Ruling<Decision> weigh(Heard heard, Decision decision) {
        return against(heard, decision)
                .<Ruling<Decision>>map(reason -> Ruling.refused(heard.source(), reason))
                .orElseGet(() -> Ruling.granted(decision));
    }

    private static Optional<Reason> against(Heard heard, Decision decision) {
        if (blank(decision.reason())) return Optional.of(ConsultationReason.REASON_MISSING);
        if (decision.objectionReasonable() && heard.opinion() != Opinion.OBJECTS)
            return Optional.of(ConsultationReason.NO_OBJECTION);
        if (decision.weighing() == Weighing.DISCLOSE_IN_PUBLIC_INTEREST && !heard.ofThirdParty())
            return Optional.of(ConsultationReason.NO_THIRD_PARTY);
        Optional<Reason> bound =
                heard.ofThirdParty() ? thirdParty(heard, decision) : agency(heard, decision.weighing());
        return bound.or(() -> telling(heard, decision));
    }

    private static Optional<Reason> thirdParty(Heard heard, Decision decision) {
        boolean disclosing = decision.weighing() == Weighing.DISCLOSE;
        return switch (heard.answer()) {
            case CONSENT -> disclosing ? Optional.empty() : Optional.of(ConsultationReason.AGREED_TO_DISCLOSURE);
            case OBJECTION -> {
                // The text of 2007 did not ask whether an objection is reasonable.
                boolean stands = decision.objectionReasonable() || heard.rules() == RuleSet.R2007;
                yield stands && disclosing ? Optional.of(ConsultationReason.OBJECTION_STANDS) : Optional.empty();
            }
            case SILENCE, NOT_ASKED -> Optional.empty();
        };
    }

    private static Optional<Reason> agency(Heard heard, Weighing weighing) {
        if (weighing == Weighing.DISCLOSE
                || heard.kind() != ConsultationKind.JOINT_PRODUCER
                || heard.rules() == RuleSet.R2007) return Optional.empty();
        return switch (heard.answer()) {
            case CONSENT -> Optional.of(ConsultationReason.AGREED_TO_DISCLOSURE);
            case SILENCE -> Optional.of(ConsultationReason.SILENCE_IS_CONSENT);
            case OBJECTION, NOT_ASKED -> Optional.empty();
        };
    }

    private static Optional<Reason> telling(Heard heard, Decision decision) {
        boolean told = !blank(decision.told());
        if (decision.weighing() == Weighing.DISCLOSE_IN_PUBLIC_INTEREST && !told)
            return Optional.of(ConsultationReason.THIRD_PARTY_NOT_TOLD);
        boolean something = heard.ofThirdParty() && decision.weighing() != Weighing.WITHHOLD;
        return told && !something ? Optional.of(ConsultationReason.NOTHING_TO_TELL) : Optional.empty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
