package disclosure.casefile;

/** One name for each kind of act; its label is in the message bundles. */
public enum ActKind {
    REQUEST_RECEIVED,
    ATTACHMENT_ADDED,
    CONTACT_ATTEMPTED,
    RECEIPT_CONFIRMED,
    RECEIPT_CORRECTION_PROPOSED,
    RECEIPT_CORRECTION_APPROVED,
    REQUEST_REGISTERED,
    CORRECTION_NOTICE_SENT,
    CORRECTION_NOTICE_DELIVERED,
    CORRECTION_NOTICE_REVOKED,
    CORRECTION_RECEIVED,
    CORRECTION_WINDOW_RENEWED,
    REQUEST_ABANDONED,
    DIVISION_ASSIGNED,
    SEARCH_RECORDED,
    REASONS_ASKED,
    REASONS_GIVEN,
    REPLY_DRAFTED,
    DIVISION_REVIEWED,
    CONFIDENTIALITY_REVIEWED,
    REPLY_SIGNED,
    REPLY_EXTENDED,
    LETTER_ISSUED,
    REPLY_DISPATCHED,
    REPLY_SERVED,
    REQUEST_WITHDRAWN,
    CLOSING_LETTER_ISSUED,
    CASE_ARCHIVED,
    ALERT_RAISED,
    CALENDAR_CHANGED,
    DUE_DAY_SETTLED,
    TASK_HANDED_OVER;

    static ActKind of(Act act) {
        if (act instanceof Act.DraftReviewed reviewed)
            return switch (reviewed.level()) {
                case DIVISION -> DIVISION_REVIEWED;
                case CONFIDENTIALITY -> CONFIDENTIALITY_REVIEWED;
            };
        return valueOf(act.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(java.util.Locale.ROOT));
    }
}
