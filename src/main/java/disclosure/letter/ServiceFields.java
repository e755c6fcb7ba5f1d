package disclosure.letter;

import static disclosure.letter.LetterField.*;

import disclosure.casefile.DeliveryAct;
import disclosure.casefile.ServiceMethod;
import disclosure.handling.LetterOrder;
import disclosure.intake.Applicant;
import disclosure.outcome.LetterKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the record of service says (送达回证, L-31): of a reply, or of the letter that ended the case without one. */
final class ServiceFields {

    private ServiceFields() {}

    /** @return whether the file holds what the record tells */
    static boolean compose(Telling telling, FieldSheet sheet) {
        Applicant applicant = telling.order().applicant();
        if (applicant == null) return false;
        sheet.text(RECIPIENT, applicant.name());
        DeliveryAct.ClosingLetterServed closing = closingLetter(telling.order());
        return closing == null ? reply(telling, sheet, applicant) : closing(telling, sheet, applicant, closing);
    }

    /** Null where it is a reply that was served, though a letter had ended the case before and a reply was ordered. */
    private static DeliveryAct.@Nullable ClosingLetterServed closingLetter(LetterOrder order) {
        return order.about() instanceof DeliveryAct.ReplyServed
                ? null
                : order.act(DeliveryAct.ClosingLetterServed.class);
    }

    private static boolean reply(Telling telling, FieldSheet sheet, Applicant applicant) {
        DeliveryAct.LetterIssued issued = telling.order().act(DeliveryAct.LetterIssued.class);
        if (issued == null) return false;
        sheet.text(SERVED_DOCUMENT, title(telling) + "（" + issued.documentNumber() + "）")
                .text(SERVICE_METHOD, way(telling, issued))
                .text(SERVICE_PLACE, place(issued.method(), applicant));
        DeliveryAct.ReplyDispatched dispatched = telling.order().act(DeliveryAct.ReplyDispatched.class);
        if (dispatched != null && issued.method().leavesOnIssue())
            sheet.text(DISPATCHED_ON, Labels.day(dispatched.on())).text(SLIP_NUMBER, dispatched.slipNumber());
        DeliveryAct.ReplyServed served = telling.order().act(DeliveryAct.ReplyServed.class);
        if (served != null) served(sheet, served.on(), served.evidence(), served.refusedToSign(), served.witness());
        return true;
    }

    private static boolean closing(
            Telling telling, FieldSheet sheet, Applicant applicant, DeliveryAct.ClosingLetterServed served) {
        DeliveryAct.ClosingLetterIssued issued = telling.order().act(DeliveryAct.ClosingLetterIssued.class);
        if (issued == null) return false;
        String title =
                LetterKind.read(issued.letter()).map(telling.labels()::of).orElse("");
        sheet.text(SERVED_DOCUMENT, title + "（" + issued.documentNumber() + "）")
                .text(SERVICE_METHOD, telling.labels().of(served.method()))
                .text(SERVICE_PLACE, place(served.method(), applicant));
        if (served.method() == ServiceMethod.POST)
            sheet.text(DISPATCHED_ON, Labels.day(issued.on())).text(SLIP_NUMBER, served.slipNumber());
        served(sheet, served.on(), served.evidence(), served.refusedToSign(), served.witness());
        return true;
    }

    /** With the reason why it is another than the applicant wished (Art. 40, law.md R-SRV-05). */
    private static String way(Telling telling, DeliveryAct.LetterIssued issued) {
        String way = telling.labels().of(issued.method());
        return issued.departure() == null ? way : way + "（未按申请人要求的形式提供：" + Labels.clause(issued.departure()) + "）";
    }

    private static void served(
            FieldSheet sheet, LocalDate on, String evidence, boolean refused, @Nullable String witness) {
        String seenBy = witness == null ? evidence : witness;
        sheet.text(SERVED_ON, Labels.day(on))
                .text(SERVICE_EVIDENCE, evidence)
                .text(SIGNATURE_REFUSED, refused ? "受送达人拒绝签收，留置送达。" + seenBy : "");
    }

    private static String title(Telling telling) {
        if (telling.file().isRecordCorrection()) return telling.labels().of(LetterKind.RECORD_CORRECTION);
        return telling.file()
                .draft()
                .map(draft -> telling.labels().of(draft.draft().outcome().letter()))
                .orElse("");
    }

    /** Where it was handed over is for whoever handed it over to write. */
    private static String place(ServiceMethod method, Applicant applicant) {
        String place = switch (method) {
            case POST -> applicant.address();
            case ELECTRONIC -> applicant.email();
            case IN_PERSON, ENTRUSTED -> null;
        };
        return place == null ? "" : place;
    }
}
