package disclosure.handling;

import disclosure.law.Reason;

/** Why no passage can be taken out of a document. */
public enum RedactionReason implements Reason {
    NOT_A_PDF,
    PDF_MALFORMED,
    PDF_NEEDS_PASSWORD,
    NO_REGION,
    REGION_OUTSIDE_PAGE,
    NO_SUCH_PAGE,
    TOO_MANY_PAGES,
    PAGE_TOO_LARGE,
    FILE_TOO_LARGE,
    PICTURE_UNREADABLE
}
