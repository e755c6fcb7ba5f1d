package disclosure.handling;

import disclosure.law.Reason;

/** What is wrong with an input itself, before any rule of law is asked. */
public enum InputReason implements Reason {
    NO_FILE_NAME,
    FILE_NAME_UNUSABLE,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    TOO_MANY_FILES,
    FILE_TYPE_NOT_ALLOWED,
    FILE_CONTENT_DIFFERS,
    /** [characters] what is kept of a form until it is sent */
    DRAFT_TOO_LONG
}
