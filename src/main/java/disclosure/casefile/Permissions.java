package disclosure.casefile;

import static disclosure.casefile.ActKind.*;
import static disclosure.casefile.Role.*;
import static disclosure.casefile.Stage.*;

import disclosure.law.Article;
import disclosure.law.Ruling;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each role may do to a case in each stage: one table, deny by default. An act that is not in the table is done by
 * nobody, and an act in the table only in the stages named beside it.
 */
public final class Permissions {

    /** 本机关规程: the division of duties inside the bureau. */
    public static final Article HOUSE_RULE = Article.internalRule();

    /** Acts that no member of staff does: the clock's. */
    private static final Set<ActKind> NOT_BY_STAFF = EnumSet.of(
            ALERT_RAISED,
            CALENDAR_CHANGED,
            DUE_DAY_SETTLED,
            LETTER_WRITTEN,
            VOLUME_SEALED,
            PLAN_MISSED,
            REPLY_TAKEN_OVER);

    /** Acts of staff that the clock does as well, once a period has run out; each looks at the stage by itself. */
    private static final Set<ActKind> ALSO_BY_CLOCK =
            EnumSet.of(CONSULTATION_ENDED, PERSONAL_DATA_REDUCED, RETENTION_RAISED, SUPERVISION_ASKED);

    /** Acts of staff that come about as well by what the applicant does with reference and code, and in which stages. */
    private static final Map<ActKind, Set<Stage>> ALSO_BY_APPLICANT = Map.of(
            REPLY_SERVED, EnumSet.of(SIGNED, DISPATCHED),
            CORRECTION_RECEIVED, EnumSet.of(AWAIT_CORRECTION),
            REASONS_GIVEN, EnumSet.of(AWAIT_REASON),
            REQUEST_WITHDRAWN, EnumSet.range(UNCONFIRMED, SIGNED),
            PAPER_ADDED, EnumSet.of(AWAIT_CORRECTION, AWAIT_REASON));

    private static final Set<Stage> AT_HANDLER = EnumSet.of(ASSIGNED, SEARCH, DEFERRED, DRAFT);

    /** What the platform does where the reply of one request stands for another that is joined to it, and in which stages. */
    private static final Map<ActKind, Set<Stage>> BY_PLATFORM = Map.of(
            RELEASE_FILE_ADDED, AT_HANDLER,
            REPLY_DRAFTED, AT_HANDLER,
            REPLY_TAKEN_OVER, EnumSet.of(SECRECY_REVIEW));

    private record Rule(Set<Role> roles, Set<Stage> stages) {}

    private static final Set<Stage> BEFORE_REPLY = EnumSet.range(REGISTERED, SIGNED);
    private static final Set<Stage> UP_TO_SIGNED = EnumSet.range(UNCONFIRMED, SIGNED);
    private static final Set<Stage> IN_HAND = EnumSet.of(ASSIGNED, SEARCH, AWAIT_REASON, DEFERRED, DRAFT);
    private static final Set<Stage> CONSULTING = EnumSet.range(ASSIGNED, SIGNED);
    /** Late ones are recorded whenever they come (R-CON-09). */
    private static final Set<Stage> OPINIONS = EnumSet.range(ASSIGNED, ARCHIVED);

    /** What is still open when the reply is out is closed until the case is filed. */
    private static final Set<Stage> UNTIL_FILED = EnumSet.range(REGISTERED, SERVED);

    private static final Set<Stage> FROM_RECEIPT = EnumSet.range(REGISTERED, ARCHIVED);

    /** Who can be asked about a case by supervision (R-SUP-02). */
    private static final Set<Role> ANSWERABLE =
            Set.of(REGISTRAR, HANDLER, DIVISION_HEAD, CONFIDENTIALITY_REVIEWER, OFFICE_HEAD, LEADER);

    private static final Map<ActKind, Rule> TABLE = new EnumMap<>(Map.ofEntries(
            rule(ATTACHMENT_ADDED, Set.of(REGISTRAR), EnumSet.range(UNCONFIRMED, APPROVAL)),
            rule(CONTACT_ATTEMPTED, Set.of(REGISTRAR), Set.of(UNCONFIRMED)),
            rule(RECEIPT_CONFIRMED, Set.of(REGISTRAR), Set.of(UNCONFIRMED)),
            rule(RECEIPT_CORRECTION_PROPOSED, Set.of(REGISTRAR), EnumSet.range(REGISTERED, APPROVAL)),
            rule(RECEIPT_CORRECTION_APPROVED, Set.of(OFFICE_HEAD), EnumSet.range(REGISTERED, APPROVAL)),
            rule(RECEIPT_CORRECTION_REFUSED, Set.of(OFFICE_HEAD), EnumSet.range(REGISTERED, APPROVAL)),
            rule(REQUEST_REGISTERED, Set.of(REGISTRAR), Set.of(REGISTERED)),
            rule(CORRECTION_NOTICE_SENT, Set.of(REGISTRAR, OFFICE_HEAD), Set.of(FORM_CHECK)),
            rule(CORRECTION_NOTICE_DELIVERED, Set.of(REGISTRAR), Set.of(AWAIT_CORRECTION)),
            rule(CORRECTION_NOTICE_REVOKED, Set.of(OFFICE_HEAD), Set.of(AWAIT_CORRECTION)),
            rule(CORRECTION_RECEIVED, Set.of(REGISTRAR), Set.of(AWAIT_CORRECTION)),
            rule(CORRECTION_WINDOW_RENEWED, Set.of(REGISTRAR), Set.of(AWAIT_CORRECTION)),
            rule(REQUEST_ABANDONED, Set.of(REGISTRAR), Set.of(AWAIT_CORRECTION)),
            rule(DIVISION_ASSIGNED, Set.of(OFFICE_HEAD), Set.of(FORM_CHECK)),
            rule(SEARCH_RECORDED, Set.of(HANDLER), IN_HAND),
            rule(REASONS_ASKED, Set.of(HANDLER, OFFICE_HEAD), EnumSet.of(ASSIGNED, SEARCH, DRAFT)),
            rule(REASONS_GIVEN, Set.of(HANDLER, REGISTRAR, OFFICE_HEAD), Set.of(AWAIT_REASON)),
            rule(REPLY_DRAFTED, Set.of(HANDLER), IN_HAND),
            rule(DIVISION_REVIEWED, Set.of(DIVISION_HEAD), Set.of(SECRECY_REVIEW)),
            rule(CONFIDENTIALITY_REVIEWED, Set.of(CONFIDENTIALITY_REVIEWER), Set.of(SECRECY_REVIEW)),
            rule(REPLY_SIGNED, Set.of(OFFICE_HEAD, LEADER), Set.of(APPROVAL)),
            rule(REPLY_EXTENDED, Set.of(OFFICE_HEAD, REGISTRAR), BEFORE_REPLY),
            rule(LETTER_ISSUED, Set.of(REGISTRAR), Set.of(SIGNED)),
            rule(REPLY_DISPATCHED, Set.of(REGISTRAR), Set.of(SIGNED)),
            rule(REPLY_SERVED, Set.of(REGISTRAR), EnumSet.of(SIGNED, DISPATCHED)),
            rule(REQUEST_WITHDRAWN, Set.of(REGISTRAR), UP_TO_SIGNED),
            rule(CLOSING_LETTER_ISSUED, Set.of(REGISTRAR), Set.of(WITHDRAWN, CLOSED)),
            rule(CLOSING_LETTER_SERVED, Set.of(REGISTRAR), Set.of(CLOSED)),
            rule(CASE_ARCHIVED, Set.of(ARCHIVIST), EnumSet.of(SERVED, CLOSED)),
            rule(TASK_HANDED_OVER, Set.of(DIVISION_HEAD, OFFICE_HEAD), EnumSet.range(UNCONFIRMED, CLOSED)),
            rule(CONSULTATION_SENT, Set.of(HANDLER, REGISTRAR, OFFICE_HEAD), IN_HAND),
            rule(CONSULTATION_DELIVERED, Set.of(REGISTRAR, HANDLER), OPINIONS),
            rule(OPINION_RECEIVED, Set.of(REGISTRAR, HANDLER), OPINIONS),
            rule(CONSULTATION_ENDED, Set.of(REGISTRAR, HANDLER), OPINIONS),
            rule(OPINION_WEIGHED, Set.of(HANDLER, OFFICE_HEAD), OPINIONS),
            rule(THIRD_PARTY_TOLD, Set.of(REGISTRAR, HANDLER), OPINIONS),
            rule(EXTENSION_PROPOSED, Set.of(HANDLER), BEFORE_REPLY),
            rule(EXTENSION_DECIDED, Set.of(OFFICE_HEAD), UNTIL_FILED),
            rule(EXTENSION_LAPSED, Set.of(REGISTRAR, OFFICE_HEAD), UNTIL_FILED),
            rule(REASONS_NOTICE_DELIVERED, Set.of(REGISTRAR, HANDLER), Set.of(AWAIT_REASON)),
            rule(REASONS_WEIGHED, Set.of(HANDLER, OFFICE_HEAD), EnumSet.of(AWAIT_REASON, ASSIGNED, SEARCH, DRAFT)),
            rule(REPLY_DEFERRED, Set.of(OFFICE_HEAD), EnumSet.of(ASSIGNED, SEARCH, DRAFT)),
            rule(FEE_PROPOSED, Set.of(REGISTRAR, OFFICE_HEAD), AT_HANDLER),
            rule(FEE_DECIDED, Set.of(LEADER), UNTIL_FILED),
            rule(FEE_DROPPED, Set.of(REGISTRAR, OFFICE_HEAD), UNTIL_FILED),
            rule(FEE_NOTICE_SENT, Set.of(REGISTRAR), AT_HANDLER),
            rule(FEE_NOTICE_DELIVERED, Set.of(REGISTRAR), Set.of(AWAIT_FEE)),
            rule(FEE_PAID, Set.of(REGISTRAR), Set.of(AWAIT_FEE)),
            rule(FEE_LAPSED, Set.of(REGISTRAR), Set.of(AWAIT_FEE)),
            rule(REVIEW_LEVELS_FIXED, Set.of(HANDLER), IN_HAND),
            rule(LEGAL_REVIEWED, Set.of(OFFICE_HEAD), Set.of(LEGAL_REVIEW)),
            rule(LEADER_REVIEWED, Set.of(LEADER), Set.of(APPROVAL)),
            rule(
                    DRAFT_REOPENED,
                    Set.of(HANDLER, DIVISION_HEAD, CONFIDENTIALITY_REVIEWER, OFFICE_HEAD, LEADER),
                    EnumSet.range(SECRECY_REVIEW, SIGNED)),
            rule(PERSON_EXCLUDED, Set.of(DIVISION_HEAD, OFFICE_HEAD), BEFORE_REPLY),
            rule(DRAFT_REFERRED, Set.of(CONFIDENTIALITY_REVIEWER), Set.of(SECRECY_REVIEW)),
            rule(REFERRAL_ANSWERED, Set.of(CONFIDENTIALITY_REVIEWER), EnumSet.range(ASSIGNED, SECRECY_REVIEW)),
            rule(RELEASE_FILE_ADDED, Set.of(HANDLER), EnumSet.range(ASSIGNED, SIGNED)),
            rule(PAPER_ADDED, Set.of(REGISTRAR, HANDLER, ARCHIVIST), EnumSet.allOf(Stage.class)),
            rule(PAPER_CLASSIFIED, Set.of(REGISTRAR), EnumSet.allOf(Stage.class)),
            rule(IDENTITY_SHOWN, Set.of(REGISTRAR, ARCHIVIST), EnumSet.allOf(Stage.class)),
            rule(REMEDY_PAPER_ADDED, Set.of(REGISTRAR, ARCHIVIST), FROM_RECEIPT),
            rule(INTERVIEW_HELD, Set.of(REGISTRAR, HANDLER, OFFICE_HEAD), UP_TO_SIGNED),
            rule(ASSISTANCE_GIVEN, Set.of(REGISTRAR, HANDLER), UP_TO_SIGNED),
            rule(REQUEST_FORWARDED, Set.of(REGISTRAR), UP_TO_SIGNED),
            rule(AGENCY_COORDINATED, Set.of(HANDLER, OFFICE_HEAD), CONSULTING),
            rule(REQUESTS_JOINED, Set.of(REGISTRAR, OFFICE_HEAD), BEFORE_REPLY),
            rule(REQUESTS_PARTED, Set.of(OFFICE_HEAD), FROM_RECEIPT),
            rule(PUBLICATION_PROPOSED, Set.of(REGISTRAR, HANDLER, OFFICE_HEAD), FROM_RECEIPT),
            rule(PUBLICATION_DECIDED, Set.of(OFFICE_HEAD, LEADER), FROM_RECEIPT),
            rule(REMEDY_FILED, Set.of(REGISTRAR, OFFICE_HEAD), FROM_RECEIPT),
            rule(REMEDY_ACCEPTED, Set.of(REGISTRAR, OFFICE_HEAD), FROM_RECEIPT),
            rule(ANSWER_DUE_SET, Set.of(REGISTRAR, OFFICE_HEAD), FROM_RECEIPT),
            rule(REMEDY_COPY_RECEIVED, Set.of(REGISTRAR, OFFICE_HEAD), FROM_RECEIPT),
            rule(DEFENCE_SENT, Set.of(OFFICE_HEAD), FROM_RECEIPT),
            rule(REMEDY_DECIDED, Set.of(REGISTRAR, OFFICE_HEAD), FROM_RECEIPT),
            rule(REMEDY_CATEGORY_CHANGED, Set.of(OFFICE_HEAD), FROM_RECEIPT),
            rule(REMEDY_FOLLOWED_UP, Set.of(HANDLER, OFFICE_HEAD), FROM_RECEIPT),
            rule(RELEASE_HELD, Set.of(OFFICE_HEAD, LEADER), FROM_RECEIPT),
            rule(RELEASE_FREED, Set.of(OFFICE_HEAD, LEADER), FROM_RECEIPT),
            rule(WITHHOLDING_REASSESSED, Set.of(HANDLER, OFFICE_HEAD), OPINIONS),
            rule(EVIDENCE_EXPORTED, Set.of(OFFICE_HEAD, LEADER, ARCHIVIST), FROM_RECEIPT),
            rule(PERSONAL_DATA_REDUCED, Set.of(ARCHIVIST), Set.of(ARCHIVED)),
            rule(RECORD_CORRECTION_OPENED, Set.of(REGISTRAR), Set.of(FORM_CHECK)),
            rule(RECORD_EXAMINED, Set.of(HANDLER), EnumSet.of(ASSIGNED, DRAFT)),
            rule(RECORD_FINDING_DECIDED, Set.of(OFFICE_HEAD), Set.of(APPROVAL)),
            rule(PERSONAL_DATA_RESTORED, Set.of(ARCHIVIST, OFFICE_HEAD), FROM_RECEIPT),
            rule(RETENTION_RAISED, Set.of(REGISTRAR, OFFICE_HEAD), Set.of(ARCHIVED)),
            rule(CONTACTS_FILED, Set.of(ARCHIVIST), Set.of(ARCHIVED)),
            rule(APPRAISAL_PROPOSED, Set.of(ARCHIVIST), Set.of(ARCHIVED)),
            rule(APPRAISAL_DECIDED, Set.of(OFFICE_HEAD), Set.of(ARCHIVED)),
            rule(SUPERVISION_ASKED, Set.of(SUPERVISOR, OFFICE_HEAD, LEADER), EnumSet.range(UNCONFIRMED, CLOSED)),
            rule(SUPERVISION_ANSWERED, ANSWERABLE, EnumSet.allOf(Stage.class))));

    private static final Set<Role> HOUSE_WIDE =
            EnumSet.of(REGISTRAR, CONFIDENTIALITY_REVIEWER, OFFICE_HEAD, LEADER, ARCHIVIST, SUPERVISOR);

    private static final Set<Role> LEDGER_READERS = EnumSet.of(REGISTRAR, OFFICE_HEAD, LEADER, ARCHIVIST, SUPERVISOR);

    private Permissions() {}

    private static Map.Entry<ActKind, Rule> rule(ActKind act, Set<Role> roles, Set<Stage> stages) {
        return Map.entry(act, new Rule(roles, stages));
    }

    /** Who may take over the ledger of earlier years: the head of the disclosure office, for cases there are not yet. */
    public static boolean mayTakeLedger(Actor actor) {
        return actor.is(OFFICE_HEAD);
    }

    /** Who may have all cases as a ledger, with the names of those who asked: desks that see every case and its applicant. */
    public static boolean mayReadLedger(Actor actor) {
        return actor.roles().stream().anyMatch(LEDGER_READERS::contains);
    }

    /** Whether a person with that one role may do the act in that stage. */
    public static boolean may(Role role, ActKind act, Stage stage) {
        Rule rule = TABLE.get(act);
        return rule != null && rule.roles().contains(role) && rule.stages().contains(stage);
    }

    /** Whether a role that allows the act reaches the case: a handler's and a division head's only those of the division. */
    public static boolean reaches(Actor actor, ActKind act, @Nullable String division) {
        Rule rule = TABLE.get(act);
        return rule == null
                || division == null
                || !actor.isStaff()
                || actor.roles().stream()
                        .filter(rule.roles()::contains)
                        .anyMatch(role -> !role.isDivisional() || division.equals(actor.division()));
    }

    /** Who may take in a request: the counter, at any time; there is no case yet. */
    public static boolean mayTakeIn(Actor actor) {
        return actor.is(REGISTRAR);
    }

    /** Who may see a case: the whole bureau's desks, and of handlers and division heads those of its division. */
    public static boolean maySee(Actor actor, @Nullable String division) {
        boolean house = actor.roles().stream().anyMatch(HOUSE_WIDE::contains);
        boolean own =
                division != null && division.equals(actor.division()) && (actor.is(HANDLER) || actor.is(DIVISION_HEAD));
        return house || own;
    }

    /** Refuses an act by the actor's roles first, then by its stage; the clock's own acts are the clock's in any stage. */
    public static Ruling<Actor> check(Actor actor, ActKind act, Stage stage) {
        Rule rule = TABLE.get(act);
        if (ALSO_BY_CLOCK.contains(act) && actor.equals(Actor.CLOCK)) return Ruling.granted(actor);
        Set<Stage> applicants = ALSO_BY_APPLICANT.get(act);
        if (applicants != null && actor.equals(Actor.APPLICANT)) return inStage(applicants, actor, act, stage);
        Set<Stage> platforms = BY_PLATFORM.get(act);
        if (platforms != null && actor.equals(Actor.PLATFORM)) return inStage(platforms, actor, act, stage);
        if (NOT_BY_STAFF.contains(act))
            return actor.equals(Actor.CLOCK)
                    ? Ruling.granted(actor)
                    : Ruling.refused(HOUSE_RULE, CaseReason.ROLE_MAY_NOT, act);
        if (rule == null || actor.roles().stream().noneMatch(rule.roles()::contains))
            return Ruling.refused(HOUSE_RULE, CaseReason.ROLE_MAY_NOT, act);
        return inStage(rule.stages(), actor, act, stage);
    }

    private static Ruling<Actor> inStage(Set<Stage> stages, Actor actor, ActKind act, Stage stage) {
        return stages.contains(stage)
                ? Ruling.granted(actor)
                : Ruling.refused(HOUSE_RULE, CaseReason.NOT_IN_THIS_STAGE, act, stage);
    }
}
