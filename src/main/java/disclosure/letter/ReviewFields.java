package disclosure.letter;

import static disclosure.letter.LetterField.*;

import disclosure.casefile.Act;
import disclosure.casefile.RecordedAct;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Passage;
import disclosure.review.Attribute;
import disclosure.review.DocumentFinding;
import disclosure.review.GridDocument;
import disclosure.review.SecrecyHead;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sheet of the confidentiality review shows (law.md §11.3), of the draft in force and of nothing else. */
final class ReviewFields {

    private ReviewFields() {}

    static boolean compose(Telling telling, FieldSheet sheet) {
        RecordedAct drafted = telling.file().lastRecord(Act.ReplyDrafted.class).orElse(null);
        if (drafted == null) return false;
        Act.ReplyDrafted draft = (Act.ReplyDrafted) drafted.act();
        DraftReply reply = draft.draft();
        String withheld = reply.passages().isEmpty() ? parts(telling, reply) : passages(telling, reply);
        sheet.text(PROPOSED_OUTCOME, telling.labels().of(reply.outcome()))
                .text(
                        ARTICLES,
                        Citation.of(reply.outcome(), telling.rules()).isEmpty()
                                ? "本机关规程"
                                : Citation.of(reply.outcome(), telling.rules()))
                .text(PROPOSED_OPEN, documents(telling, draft))
                .text(PROPOSED_WITHHELD, withheld.isEmpty() && reply.outcome().withholds() ? "全部" : withheld)
                .text(HEADS_CHECKED, heads(telling, draft))
                .text(DRAFT_HASH, draft.sha256())
                .rows(OPINIONS, opinions(telling, drafted, draft));
        FieldSheet replied = new FieldSheet();
        ReplyFields.compose(telling, reply, replied);
        if (replied.model().get(CONSULTATION_RESULT.placeholder()) instanceof List<?> results)
            sheet.text(
                    THIRD_PARTY_OPINION, results.stream().map(String::valueOf).collect(Collectors.joining()));
        return true;
    }

    private static String parts(Telling telling, DraftReply reply) {
        return reply.withheld().stream()
                .map(part -> part.part() + "：" + telling.labels().of(part.ground()))
                .collect(Collectors.joining("；"));
    }

    /** Each withheld passage by itself, with its ground and reason, as the handler laid it out. */
    private static String passages(Telling telling, DraftReply reply) {
        return reply.passages().stream()
                .filter(Passage::heldBack)
                .map(passage -> "%s %s：%s。理由：%s。"
                        .formatted(
                                passage.document(),
                                passage.place(),
                                telling.labels().of(passage.ground()),
                                Labels.clause(reasons(passage))))
                .collect(Collectors.joining("\n"));
    }

    private static String reasons(Passage passage) {
        return Stream.of(passage.reason(), passage.discretionReason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
    }

    private static String documents(Telling telling, Act.ReplyDrafted draft) {
        if (draft.grid().isEmpty()) return String.join("；", draft.draft().given());
        Stream<String> documents = draft.grid().stream()
                .filter(document -> document.attribute() != Attribute.NOT_PUBLIC)
                .map(document -> line(telling, document));
        Stream<String> passages = draft.draft().passages().isEmpty()
                ? Stream.of()
                : draft.draft().given().stream()
                        .filter(given -> !draft.draft().documents().contains(given))
                        .map(given -> "其中公开 " + given);
        return Stream.concat(documents, passages).collect(Collectors.joining("\n"));
    }

    private static String line(Telling telling, GridDocument document) {
        String number = document.number() == null ? "" : "（" + document.number() + "）";
        return "%s%s，%d页，%s"
                .formatted(
                        document.title(),
                        number,
                        document.pages(),
                        telling.labels().of(document.attribute()));
    }

    /** Each head was looked at; those touched are named with their document. */
    private static String heads(Telling telling, Act.ReplyDrafted draft) {
        List<DocumentFinding> findings = reviews(telling, draft).stream()
                .flatMap(review -> ((Act.DraftReviewed) review.act()).findings().stream())
                .toList();
        Set<SecrecyHead> touched = EnumSet.noneOf(SecrecyHead.class);
        findings.forEach(finding -> touched.addAll(finding.touched()));
        if (reviews(telling, draft).isEmpty()) return "尚未审查。";
        if (touched.isEmpty()) return "经逐项审查，上列各项均不涉及。";
        String named = findings.stream()
                .filter(finding -> !finding.touched().isEmpty())
                .map(finding -> (finding.document() == 0 ? "答复书" : "第" + finding.document() + "份文件") + "涉及"
                        + telling.labels().of(finding.touched()))
                .distinct()
                .collect(Collectors.joining("；"));
        return "经逐项审查，" + named + "；其余各项不涉及。";
    }

    /** Only what was said on the text as it is now; opinions on an earlier draft are void. */
    private static List<RecordedAct> reviews(Telling telling, Act.ReplyDrafted draft) {
        return telling.file().acts().stream()
                .filter(recorded -> recorded.act() instanceof Act.DraftReviewed review
                        && review.sha256().equals(draft.sha256()))
                .toList();
    }

    private static List<Map<String, String>> opinions(Telling telling, RecordedAct drafted, Act.ReplyDrafted draft) {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row("承办人", telling.nameOf(drafted.by()), "拟稿", "", drafted));
        for (RecordedAct recorded : reviews(telling, draft)) {
            Act.DraftReviewed review = (Act.DraftReviewed) recorded.act();
            rows.add(row(
                    telling.labels().of(review.level()),
                    telling.nameOf(recorded.by()),
                    telling.labels().of(review.verdict()),
                    review.opinion(),
                    recorded));
        }
        for (RecordedAct recorded : telling.file().acts())
            if (recorded.act() instanceof Act.ReplySigned signed
                    && signed.sha256().equals(draft.sha256()))
                rows.add(row(
                        "签发",
                        telling.nameOf(recorded.by()),
                        telling.labels().of(signed.verdict()),
                        signed.opinion(),
                        recorded));
        return rows;
    }

    private static Map<String, String> row(
            String level, String who, String verdict, String note, RecordedAct recorded) {
        return Map.of("层级", level, "审查人", who, "结论", verdict, "说明", note, "时间", Labels.minute(recorded.at()));
    }
}
