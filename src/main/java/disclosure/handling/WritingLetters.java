package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.ServiceMethod;
import disclosure.intake.Applicant;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Writes the letters that acts call for and puts them on file with them, so that an act whose letter cannot be written is
 * not done either.
 */
@Service
public class WritingLetters {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF = "application/pdf";

    private final Letters letters;
    private final Applicants applicants;
    private final Attachments store;
    private final Numbers numbers;
    private final ConsultedParties consulted;
    private final MailingLetters mailing;
    private final HouseRules rules;
    private final BureauCard bureau;

    public WritingLetters(
            Letters letters,
            Applicants applicants,
            Attachments store,
            Numbers numbers,
            ConsultedParties consulted,
            MailingLetters mailing,
            HouseRules rules,
            BureauCard bureau) {
        this.letters = letters;
        this.applicants = applicants;
        this.store = store;
        this.numbers = numbers;
        this.consulted = consulted;
        this.mailing = mailing;
        this.rules = rules;
        this.bureau = bureau;
    }

    /** The file with the letters of these acts in it, which it holds already. */
    Ruling<CaseFile> written(CaseFile file, List<Act> acts, Moment now) {
        Ruling<CaseFile> result = Ruling.granted(file);
        Set<Object> told = new HashSet<>();
        for (Act act : acts)
            for (LetterKind kind : LetterPlan.of(act, file))
                if (kind != LetterKind.CONSULTATION_NOTICE || told.add(asked(act)))
                    result = result.flatMap(longer -> write(kind, act, longer, now));
        return result;
    }

    /** Letters sent together to others of one kind are told the applicant once (L-07). */
    private static Object asked(Act act) {
        return act instanceof ConsultationAct.ConsultationSent sent ? sent.asked() : act;
    }

    private Ruling<CaseFile> write(LetterKind kind, Act act, CaseFile file, Moment now) {
        String number = number(kind, act, now.today());
        LetterOrder order = LetterOrder.of(kind, file, applicant(file), number, now.today(), bureau)
                .about(act);
        return letters.write(addressed(servedOnline(act, file) ? order.online() : order, act))
                .map(written -> filed(written, act, number, file, now));
    }

    /** Whether the reply could be signed today as it is drafted: nothing the letter needs is missing (law.md R-REM-05). */
    Ruling<LetterKind> complete(LetterKind kind, CaseFile file, LocalDate today) {
        LetterOrder order = LetterOrder.of(kind, file, applicant(file), null, today, bureau);
        return letters.complete(DeliverySteps.agreedToElectronic(file) ? order.online() : order);
    }

    private @Nullable Applicant applicant(CaseFile file) {
        return applicants.find(file.reference()).orElse(null);
    }

    /** A reply goes the way it is issued; what has no way of its own, the way the applicant wants (law.md R-REM-04). */
    private static boolean servedOnline(Act act, CaseFile file) {
        return act instanceof DeliveryAct.LetterIssued issued
                ? issued.method() == ServiceMethod.ELECTRONIC
                : DeliverySteps.agreedToElectronic(file);
    }

    /** What goes to those consulted names them as the bureau knows them, and never the applicant (law.md R-PRI-05). */
    private LetterOrder addressed(LetterOrder order, Act act) {
        boolean toOthers =
                order.kind().to() == LetterKind.To.THIRD_PARTY || order.kind().to() == LetterKind.To.AGENCY;
        if (!toOthers || !(act instanceof ConsultationAct consultation)) return order;
        return consulted
                .find(order.file().reference(), consultation.id())
                .map(party -> order.to(party.name()))
                .orElse(order);
    }

    /** Every outgoing letter has a number; that of a reply is on the act. */
    private @Nullable String number(LetterKind kind, Act act, LocalDate today) {
        if (kind.to() == LetterKind.To.FILE || kind == LetterKind.RECEIPT) return null;
        String own = LetterPlan.numberOf(act);
        return own == null
                ? rules.documentNumber(today.getYear(), numbers.next(Numbers.Series.LETTER, today.getYear()))
                : own;
    }

    private CaseFile filed(Letters.Written written, Act act, @Nullable String number, CaseFile file, Moment now) {
        String name = "%s-%02d".formatted(written.kind().code(), file.acts().size() + 1);
        List<Attachments.Attachment> kept = store.keepAll(
                file.reference(),
                List.of(
                        new Attachments.Content(name + ".docx", DOCX, written.docx()),
                        new Attachments.Content(name + ".pdf", PDF, written.pdf())));
        Attachments.Attachment docx = kept.get(0);
        Attachments.Attachment pdf = kept.get(1);
        Act letter = new PaperAct.LetterWritten(
                now.today(),
                written.kind(),
                written.template(),
                number,
                LetterPlan.about(act),
                docx.id(),
                docx.sha256(),
                pdf.id(),
                pdf.sha256());
        CaseFile longer = file.with(new RecordedAct(file.acts().size() + 1, letter, now.at(), Actor.PLATFORM.id()));
        mailing.mail(written.kind(), act, longer, pdf.id(), now);
        return longer;
    }
}
