package disclosure.rest;

import disclosure.calendar.CalendarReason;
import disclosure.casefile.ArchivedReason;
import disclosure.casefile.CaseReason;
import disclosure.casefile.RecordReason;
import disclosure.casefile.SupervisionReason;
import disclosure.clock.ClockReason;
import disclosure.fee.FeeReason;
import disclosure.handling.ArchiveReason;
import disclosure.handling.ChoiceReason;
import disclosure.handling.InputReason;
import disclosure.handling.LedgerReason;
import disclosure.handling.LetterReason;
import disclosure.handling.OutboxReason;
import disclosure.handling.PeopleReason;
import disclosure.handling.RedactionReason;
import disclosure.handling.ReportReason;
import disclosure.handling.ReportingReason;
import disclosure.handling.TableReason;
import disclosure.intake.IntakeReason;
import disclosure.law.Reason;
import disclosure.outcome.PassageReason;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** Which status a refusal has: 404 for what the caller may not know of, 422 for what was sent, 409 for what was asked. */
final class RefusalStatus {

    private static final Set<CaseReason> UNKNOWN = EnumSet.of(CaseReason.CASE_UNKNOWN, CaseReason.TASK_GONE);

    /** Days no clock can read: wrong as such, whatever the case. */
    private static final Set<ClockReason> NO_DAY =
            EnumSet.of(ClockReason.RECEIVED_BEFORE_THE_REGULATION, ClockReason.DAY_TOO_FAR);

    private static final Set<PeopleReason> ACT = EnumSet.of(
            PeopleReason.NOT_SECURITY_ADMINISTRATOR, PeopleReason.ID_TAKEN, PeopleReason.LAST_SECURITY_ADMINISTRATOR);

    private static final Set<RedactionReason> REGIONS =
            EnumSet.of(RedactionReason.NO_REGION, RedactionReason.REGION_OUTSIDE_PAGE, RedactionReason.NO_SUCH_PAGE);

    private RefusalStatus() {}

    static HttpStatus of(Reason reason) {
        if (reason instanceof CaseReason r && UNKNOWN.contains(r)) return HttpStatus.NOT_FOUND;
        if (reason == ArchiveReason.NO_SEALED_VOLUME) return HttpStatus.NOT_FOUND;
        if (reason == LetterReason.TEMPLATE_UNKNOWN) return HttpStatus.NOT_FOUND;
        if (reason == ReportReason.CELL_UNKNOWN) return HttpStatus.NOT_FOUND;
        if (reason == ReportingReason.NOT_PUBLISHED) return HttpStatus.NOT_FOUND;
        if (reason == OutboxReason.MESSAGE_UNKNOWN) return HttpStatus.NOT_FOUND;
        return field(reason).isPresent() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
    }

    /** The field of the input that a reason speaks of; empty where it speaks of the act. */
    static Optional<String> field(Reason reason) {
        if (reason instanceof InputReason || reason instanceof LedgerReason) return Optional.of("file");
        if (reason instanceof RedactionReason r) return Optional.of(REGIONS.contains(r) ? "regions" : "file");
        if (reason == ArchivedReason.LONGER_CLASS_MISSING) return Optional.of("retention");
        if (reason == ArchivedReason.OTHER_APPLICANT) return Optional.of("applicant");
        if (reason == ArchiveReason.PART_TAKES_NO_PAPER) return Optional.of("part");
        if (reason instanceof PassageReason) return Optional.of("passages");
        if (reason instanceof ChoiceReason r) return r.field();
        if (reason instanceof LetterReason r && r.isOfTemplate()) return Optional.of("template");
        if (reason instanceof TableReason) return Optional.of("table");
        if (reason instanceof CalendarReason r) return Optional.of(field(r));
        if (reason instanceof IntakeReason r) return Optional.of(field(r));
        if (reason instanceof FeeReason r) return field(r);
        if (reason instanceof RecordReason r) return field(r);
        if (reason instanceof ReportReason r) return field(r);
        if (reason == ReportingReason.TEXT_UNFIT || reason == ReportingReason.FEES_NOT_STATED)
            return Optional.of("text");
        if (reason == SupervisionReason.ANSWER_BY_IN_PAST) return Optional.of("answerBy");
        if (reason == SupervisionReason.NOT_ADDRESSABLE) return Optional.of("addressee");
        if (reason instanceof PeopleReason r && !ACT.contains(r)) return Optional.of(field(r));
        return reason instanceof ClockReason r && NO_DAY.contains(r) ? Optional.of("arrivedOn") : Optional.empty();
    }

    private static Optional<String> field(ReportReason reason) {
        return switch (reason) {
            case YEAR_BEFORE_REGULATION, YEAR_NOT_BEGUN -> Optional.of("year");
            case FIGURE_UNKNOWN, FIGURE_UNFIT -> Optional.of("cells");
            case CELL_UNKNOWN -> Optional.empty();
        };
    }

    private static String field(CalendarReason reason) {
        return switch (reason) {
            case YEAR_OUT_OF_RANGE, VERSION_BELOW_ONE -> "year";
            case SOURCE_MISSING -> "source";
            case DAY_OF_ANOTHER_YEAR,
                    DAY_LISTED_TWICE,
                    WORKED_WEEKDAY,
                    NOTICE_WITHOUT_DAYS,
                    NOTICE_UNREADABLE,
                    NOTICE_WEEKDAY_WRONG,
                    NOTICE_COUNT_WRONG -> "days";
        };
    }

    private static String field(IntakeReason reason) {
        return switch (reason) {
            case ORAL_REQUEST_NEEDS_RECORD, ORAL_REQUEST_NOT_READ_BACK -> "oralRecord";
            case FORWARDING_NEEDS_RECORD -> "forwarding";
            case REGISTERED_MAIL_NEEDS_SIGNATURE -> "signedFor";
            case CONFIRMED_BEFORE_ARRIVAL, NOTHING_TO_CONFIRM -> "confirmedOn";
            case ARRIVED_IN_FUTURE -> "arrivedOn";
            case DESCRIPTION_MISSING -> "description";
        };
    }

    private static Optional<String> field(FeeReason reason) {
        return switch (reason) {
            case RECEIVED_BEFORE_THE_REGULATION -> Optional.of("receivedOn");
            case BOTH_MODES -> Optional.of("mode");
            case POSITION_MISSING, POSITION_OUT_OF_RANGE -> Optional.of("ordinalInMonth");
            case PAGES_MISSING, PAGES_OUT_OF_RANGE -> Optional.of("pages");
            case HOW_TO_PAY_MISSING -> Optional.of("howToPay");
            default -> Optional.empty();
        };
    }

    private static Optional<String> field(RecordReason reason) {
        return switch (reason) {
            case EVIDENCE_MISSING -> Optional.of("evidence");
            case CORRECTED_RECORD_MISSING, NOTHING_WAS_CORRECTED -> Optional.of("corrected");
            case AGENCY_MISSING, NO_OTHER_AGENCY -> Optional.of("agency");
            default -> Optional.empty();
        };
    }

    private static String field(PeopleReason reason) {
        return switch (reason) {
            case NAME_MALFORMED -> "name";
            case NO_SUCH_DIVISION -> "division";
            case ADMINISTRATOR_HOLDS_OTHER_ROLE -> "roles";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_ID -> "password";
            case DIVISION_CODE_MALFORMED -> "code";
            case DEPUTY_IS_SAME_PERSON, DEPUTY_IS_ADMINISTRATOR, DEPUTY_OF_OTHER_DIVISION -> "deputy";
            case ABSENCE_ENDS_BEFORE_IT_BEGINS -> "toInclusive";
            default -> "id";
        };
    }
}
