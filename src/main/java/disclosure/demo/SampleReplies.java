package disclosure.demo;

import disclosure.casefile.ServiceMethod;
import disclosure.handling.TaskForm;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reply that a handler drafts to a sample request. */
final class SampleReplies {

    private static final Map<String, Outcome> PLAIN = Map.ofEntries(
            Map.entry("PARTIALLY_DISCLOSED", Outcome.P1),
            Map.entry("STATE_SECRET", Outcome.D1),
            Map.entry("PROHIBITED_BY_LAW", Outcome.D2),
            Map.entry("THREE_SECURITIES", Outcome.D3),
            Map.entry("THIRD_PARTY_RIGHTS", Outcome.D4),
            Map.entry("INTERNAL_AFFAIRS", Outcome.D5),
            Map.entry("PROCESS_INFORMATION", Outcome.D6),
            Map.entry("ENFORCEMENT_FILE", Outcome.D7),
            Map.entry("ADMINISTRATIVE_QUERY", Outcome.D8),
            Map.entry("NEEDS_CREATION", Outcome.U2),
            Map.entry("STILL_UNCLEAR", Outcome.U3),
            Map.entry("PETITION", Outcome.N1),
            Map.entry("REPEATED", Outcome.N2),
            Map.entry("PUBLICATION", Outcome.N3),
            Map.entry("EXCESSIVE", Outcome.N4),
            Map.entry("RECONFIRMATION", Outcome.N5),
            Map.entry("NOT_CORRECTED", Outcome.X1),
            Map.entry("FEE_UNPAID", Outcome.X2));

    private SampleReplies() {}

    static Outcome outcome(SampleRequest request) {
        return switch (request.outcome()) {
            case "DISCLOSED" -> request.article().contains("36(1)") ? Outcome.G1 : Outcome.G2;
            case "NOT_HELD" -> request.article().contains("36(5)") ? Outcome.U1B : Outcome.U1A;
            case "OTHER" -> request.article().contains("档案法") ? Outcome.X3C : Outcome.X3B;
            default -> PLAIN.getOrDefault(request.outcome(), Outcome.X3D);
        };
    }

    static ServiceMethod method(SampleRequest request) {
        boolean atTheCounter = request.channel() == Channel.IN_PERSON || request.channel() == Channel.ORAL;
        return switch (request.deliveryMethod()) {
            case EMAIL -> ServiceMethod.ELECTRONIC;
            case INSPECTION -> ServiceMethod.IN_PERSON;
            case PAPER, DISC -> atTheCounter ? ServiceMethod.IN_PERSON : ServiceMethod.POST;
        };
    }

    /** How many documents the reply to it speaks of: what is given, and what a partial disclosure withholds. */
    static int documents(SampleRequest request) {
        return switch (outcome(request)) {
            case G2 -> 1;
            case P1 -> 2;
            default -> 0;
        };
    }

    /** @param earlier reference of the answered request that this one repeats, null if it repeats none */
    static TaskForm.HandleRequest to(SampleRequest request, @Nullable String earlier) {
        Outcome outcome = outcome(request);
        boolean provides = outcome == Outcome.G2 || outcome == Outcome.P1;
        return new TaskForm.HandleRequest(
                outcome,
                request.article(),
                "经审查，所申请信息的情形符合所引条款的规定。",
                discretion(outcome),
                outcome == Outcome.N2 ? earlier : null,
                outcome == Outcome.U1B ? "住房和城乡建设局，政务大厅三楼，电话见其公开指南" : null,
                "本局门户网站“政府信息公开”专栏，或办公大楼一楼政府信息查阅点",
                provides ? List.of("所申请文件的复印件") : List.of(),
                outcome == Outcome.P1
                        ? List.of(new TaskForm.WithheldPart("涉及他人的部分", Outcome.D4, "涉及第三方个人隐私，公开会损害其合法权益。"))
                        : List.of(),
                "您提交的政府信息公开申请收悉。经审查，依据有关规定答复如下：" + request.description(),
                outcome == Outcome.U1A
                        ? new TaskForm.SearchRecord("综合档案室、业务系统、承办处室", "申请描述中的名称、年份、文号", "全部年份", "未检索到")
                        : null);
    }

    /** Why discretion is used, and why nobody was asked where a part concerns others. */
    private static @Nullable String discretion(Outcome outcome) {
        if (outcome.isDiscretionary()) return "公开将影响内部决策的正常讨论，且无法律、法规、规章要求公开。";
        return outcome == Outcome.P1 ? "所涉他人信息与申请事项无关，遮盖后提供，无须征求意见。" : null;
    }
}
