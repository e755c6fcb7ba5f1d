package disclosure.handling;

import disclosure.law.Reason;

/** Why a change to the staff, their passwords, divisions or absences is not made. */
public enum PeopleReason implements Reason {
    NOT_SECURITY_ADMINISTRATOR,
    ID_MALFORMED,
    ID_RESERVED,
    ID_TAKEN,
    PERSON_UNKNOWN,
    NAME_MALFORMED,
    NO_SUCH_DIVISION,
    /** 三员分立: who administers does nothing else. */
    ADMINISTRATOR_HOLDS_OTHER_ROLE,
    LAST_SECURITY_ADMINISTRATOR,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_IS_ID,
    DIVISION_CODE_MALFORMED,
    DEPUTY_IS_SAME_PERSON,
    DEPUTY_IS_ADMINISTRATOR,
    DEPUTY_OF_OTHER_DIVISION,
    ABSENCE_ENDS_BEFORE_IT_BEGINS
}
