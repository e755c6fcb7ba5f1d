package disclosure.handling;

import disclosure.law.Reason;

/** Why a letter cannot go out as it is, or a document cannot be a letter's template. */
public enum LetterReason implements Reason {
    NOTHING_TO_TELL,
    ADDRESSEE_MISSING,
    PART_MISSING,
    WRONG_LETTER,
    DOCUMENT_NUMBER_MISSING,
    REMEDY_CLAUSE_MISSING,
    LETTER_BEFORE_RECEIPT,
    NOT_IN_THE_RULES_OF_2007,
    TEMPLATE_UNKNOWN,
    TEMPLATE_NOT_A_DOCUMENT,
    TEMPLATE_TOO_LARGE,
    TEMPLATE_HAS_MACROS,
    TEMPLATE_PLACEHOLDER_UNKNOWN,
    TEMPLATE_PLACEHOLDER_MISSING,
    TEMPLATE_PLACEHOLDER_BROKEN,
    TEMPLATE_PART_NOT_PRINTABLE;

    /** Whether it speaks of an uploaded template rather than of a letter. */
    public boolean isOfTemplate() {
        return ordinal() >= TEMPLATE_NOT_A_DOCUMENT.ordinal();
    }
}
