package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.FeeAct;
import disclosure.casefile.OutsideReview;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.ReviewLevels;
import disclosure.clock.ConsultationKind;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Asks the bureau's table what a draft needs, once for each ground it rests on: what any of them needs, the draft needs. */
final class AskedLevels {

    /** Returned that often with the same result, handler and reviewers are of different minds (law.md §11.2, level 4). */
    private static final int DISPUTED_AFTER = 2;

    private final ReviewTable table;

    AskedLevels(ReviewTable table) {
        this.table = table;
    }

    ReviewAct.ReviewLevelsFixed fixed(DraftReply draft, CaseFile file, LocalDate today) {
        ReviewTable.Decision decision = table.levels(grounds(draft).stream()
                .map(ground -> facts(ground, draft.outcome(), file))
                .toList());
        return new ReviewAct.ReviewLevelsFixed(
                today, ReviewLevels.atLeastAlways(decision.levels()), decision.version(), decision.outside());
    }

    private static List<Outcome> grounds(DraftReply draft) {
        return Stream.concat(
                        Stream.of(draft.outcome()), draft.withheld().stream().map(DraftReply.Withheld::ground))
                .distinct()
                .toList();
    }

    private static ReviewTable.Facts facts(Outcome ground, Outcome result, CaseFile file) {
        return new ReviewTable.Facts(
                ground,
                ground.isDiscretionary(),
                file.all(ConsultationAct.ConsultationSent.class).stream()
                        .anyMatch(sent -> sent.asked() == ConsultationKind.THIRD_PARTY),
                file.has(FeeAct.FeeProposed.class) || file.has(FeeAct.FeeNoticeSent.class),
                file.has(Act.ReasonsAsked.class),
                file.last(Act.RequestRegistered.class)
                        .map(Act.RequestRegistered::complex)
                        .orElse(false),
                disputed(result, file),
                OutsideReview.isUnclear(file));
    }

    /** Above the division: its head stands with the handler. */
    private static boolean disputed(Outcome result, CaseFile file) {
        Outcome drafted = null;
        int returned = 0;
        for (Act act : file.acts().stream().map(recorded -> recorded.act()).toList()) {
            if (act instanceof Act.ReplyDrafted draft) drafted = draft.draft().outcome();
            boolean back = act instanceof Act.DraftReviewed reviewed
                    && reviewed.verdict() == Verdict.RETURNED
                    && reviewed.level() != ReviewLevel.DIVISION;
            if (back && drafted == result) returned++;
        }
        return returned >= DISPUTED_AFTER;
    }
}
