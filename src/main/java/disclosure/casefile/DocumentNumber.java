package disclosure.casefile;

import java.util.Optional;

/** The number (文号) of a letter, where an act gave one. */
public final class DocumentNumber {

    private DocumentNumber() {}

    public static Optional<String> of(Act act) {
        if (act instanceof DeliveryAct.LetterIssued issued) return Optional.of(issued.documentNumber());
        if (act instanceof DeliveryAct.ClosingLetterIssued closing) return Optional.of(closing.documentNumber());
        return act instanceof PaperAct.LetterWritten written
                ? Optional.ofNullable(written.documentNumber())
                : Optional.empty();
    }
}
