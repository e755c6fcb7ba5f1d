package disclosure.remedy;

import disclosure.law.Article;
import disclosure.law.Statute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of the remedy clauses, as the letter has them. They are law, not labels, and so are written here and nowhere
 * else.
 *
 * @param you how the addressee is spoken to, such as 你单位
 * @param letter what the letter calls itself, such as 告知书
 * @param decidedOn the letter's date
 * @param servedOnline the online channel is named (law.md R-REM-04)
 */
public record RemedyNotice(
        Set<RemedyClause> clauses, String you, String letter, LocalDate decidedOn, boolean servedOnline) {

    private static final Article MUST_COME_FIRST = new Article(Statute.RECONSIDERATION_LAW, 23, 1, 4);
    private static final Article COMPLAINT = Article.article(51);

    public RemedyNotice {
        clauses = Set.copyOf(clauses);
    }

    /** The paragraphs, the clause of what is withheld first; none where no clause is due. */
    public List<String> paragraphs(RemedyRoutes routes) {
        List<String> paragraphs = new ArrayList<>();
        boolean both = clauses.size() > 1;
        if (clauses.contains(RemedyClause.A)) paragraphs.add(reconsiderationFirst(routes, both));
        if (clauses.contains(RemedyClause.B)) paragraphs.add(eitherWay(routes, both));
        if (clauses.contains(RemedyClause.C) || clauses.contains(RemedyClause.D)) paragraphs.add(withChoice(routes));
        if (!clauses.isEmpty() && servedOnline) paragraphs.add(online(routes));
        return paragraphs;
    }

    /** For a request no longer dealt with because a fee was not paid (law.md R-FEE-10). */
    public List<String> paragraphsOfUnpaidFee(RemedyRoutes routes) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "收取信息处理费的决定不单独申请行政复议或者提起行政诉讼。%s对本机关不再处理该政府信息公开申请的决定不服的，可以根据%s的规定，向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依照下述规定申请行政复议或者提起行政诉讼。"
                        .formatted(you, COMPLAINT.chinese()));
        paragraphs.addAll(paragraphs(routes));
        return paragraphs;
    }

    private String reconsiderationFirst(RemedyRoutes routes, boolean both) {
        return "%s对本机关%s不予公开政府信息的决定不服的，根据%s、%s的规定，应当自收到本%s之日起60日内先向%s申请行政复议%s；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向%s提起行政诉讼。"
                .formatted(
                        you,
                        both ? "就其中部分内容作出的" : "",
                        RemedyPeriods.RECONSIDERATION.chinese(),
                        MUST_COME_FIRST.chinese().replace("《中华人民共和国行政复议法》", ""),
                        letter,
                        routes.reconsiderationAuthority(),
                        address(routes),
                        routes.court());
    }

    private String eitherWay(RemedyRoutes routes, boolean both) {
        return "%s对本%s%s不服的，可以自收到本%s之日起60日内向%s申请行政复议%s，或者自收到本%s之日起6个月内直接向%s提起行政诉讼。"
                .formatted(
                        you,
                        letter,
                        both ? "的其他内容" : "",
                        letter,
                        routes.reconsiderationAuthority(),
                        both ? "" : address(routes),
                        letter,
                        routes.court());
    }

    private String withChoice(RemedyRoutes routes) {
        int months = RemedySet.forDecision(decidedOn).suitMonths();
        return "%s对本%s不服的，可以自收到本%s之日起60日内向%s或者%s申请行政复议，或者自收到本%s之日起%d个月内直接向%s提起行政诉讼。"
                .formatted(
                        you,
                        letter,
                        letter,
                        routes.reconsiderationAuthority(),
                        routes.superiorDepartment(),
                        letter,
                        months,
                        routes.court());
    }

    private static String address(RemedyRoutes routes) {
        return routes.authorityAddress().isBlank() ? "" : "（地址：" + routes.authorityAddress() + "）";
    }

    private String online(RemedyRoutes routes) {
        return "%s也可以通过互联网渠道提交行政复议申请：%s。".formatted(you, routes.onlineChannel());
    }
}
