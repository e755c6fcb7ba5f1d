package disclosure.letter;

import static disclosure.letter.LetterField.*;
import static disclosure.outcome.LetterKind.*;

import disclosure.outcome.LetterKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What each letter must say and may say besides (law.md §10.2): of its template as of its fields. */
final class LetterContents {

    private record Contents(Set<LetterField> must, Set<LetterField> may) {}

    private static final Set<LetterField> EVERY =
            EnumSet.of(BUREAU, DOCUMENT_NUMBER, DATE, ADDRESSEE, REFERENCE, CONTACT, PHONE);
    private static final Set<LetterField> TO_APPLICANT = EnumSet.of(RECEIVED_ON, REQUEST);
    private static final Map<LetterKind, Contents> TABLE = new EnumMap<>(LetterKind.class);

    static {
        procedural();
        replies();
        ends();
        records();
    }

    private LetterContents() {}

    /** What the template must have a place for and the case must fill. */
    static Set<LetterField> must(LetterKind kind) {
        return contents(kind).must();
    }

    /** Everything the template may have a place for. */
    static Set<LetterField> known(LetterKind kind) {
        EnumSet<LetterField> known = EnumSet.copyOf(contents(kind).must());
        known.addAll(contents(kind).may());
        return known;
    }

    private static Contents contents(LetterKind kind) {
        Contents contents = TABLE.get(kind);
        if (contents == null) throw new IllegalStateException("no contents of " + kind);
        return contents;
    }

    private static void procedural() {
        put(
                REQUEST_FORM,
                fields(APPLICANT, REQUEST),
                fields(
                        BUREAU,
                        REFERENCE,
                        ARRIVED_ON,
                        CHANNEL,
                        APPLICANT_TYPE,
                        IDENTITY,
                        AGENT,
                        APPLICANT_PHONE,
                        APPLICANT_EMAIL,
                        APPLICANT_ADDRESS,
                        METHOD_WANTED,
                        ROUTE_WANTED,
                        CONTACT,
                        PHONE));
        put(
                RECEIPT,
                fields(REFERENCE, ARRIVED_ON, RECEIVED_ON, RECEIPT_RULE, REPLY_DUE_ON, REQUEST, QUERY_CODE),
                fields(BUREAU, APPLICANT, CHANNEL, CONTACT, PHONE, ADDRESS, DATE, NOT_COUNTED));
        letter(
                CORRECTION_NOTICE,
                fields(
                        ARTICLES,
                        CORRECTION_ASKED,
                        CORRECTIONS,
                        GUIDANCE,
                        CORRECTION_WINDOW,
                        CORRECTION_UNTIL,
                        CORRECTION_EFFECT),
                fields());
        letter(REASONS_NOTICE, fields(COUNTS, REASONS_WINDOW, REASONS_UNTIL), fields());
        letter(EXTENSION_NOTICE, fields(ARTICLES, EXTENSION_REASON, EXTENSION_DAYS, REPLY_DUE_ON), fields(NOT_COUNTED));
        letter(THIRD_PARTY_CONSULTATION, fields(ARTICLES, CONSULTED_ON, CONSULTATION_WINDOW, OPINION_EFFECT), fields());
        letter(CONSULTATION_NOTICE, fields(ARTICLES, CONSULTED_KIND, CONSULTED_SINCE), fields(NOT_COUNTED));
        letter(AGENCY_CONSULTATION, fields(ARTICLES, CONSULTED_ON, CONSULTATION_WINDOW, SILENCE), fields());
        letter(THIRD_PARTY_DECISION, fields(ARTICLES, DECIDED_CONTENT, PUBLIC_INTEREST), fields());
        letter(
                FEE_NOTICE,
                fields(FEE_MODE, FEE_QUANTITY, FEE_COMPUTATION, FEE_AMOUNT, FEE_WINDOW, FEE_UNTIL, PAYMENT),
                fields());
        letter(DEFERRAL_NOTICE, fields(DEFERRED_UNTIL, APPLICANT_REASONS), fields(REASONS));
        letter(RECORD_CORRECTION, fields(ARTICLES, EVIDENCE, AUDIT_FINDING, CORRECTION_RESULT), fields());
    }

    private static void replies() {
        reply(ALREADY_PUBLIC, fields(WHERE_TO_FIND), fields(REASONS));
        reply(DISCLOSURE, fields(DOCUMENTS, DELIVERY_FORM), fields(WHERE_TO_FIND, REASONS));
        reply(
                PARTIAL_DISCLOSURE,
                fields(DOCUMENTS, DELIVERY_FORM, WITHHELD, REASONS),
                fields(WHERE_TO_FIND, OTHER_BASIS, DISCRETION, CONSULTATION_RESULT));
        reply(REFUSAL, fields(REASONS, FINDING), fields(DISCRETION, CONSULTATION_RESULT, OTHER_BASIS));
        reply(SPECIAL_ACCESS, fields(OTHER_BASIS, WHERE_TO_FIND), fields(REASONS));
        reply(NOT_EXISTING, fields(SEARCH_PLACES, SEARCH_TERMS, SEARCH_PERIOD, SEARCH_RESULT), fields(REASONS));
        reply(NOT_RESPONSIBLE, fields(REASONS), fields(RESPONSIBLE_AGENCY));
        reply(NEEDS_CREATION, fields(REASONS), fields(WHERE_TO_FIND));
        reply(STILL_UNCLEAR, fields(CORRECTION_STORY, REASONS), fields());
        reply(PETITION, fields(REASONS), fields(WHERE_TO_FIND));
        reply(REPEATED, fields(EARLIER_REFERENCE, EARLIER_REPLY), fields(REASONS));
        reply(PUBLICATION, fields(WHERE_TO_FIND), fields(REASONS));
        reply(EXCESSIVE, fields(COUNTS, APPLICANT_REASONS, REASONS), fields());
        reply(RECONFIRMATION, fields(REASONS), fields(WHERE_TO_FIND));
        reply(NOT_A_REQUEST, fields(REASONS), fields(INTERVIEW, WHERE_TO_FIND));
        reply(ARCHIVES, fields(WHERE_TO_FIND), fields(OTHER_BASIS, REASONS));
    }

    private static void ends() {
        letter(
                CORRECTION_ABANDONED,
                fields(ARTICLES, NOTICE_SENT_ON, NOTICE_SERVED_ON, CORRECTION_ENDED_ON, CORRECTION_EFFECT),
                fields(SERVICE_EVIDENCE, WORDS));
        letter(
                FEE_ABANDONED,
                fields(FEE_NOTICE_SENT_ON, FEE_AMOUNT, FEE_NOTICE_SERVED_ON, PAYMENT_ENDED_ON),
                fields(WORDS));
        letter(WITHDRAWN, fields(WITHDRAWN_ON, WITHDRAWAL_RECORD), fields(WORDS));
    }

    private static void records() {
        put(
                SERVICE_RECORD,
                fields(BUREAU, REFERENCE, SERVED_DOCUMENT, SERVICE_METHOD, RECIPIENT),
                fields(SERVICE_PLACE, SLIP_NUMBER, DISPATCHED_ON, SERVED_ON, SERVICE_EVIDENCE, SIGNATURE_REFUSED));
        put(
                REVIEW_SHEET,
                fields(REFERENCE, PROPOSED_OUTCOME, ARTICLES, HEADS_CHECKED, DRAFT_HASH, OPINIONS),
                fields(RECEIVED_ON, REQUEST, PROPOSED_OPEN, PROPOSED_WITHHELD, THIRD_PARTY_OPINION));
        put(
                SEARCH_RECORD,
                fields(REFERENCE, REQUEST, SEARCH_PLACES, SEARCH_TERMS, SEARCH_PERIOD, SEARCH_RESULT),
                fields(SEARCHED_ON, SEARCHED_BY));
        put(
                INTERVIEW_RECORD,
                fields(
                        REFERENCE,
                        INTERVIEW_TIME,
                        INTERVIEW_PLACE,
                        INTERVIEW_PEOPLE,
                        INTERVIEW_MATTERS,
                        INTERVIEW_RESULT),
                fields());
        put(
                FILE_CONTENTS,
                fields(REFERENCE, VOLUME, RETENTION, CONTENTS),
                fields(CONTENTS_COUNT, OUTCOME, CLOSED_ON, FILED_ON));
    }

    private static void reply(LetterKind kind, Set<LetterField> must, Set<LetterField> may) {
        must.add(ARTICLES);
        may.add(WORDS);
        letter(kind, must, may);
    }

    /** The head, the address and the contact of every letter; the remedies wherever it decides something. */
    private static void letter(LetterKind kind, Set<LetterField> must, Set<LetterField> may) {
        must.addAll(EVERY);
        // No third party and no other agency reads who asked, or in which words (law.md R-PRI-05).
        if (kind.to() == LetterKind.To.APPLICANT) must.addAll(TO_APPLICANT);
        if (kind.tellsOfRemedies()) must.add(REMEDIES);
        may.add(ADDRESS);
        may.add(YOU);
        put(kind, must, may);
    }

    private static void put(LetterKind kind, Set<LetterField> must, Set<LetterField> may) {
        TABLE.put(kind, new Contents(Collections.unmodifiableSet(must), Collections.unmodifiableSet(may)));
    }

    private static EnumSet<LetterField> fields(LetterField... fields) {
        EnumSet<LetterField> set = EnumSet.noneOf(LetterField.class);
        Collections.addAll(set, fields);
        return set;
    }
}
