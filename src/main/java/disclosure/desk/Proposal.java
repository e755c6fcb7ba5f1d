package disclosure.desk;

import static disclosure.law.Article.article;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.FeeAct;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.TaskKind;
import disclosure.law.Article;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.page.Words;
import disclosure.review.Checklist;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is put forward for a decision: by which kind of act, in a few words, and on which articles it rests. */
final class Proposal {

    private final Words words;

    Proposal(Words words) {
        this.words = words;
    }

    /** @param kind null for a corrected day of receipt */
    static Class<? extends Act> act(@Nullable TaskKind kind) {
        if (kind == null) return Act.ReceiptCorrectionProposed.class;
        return switch (kind) {
            case DECIDE_EXTENSION -> PeriodAct.ExtensionProposed.class;
            case APPROVE_FEE -> FeeAct.FeeProposed.class;
            case APPROVE_RECORD_FINDING -> RecordAct.RecordExamined.class;
            default -> Act.ReplyDrafted.class;
        };
    }

    String words(CaseFile file, @Nullable TaskKind kind) {
        return file.last(act(kind)).map(this::words).orElse("");
    }

    private String words(Act act) {
        if (act instanceof Act.ReplyDrafted drafted)
            return words.label(drafted.draft().outcome());
        if (act instanceof PeriodAct.ExtensionProposed asked)
            return words.message("desk.sign.proposal.extension", asked.workingDays());
        if (act instanceof FeeAct.FeeProposed fee) return words.message("desk.sign.proposal.fee", fee.amountYuan());
        if (act instanceof RecordAct.RecordExamined examined) return words.label(examined.finding());
        return words.message("desk.sign.proposal.receipt");
    }

    static Stream<Article> articles(Act act) {
        if (act instanceof Act.ReplyDrafted drafted)
            return Stream.concat(
                    grounds(drafted.draft()).flatMap(ground -> ground.basis().stream()), Stream.of(Checklist.REVIEW));
        if (act instanceof PeriodAct.ExtensionProposed) return Stream.of(article(33, 2));
        if (act instanceof FeeAct.FeeProposed) return Stream.of(article(42));
        if (act instanceof RecordAct.RecordExamined) return Stream.of(article(41));
        return Stream.of(article(31, 0, 1), article(31, 0, 2), article(31, 0, 3));
    }

    private static Stream<Outcome> grounds(DraftReply draft) {
        return Stream.of(
                        Stream.of(draft.outcome()),
                        draft.withheld().stream().map(DraftReply.Withheld::ground),
                        draft.passages().stream().map(Passage::ground).filter(Objects::nonNull))
                .flatMap(each -> each);
    }
}
