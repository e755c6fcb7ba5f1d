package disclosure.outcome;

import disclosure.outcome.DraftReply.Withheld;
import disclosure.outcome.OutcomeRules.EarlierRequest;
import disclosure.outcome.OutcomeRules.Shown;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts for tests: each begins as lawful as it can be, and one thing is taken away. */
record Drafts(
        Outcome outcome,
        @Nullable String legalBasis,
        @Nullable String reasons,
        @Nullable String discretionReason,
        @Nullable String earlierReference,
        @Nullable String whereToFind,
        List<String> documents,
        List<Withheld> withheld) {

    static final Shown EVERYTHING =
            new Shown(false, true, true, true, Optional.of(new EarlierRequest("RSJ-2025-00001-X", true, true, true)));
    static final Shown NOTHING = new Shown(false, false, false, false, Optional.empty());

    static Drafts of(Outcome outcome) {
        boolean gives = outcome == Outcome.G2 || outcome == Outcome.P1;
        return new Drafts(
                outcome,
                "《某法》第十条",
                "理由",
                "裁量理由",
                "RSJ-2025-00001-X",
                "门户网站",
                gives ? List.of("文件") : List.of(),
                outcome == Outcome.P1 ? List.of(part(Outcome.D4)) : List.of());
    }

    static Withheld part(Outcome ground) {
        return new Withheld("第三页", ground, "涉及个人隐私");
    }

    Drafts withoutReasons() {
        return new Drafts(
                outcome, legalBasis, " ", discretionReason, earlierReference, whereToFind, documents, withheld);
    }

    Drafts withoutDiscretion() {
        return new Drafts(outcome, legalBasis, reasons, null, earlierReference, whereToFind, documents, withheld);
    }

    Drafts withoutStatute() {
        return new Drafts(outcome, "", reasons, discretionReason, earlierReference, whereToFind, documents, withheld);
    }

    Drafts withoutEarlier() {
        return new Drafts(outcome, legalBasis, reasons, discretionReason, null, whereToFind, documents, withheld);
    }

    Drafts withoutPlace() {
        return new Drafts(outcome, legalBasis, reasons, discretionReason, earlierReference, null, documents, withheld);
    }

    Drafts giving(String... given) {
        return new Drafts(
                outcome,
                legalBasis,
                reasons,
                discretionReason,
                earlierReference,
                whereToFind,
                List.of(given),
                withheld);
    }

    Drafts withholding(Withheld... parts) {
        return new Drafts(
                outcome,
                legalBasis,
                reasons,
                discretionReason,
                earlierReference,
                whereToFind,
                documents,
                List.of(parts));
    }

    DraftReply draft() {
        return new DraftReply(
                outcome,
                legalBasis,
                reasons,
                discretionReason,
                earlierReference,
                null,
                whereToFind,
                documents,
                withheld,
                "答复正文");
    }
}
