package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.clock.Reading;
import disclosure.outcome.ReportRow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * An applicant asks where a case stands, with reference and query code. An unknown reference and a wrong code get one
 * and the same answer, and take as long.
 */
@Service
public class CheckingStatus {

    /** All but those that end the count. */
    private static final Set<PublicStep> MAY_MOVE = EnumSet.range(PublicStep.ARRIVED, PublicStep.EXTENDED);

    private final CaseFiles files;
    private final OpeningWithCode door;
    private final CaseDesk desk;

    public CheckingStatus(CaseFiles files, CodeHashes codes, SecretHash secrets, Attempts attempts, CaseDesk desk) {
        this.files = files;
        this.door = new OpeningWithCode(codes, secrets, attempts);
        this.desk = desk;
    }

    public sealed interface Answer {}

    /** No such case, or not this code: the caller is not told which. */
    public record NotFound() implements Answer {}

    public record TooManyTries(Duration retryAfter) implements Answer {}

    /**
     * What an applicant may see (law.md §13.2): no personal data, no staff, no opinions.
     *
     * @param leftWhenResumed working days that are left of the period while it is paused; null while it is not
     */
    public record Found(
            Reference reference,
            PublicStage stage,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate replyDueOn,
            boolean paused,
            boolean provisional,
            List<PublicEvent> events,
            Optional<Reply> reply,
            ApplicantsTurn turn,
            List<DueDayMove> moves,
            @Nullable Integer leftWhenResumed)
            implements Answer {}

    /**
     * A step that moved the due day.
     *
     * @param from null where no period ran before
     * @param to null where none runs from then on
     */
    public record DueDayMove(
            LocalDate on,
            PublicStep why,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * What is told of the reply (law.md §13.2).
     *
     * @param result its row of the annual report, so no more than a category; null where the report has none (Art. 41)
     * @param slipNumber of the postal enterprise
     * @param ready whether it can be fetched here
     */
    public record Reply(
            @Nullable ReportRow result,
            @Nullable LocalDate dispatchedOn,
            @Nullable String slipNumber,
            boolean ready) {}

    /** Steps shown to the public (law.md §13.2). */
    public enum PublicStage {
        TO_BE_CONFIRMED,
        REGISTERED,
        AWAITING_CORRECTION,
        CONSULTING,
        AWAITING_FEE,
        IN_PROGRESS,
        REPLIED,
        TERMINATED
    }

    public enum PublicStep {
        ARRIVED,
        RECEIVED,
        REGISTERED,
        RECORD_CORRECTION,
        CORRECTION_SENT,
        CORRECTED,
        REASON_ASKED,
        REASON_GIVEN,
        DEFERRED,
        CONSULTATION_SENT,
        CONSULTATION_CLOSED,
        FEE_NOTICE_SENT,
        FEE_PAID,
        FEE_LAPSED,
        EXTENDED,
        REPLIED,
        SERVED,
        ABANDONED,
        WITHDRAWN
    }

    public record PublicEvent(LocalDate on, PublicStep what) {}

    /** @param address where the call came from, to count failures */
    public Answer check(String typedReference, String typedCode, String address, Moment now) {
        OpeningWithCode.Door answered = door.knock(typedReference, typedCode, address);
        if (answered instanceof OpeningWithCode.Wait wait) return new TooManyTries(wait.retryAfter());
        if (answered instanceof OpeningWithCode.Open open)
            return found(files.find(open.reference()).orElseThrow(), now.today());
        return new NotFound();
    }

    private Found found(CaseFile file, LocalDate today) {
        Standing standing = desk.standing(file, today);
        return new Found(
                file.reference(),
                publicStage(standing),
                standing.receivedOn(),
                standing.replyDueOn(),
                standing.paused(),
                standing.provisional(),
                events(file),
                reply(file),
                ApplicantsTurn.of(file, standing, desk.calendar(), today),
                moves(file),
                standing.repliedOn() != null ? null : leftWhenResumed(file, today));
    }

    private @Nullable Integer leftWhenResumed(CaseFile file, LocalDate today) {
        return desk.reading(file, today)
                .filter(reading -> reading.state() == Reading.State.PAUSED)
                .map(Reading::workingDaysLeft)
                .orElse(null);
    }

    /** The steps after which the due day was another than before; the first day of all was not moved by anything. */
    private List<DueDayMove> moves(CaseFile file) {
        List<DueDayMove> moves = new ArrayList<>();
        LocalDate before = null;
        boolean began = false;
        for (int count = 1; count <= file.acts().size(); count++) {
            Act act = file.acts().get(count - 1).act();
            Optional<PublicStep> why = step(act).filter(MAY_MOVE::contains);
            if (why.isEmpty()) continue;
            LocalDate after = dueAfter(file, count);
            if (began && !Objects.equals(before, after)) moves.add(new DueDayMove(act.on(), why.get(), before, after));
            began = began || after != null;
            before = after;
        }
        return moves;
    }

    private @Nullable LocalDate dueAfter(CaseFile file, int acts) {
        CaseFile soFar = new CaseFile(file.reference(), file.acts().subList(0, acts));
        LocalDate then = file.acts().get(acts - 1).act().on();
        return desk.reading(soFar, then).map(Reading::replyDueOn).orElse(null);
    }

    private static Optional<Reply> reply(CaseFile file) {
        boolean ready = ReadyReply.isReady(file);
        if (!ready && file.repliedOn().isEmpty()) return Optional.empty();
        if (file.isRecordCorrection()) return Optional.of(reply(file, null, ready));
        return file.draft()
                .map(drafted -> file.outcome().orElse(drafted.draft().outcome()).reportRow())
                .map(row -> reply(file, row, ready));
    }

    private static Reply reply(CaseFile file, @Nullable ReportRow result, boolean ready) {
        Optional<DeliveryAct.ReplyDispatched> sent = file.last(DeliveryAct.ReplyDispatched.class);
        return new Reply(
                result,
                sent.map(Act::on).orElse(file.repliedOn().orElse(null)),
                sent.map(DeliveryAct.ReplyDispatched::slipNumber).orElse(null),
                ready);
    }

    private static PublicStage publicStage(Standing standing) {
        if (standing.repliedOn() != null) return PublicStage.REPLIED;
        return switch (standing.stage()) {
            case UNCONFIRMED -> PublicStage.TO_BE_CONFIRMED;
            case REGISTERED -> PublicStage.REGISTERED;
            case AWAIT_CORRECTION -> PublicStage.AWAITING_CORRECTION;
            case WITHDRAWN, CLOSED, ARCHIVED -> PublicStage.TERMINATED;
            case AWAIT_FEE -> PublicStage.AWAITING_FEE;
            default -> standing.consulting() ? PublicStage.CONSULTING : PublicStage.IN_PROGRESS;
        };
    }

    private static List<PublicEvent> events(CaseFile file) {
        return file.acts().stream()
                .map(RecordedAct::act)
                .flatMap(act -> step(act).map(step -> new PublicEvent(act.on(), step)).stream())
                .toList();
    }

    private static Optional<PublicStep> step(Act act) {
        PublicStep step = switch (act.kind()) {
            case REQUEST_RECEIVED -> PublicStep.ARRIVED;
            case RECEIPT_CONFIRMED -> PublicStep.RECEIVED;
            case REQUEST_REGISTERED -> PublicStep.REGISTERED;
            case RECORD_CORRECTION_OPENED -> PublicStep.RECORD_CORRECTION;
            case CORRECTION_NOTICE_SENT -> PublicStep.CORRECTION_SENT;
            case CORRECTION_RECEIVED -> PublicStep.CORRECTED;
            case REASONS_ASKED -> PublicStep.REASON_ASKED;
            case REASONS_GIVEN -> PublicStep.REASON_GIVEN;
            case REPLY_DEFERRED -> PublicStep.DEFERRED;
            case CONSULTATION_SENT -> PublicStep.CONSULTATION_SENT;
            case OPINION_RECEIVED, CONSULTATION_ENDED -> PublicStep.CONSULTATION_CLOSED;
            case FEE_NOTICE_SENT -> PublicStep.FEE_NOTICE_SENT;
            case FEE_PAID -> PublicStep.FEE_PAID;
            case FEE_LAPSED -> PublicStep.FEE_LAPSED;
            case REPLY_EXTENDED -> PublicStep.EXTENDED;
            case REPLY_DISPATCHED -> PublicStep.REPLIED;
            case REPLY_SERVED -> PublicStep.SERVED;
            case REQUEST_ABANDONED -> PublicStep.ABANDONED;
            case REQUEST_WITHDRAWN -> PublicStep.WITHDRAWN;
            default -> null;
        };
        return Optional.ofNullable(step);
    }
}
