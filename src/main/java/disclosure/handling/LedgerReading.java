package disclosure.handling;

import static disclosure.handling.LedgerColumn.*;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Reference;
import disclosure.clock.RuleSet;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.law.Article;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row of the ledger must be like: each column by itself, and its days in their order. */
final class LedgerReading {

    private static final List<RemedyKind> KINDS =
            Stream.of(RemedyKind.values()).filter(RemedyKind::isReported).toList();

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 5000;
    private static final int LONGEST_DIVISION = 80;

    private final WorkingDays calendar;
    private final Set<String> divisions;
    private final String bureauCode;
    private final LocalDate today;

    /** @param divisions codes of those there are now */
    LedgerReading(WorkingDays calendar, Set<String> divisions, String bureauCode, LocalDate today) {
        this.calendar = calendar;
        this.divisions = divisions;
        this.bureauCode = bureauCode;
        this.today = today;
    }

    /** The row, or nothing where the cells have faults now. */
    Optional<LedgerRow> row(LedgerCells cells) {
        Reference reference = reference(cells);
        LocalDate receivedOn = receivedOn(cells);
        Channel channel =
                needed(cells, CHANNEL, cells.constant(CHANNEL, cells.text(CHANNEL), List.of(Channel.values())));
        ApplicantType type = needed(
                cells,
                APPLICANT_TYPE,
                cells.constant(APPLICANT_TYPE, cells.text(APPLICANT_TYPE), List.of(ApplicantType.values())));
        ReportRow outcome = cells.constant(OUTCOME, cells.text(OUTCOME), List.of(ReportRow.values()));
        LocalDate repliedOn = cells.day(REPLIED_ON, cells.text(REPLIED_ON), today);
        LocalDate closedOn = cells.day(CLOSED_ON, cells.text(CLOSED_ON), today);
        ending(cells, receivedOn, repliedOn, closedOn);
        boolean open = cells.isEmpty(OUTCOME) && cells.isEmpty(CLOSED_ON);
        String name = cells.line(APPLICANT_NAME, LONGEST_NAME);
        if (open) needed(cells, APPLICANT_NAME, name);
        String description = needed(cells, DESCRIPTION, cells.lines(DESCRIPTION, LONGEST_DESCRIPTION));
        String division = cells.line(DIVISION, LONGEST_DIVISION);
        // Divisions come and go: what is closed keeps the name of one that is no more, what is open must go to
        // somebody.
        if (open && division != null && !divisions.contains(division))
            cells.wrong(DIVISION, LedgerReason.DIVISION_UNKNOWN, division);
        List<LedgerRow.Challenge> remedies = remedies(cells, receivedOn, repliedOn, closedOn);
        if (!cells.faults().isEmpty()) return Optional.empty();
        return Optional.of(new LedgerRow(
                Objects.requireNonNull(reference),
                Objects.requireNonNull(receivedOn),
                Objects.requireNonNull(channel),
                Objects.requireNonNull(type),
                name,
                Objects.requireNonNull(description),
                division,
                outcome,
                repliedOn,
                closedOn,
                remedies));
    }

    private static <T> @Nullable T needed(LedgerCells cells, LedgerColumn column, @Nullable T value) {
        if (cells.isEmpty(column)) cells.wrong(column, LedgerReason.CELL_EMPTY);
        return value;
    }

    private @Nullable Reference reference(LedgerCells cells) {
        String text = needed(cells, REFERENCE, cells.text(REFERENCE));
        if (text == null || text.isEmpty()) return null;
        if (text.length() > Reference.LONGEST) cells.wrong(REFERENCE, LedgerReason.CELL_TOO_LONG, Reference.LONGEST);
        Reference reference = Reference.readAny(text).orElse(null);
        if (reference == null)
            cells.wrong(
                    REFERENCE,
                    Reference.isLikeOwn(text) ? LedgerReason.REFERENCE_MISTYPED : LedgerReason.REFERENCE_CHARACTERS);
        else if (willBeGiven(reference)) cells.wrong(REFERENCE, LedgerReason.REFERENCE_OF_OWN_SERIES);
        return reference;
    }

    /** New cases get numbers of this year: one of an earlier year is never given again. */
    private boolean willBeGiven(Reference reference) {
        return reference.isOwn()
                && reference.value().startsWith(bureauCode + "-")
                && reference.year() >= today.getYear();
    }

    private @Nullable LocalDate receivedOn(LedgerCells cells) {
        LocalDate day = needed(cells, RECEIVED_ON, cells.day(RECEIVED_ON, cells.text(RECEIVED_ON), today));
        if (day != null && RuleSet.forReceipt(day) instanceof Refused<RuleSet> tooEarly) // R-SET-03
        cells.wrong(RECEIVED_ON, tooEarly.refusal());
        return day;
    }

    private static void ending(
            LedgerCells cells,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate closedOn) {
        inOrder(cells, REPLIED_ON, LedgerReason.REPLIED_BEFORE_RECEIPT, repliedOn, receivedOn);
        inOrder(cells, CLOSED_ON, LedgerReason.CLOSED_BEFORE_RECEIPT, closedOn, receivedOn);
        inOrder(cells, CLOSED_ON, LedgerReason.CLOSED_BEFORE_REPLY, closedOn, repliedOn);
        boolean result = !cells.isEmpty(OUTCOME);
        boolean closed = !cells.isEmpty(CLOSED_ON);
        if (result && !closed) cells.wrong(CLOSED_ON, LedgerReason.OUTCOME_WITHOUT_CLOSING);
        if (closed && !result) cells.wrong(OUTCOME, LedgerReason.CLOSING_WITHOUT_OUTCOME);
        if (!result && !closed && !cells.isEmpty(REPLIED_ON)) cells.wrong(OUTCOME, LedgerReason.REPLY_WITHOUT_OUTCOME);
    }

    /** Wrong where the later of two days comes before the other. */
    private static void inOrder(
            LedgerCells cells,
            LedgerColumn column,
            LedgerReason reason,
            @Nullable LocalDate later,
            @Nullable LocalDate earlier) {
        if (later != null && earlier != null && later.isBefore(earlier))
            cells.wrong(column, reason, LedgerCells.written(later), LedgerCells.written(earlier));
    }

    private List<LedgerRow.Challenge> remedies(
            LedgerCells cells,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate closedOn) {
        List<LedgerColumn> others = List.of(REMEDY_FILED_ON, REMEDY_RESULT, REMEDY_DECIDED_ON);
        if (cells.isEmpty(REMEDY)) {
            if (others.stream().anyMatch(column -> !cells.isEmpty(column)))
                cells.wrong(REMEDY, LedgerReason.REMEDY_WITHOUT_KIND);
            return List.of();
        }
        int count = cells.parts(REMEDY).size();
        for (LedgerColumn column : others)
            if (count > 1
                    ? cells.parts(column).size() != count && !(column != REMEDY_FILED_ON && cells.isEmpty(column))
                    : cells.parts(column).size() > 1) {
                cells.wrong(column, LedgerReason.REMEDIES_UNEVEN, count);
                return List.of();
            }
        List<LedgerRow.Challenge> remedies = new ArrayList<>();
        for (int i = 0; i < count; i++)
            challenge(cells, i, receivedOn, repliedOn, closedOn).ifPresent(remedies::add);
        return remedies;
    }

    private Optional<LedgerRow.Challenge> challenge(
            LedgerCells cells,
            int place,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate closedOn) {
        String kindText = part(cells, REMEDY, place);
        RemedyKind kind = cells.constant(REMEDY, kindText, KINDS);
        if (kindText.isEmpty()) cells.wrong(REMEDY, LedgerReason.REMEDY_WITHOUT_KIND);
        LocalDate filedOn = cells.day(REMEDY_FILED_ON, part(cells, REMEDY_FILED_ON, place), today);
        if (part(cells, REMEDY_FILED_ON, place).isEmpty())
            cells.wrong(REMEDY_FILED_ON, LedgerReason.REMEDY_WITHOUT_DAY);
        RemedyCategory result =
                cells.constant(REMEDY_RESULT, part(cells, REMEDY_RESULT, place), List.of(RemedyCategory.values()));
        LocalDate decidedOn = cells.day(REMEDY_DECIDED_ON, part(cells, REMEDY_DECIDED_ON, place), today);
        boolean decided = !part(cells, REMEDY_DECIDED_ON, place).isEmpty();
        boolean known = !part(cells, REMEDY_RESULT, place).isEmpty();
        if (known && !decided) cells.wrong(REMEDY_DECIDED_ON, LedgerReason.RESULT_WITHOUT_DAY);
        if (decided && !known) cells.wrong(REMEDY_RESULT, LedgerReason.DAY_WITHOUT_RESULT);
        inOrder(cells, REMEDY_DECIDED_ON, LedgerReason.DECIDED_BEFORE_FILED, decidedOn, filedOn);
        inOrder(cells, REMEDY_FILED_ON, LedgerReason.REMEDY_BEFORE_RECEIPT, filedOn, receivedOn);
        if (kind == null || filedOn == null || receivedOn == null) return Optional.empty();
        LocalDate answeredOn = repliedOn == null ? closedOn : repliedOn;
        boolean nonReply = answeredOn == null || filedOn.isBefore(answeredOn);
        if (nonReply && !isSilent(receivedOn, filedOn))
            cells.wrong(
                    REMEDY_FILED_ON,
                    Refusal.of(
                            TrackingRemedies.REMEDIES,
                            LedgerReason.REMEDY_AGAINST_NOTHING,
                            LedgerCells.written(filedOn)));
        return Optional.of(new LedgerRow.Challenge(kind, nonReply, filedOn, result, decidedOn));
    }

    /** Whether the period for a reply was over without one by that day, as far as a ledger tells. */
    private boolean isSilent(LocalDate receivedOn, LocalDate on) {
        return RuleSet.forReceipt(receivedOn)
                .toOptional()
                .filter(rules ->
                        on.isAfter(calendar.add(receivedOn, rules.reply().workingDays())))
                .isPresent();
    }

    private static String part(LedgerCells cells, LedgerColumn column, int place) {
        List<String> parts = cells.parts(column);
        return place < parts.size() ? parts.get(place) : "";
    }

    /** A fault of the whole row, told at its number. */
    static Refusal ofRow(LedgerReason reason) {
        return Refusal.of(Article.internalRule(), reason);
    }
}
