package disclosure.letter;

import static disclosure.letter.LetterField.*;

import disclosure.casefile.Act;
import disclosure.clock.RuleSet;
import disclosure.handling.BureauCard;
import disclosure.intake.Applicant;
import disclosure.intake.ReceiptRule;
import disclosure.outcome.DraftReply;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyClause;
import disclosure.remedy.RemedyNotice;
import disclosure.remedy.RemedySet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every letter has: who writes to whom about which request, and the remedies where it decides something. */
final class HeadFields {

    /** Where the bureau has not set it; the guide must name it (Reg. Art. 12). */
    private static final String IN_THE_GUIDE = "见本机关政府信息公开指南";

    private HeadFields() {}

    static void compose(Telling telling, FieldSheet sheet) {
        BureauCard bureau = telling.order().bureau();
        sheet.text(BUREAU, bureau.name())
                .text(DOCUMENT_NUMBER, telling.order().documentNumber())
                .text(DATE, Labels.day(telling.order().date()))
                .text(YOU, telling.you())
                .text(REFERENCE, telling.file().reference().value())
                .text(CONTACT, bureau.workingBody())
                .text(PHONE, bureau.phone().isBlank() ? IN_THE_GUIDE : bureau.phone())
                .text(ADDRESS, address(bureau))
                .text(ADDRESSEE, addressee(telling));
        // Neither a third party nor another agency reads who asked and in which words (law.md R-PRI-05).
        if (telling.kind().to() == LetterKind.To.APPLICANT || telling.kind().to() == LetterKind.To.FILE)
            request(telling, sheet);
        remedies(telling, sheet);
    }

    private static String address(BureauCard bureau) {
        if (bureau.address().isBlank()) return IN_THE_GUIDE;
        return bureau.postcode().isBlank() ? bureau.address() : bureau.address() + "（邮编" + bureau.postcode() + "）";
    }

    private static String addressee(Telling telling) {
        if (telling.kind().to() == LetterKind.To.APPLICANT) {
            Applicant applicant = telling.order().applicant();
            return applicant == null ? "" : applicant.name();
        }
        String addressee = telling.order().besides().addressee();
        return addressee == null ? "" : addressee;
    }

    private static void request(Telling telling, FieldSheet sheet) {
        Act.RequestReceived request = telling.file().request();
        sheet.text(REQUEST, verbatim(telling))
                .text(RECEIVED_ON, telling.file().receivedOn().map(Labels::day).orElse(""))
                .text(ARRIVED_ON, Labels.day(telling.file().arrival().on()))
                .text(CHANNEL, telling.labels().of(telling.file().arrival().channel()))
                .text(
                        RECEIPT_RULE,
                        telling.rules() == RuleSet.R2007
                                ? "申请到达本机关的凭据"
                                : Citation.of(List.of(ReceiptRule.source(
                                        telling.file().arrival().channel()))))
                .text(NOT_COUNTED, telling.rules() == RuleSet.R2007 ? "第三方" : "第三方和其他机关")
                .text(APPLICANT_TYPE, telling.labels().of(request.applicantType()))
                .text(METHOD_WANTED, telling.labels().of(request.deliveryMethod()))
                .text(ROUTE_WANTED, telling.labels().of(request.deliveryRoute()));
        Applicant applicant = telling.order().applicant();
        if (applicant == null) return;
        sheet.text(APPLICANT, applicant.name())
                .text(IDENTITY, joined(applicant.idType(), Applicant.masked(applicant.idNumber())))
                .text(APPLICANT_PHONE, applicant.phone())
                .text(APPLICANT_EMAIL, applicant.email())
                .text(APPLICANT_ADDRESS, applicant.address());
        Applicant.Agent agent = applicant.agent();
        if (agent != null) sheet.text(AGENT, joined(agent.name(), agent.idType(), Applicant.masked(agent.idNumber())));
    }

    /** The applicant's own words, and those of the correction beside them; nothing is put differently (R-DOC-02). */
    private static String verbatim(Telling telling) {
        String words = telling.file().request().description();
        String corrected = telling.file()
                .last(Act.CorrectionReceived.class)
                .map(Act.CorrectionReceived::text)
                .orElse("");
        if (corrected.isBlank() || telling.kind() == LetterKind.CORRECTION_NOTICE) return words;
        return telling.kind().to() == LetterKind.To.FILE || telling.kind() == LetterKind.RECEIPT
                ? words + "\n补正内容：" + corrected
                : words + "”；补正内容为：“" + corrected;
    }

    private static String joined(@org.jspecify.annotations.Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("　"));
    }

    /** None where the routes do not suffice: then the letter is not complete (R-REM-05). */
    private static void remedies(Telling telling, FieldSheet sheet) {
        LocalDate date = telling.order().date();
        boolean online = telling.order().besides().servedOnline();
        var routes = telling.order().bureau().remedies();
        Set<RemedyClause> clauses = clauses(telling);
        if (clauses.isEmpty() || !routes.suffice(RemedySet.forDecision(date), online)) return;
        RemedyNotice notice = new RemedyNotice(clauses, telling.you(), ownName(telling.kind()), date, online);
        boolean fee = telling.kind() == LetterKind.FEE_ABANDONED;
        sheet.list(REMEDIES, fee ? notice.paragraphsOfUnpaidFee(routes) : notice.paragraphs(routes));
    }

    static Set<RemedyClause> clauses(Telling telling) {
        LocalDate date = telling.order().date();
        LetterKind kind = telling.kind();
        DraftReply draft = telling.file().draft().map(Act.ReplyDrafted::draft).orElse(null);
        if (kind == LetterKind.CORRECTION_ABANDONED) return RemedyClause.of(Outcome.X1, date);
        if (kind == LetterKind.FEE_ABANDONED) return RemedyClause.of(Outcome.X2, date);
        return kind.isReply() && draft != null ? RemedyClause.of(draft, date) : RemedyClause.of(kind, date);
    }

    private static String ownName(LetterKind kind) {
        if (kind == LetterKind.REFUSAL) return "决定书";
        return kind == LetterKind.RECORD_CORRECTION ? "答复" : "告知书";
    }
}
