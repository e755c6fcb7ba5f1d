package disclosure.casefile;

import disclosure.law.Labelled;
import java.util.Set;

/** The user tasks of the processes: what there is to do, and which role may do it. */
public enum TaskKind implements Labelled {
    CONFIRM_RECEIPT(Role.REGISTRAR),
    REGISTER_REQUEST(Role.REGISTRAR),
    /** A late notice needs the head of the working body (R-COR-09). */
    SEND_CORRECTION_NOTICE(Role.REGISTRAR, Role.OFFICE_HEAD),
    RECORD_CORRECTION_DELIVERY(Role.REGISTRAR),
    CHECK_ABANDONMENT(Role.REGISTRAR),
    ISSUE_CLOSING_LETTER(Role.REGISTRAR),
    DELIVER_CLOSING_LETTER(Role.REGISTRAR),
    ASSIGN_DIVISION(Role.OFFICE_HEAD),
    HANDLE_REQUEST(Role.HANDLER),
    DIVISION_REVIEW(Role.DIVISION_HEAD),
    CONFIDENTIALITY_REVIEW(Role.CONFIDENTIALITY_REVIEWER),
    SIGN_REPLY(Role.OFFICE_HEAD, Role.LEADER),
    ISSUE_LETTER(Role.REGISTRAR),
    DELIVER_REPLY(Role.REGISTRAR),
    ARCHIVE_CASE(Role.ARCHIVIST),
    LEGAL_REVIEW(Role.OFFICE_HEAD),
    LEADER_REVIEW(Role.LEADER),
    RECORD_CONSULTATION_DELIVERY(Role.REGISTRAR),
    RECORD_OPINION(Role.REGISTRAR),
    WEIGH_OPINION(Role.HANDLER),
    DECIDE_EXTENSION(Role.OFFICE_HEAD),
    SEND_EXTENSION_NOTICE(Role.REGISTRAR),
    APPROVE_FEE(Role.LEADER),
    SEND_FEE_NOTICE(Role.REGISTRAR),
    RECORD_FEE_DELIVERY(Role.REGISTRAR),
    RECORD_FEE_PAYMENT(Role.REGISTRAR),
    CHECK_FEE_LAPSE(Role.REGISTRAR),
    SEND_DEFENCE(Role.OFFICE_HEAD),
    RECORD_REMEDY_RESULT(Role.REGISTRAR, Role.OFFICE_HEAD),
    /** Withheld information is looked at again each year (Art. 18). */
    REASSESS_WITHHOLDING(Role.HANDLER),
    /** A record about the applicant is looked at (Art. 41). */
    EXAMINE_RECORD(Role.HANDLER),
    APPROVE_RECORD_FINDING(Role.OFFICE_HEAD);

    private final Set<Role> roles;

    TaskKind(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }

    @Override
    public String labelKey() {
        return "task." + name();
    }

    /** Whether somebody decides by it on what others have prepared: an opinion, a signature, an extension, a fee, a finding. */
    public boolean isDecision() {
        return switch (this) {
            case DIVISION_REVIEW, CONFIDENTIALITY_REVIEW, LEGAL_REVIEW, LEADER_REVIEW, SIGN_REPLY -> true;
            case DECIDE_EXTENSION, APPROVE_FEE, APPROVE_RECORD_FINDING -> true;
            default -> false;
        };
    }

    /** Whether only people of the case's own division may take it. */
    public boolean isDivisional() {
        return this == HANDLE_REQUEST
                || this == DIVISION_REVIEW
                || this == WEIGH_OPINION
                || this == REASSESS_WITHHOLDING
                || this == EXAMINE_RECORD;
    }
}
