package disclosure.casefile;

import java.util.Set;

/** The user tasks of the processes: what there is to do, and which role may do it. */
public enum TaskKind {
    CONFIRM_RECEIPT(Role.REGISTRAR),
    REGISTER_REQUEST(Role.REGISTRAR),
    /** A late notice needs the head of the working body (R-COR-09). */
    SEND_CORRECTION_NOTICE(Role.REGISTRAR, Role.OFFICE_HEAD),
    RECORD_CORRECTION_DELIVERY(Role.REGISTRAR),
    CHECK_ABANDONMENT(Role.REGISTRAR),
    ISSUE_CLOSING_LETTER(Role.REGISTRAR),
    ASSIGN_DIVISION(Role.OFFICE_HEAD),
    HANDLE_REQUEST(Role.HANDLER),
    DIVISION_REVIEW(Role.DIVISION_HEAD),
    CONFIDENTIALITY_REVIEW(Role.CONFIDENTIALITY_REVIEWER),
    SIGN_REPLY(Role.OFFICE_HEAD, Role.LEADER),
    ISSUE_LETTER(Role.REGISTRAR),
    DELIVER_REPLY(Role.REGISTRAR),
    ARCHIVE_CASE(Role.ARCHIVIST),
    ISSUE_TERMINATION_LETTER(Role.REGISTRAR),
    ARCHIVE_WITHDRAWN_CASE(Role.ARCHIVIST);

    private final Set<Role> roles;

    TaskKind(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Whether only people of the case's own division may take it. */
    public boolean isDivisional() {
        return this == HANDLE_REQUEST || this == DIVISION_REVIEW;
    }
}
