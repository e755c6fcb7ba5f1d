package disclosure.handling;

import static disclosure.handling.Sheet.row;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AskedOpinion;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.clock.ExplainedDay;
import disclosure.intake.Arrival;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of a case, each from the acts it tells of; none where there is nothing to tell. */
final class FactSheets {

    private final CaseFile file;
    private final People people;
    private final List<RecordedAct> acts;

    FactSheets(CaseFile file, People people) {
        this(file, people, 0);
    }

    /** What was done after the act with that number; the whole case is behind it all the same. */
    FactSheets(CaseFile file, People people, int afterAct) {
        this.file = file;
        this.people = people;
        this.acts = file.acts().stream().filter(act -> act.number() > afterAct).toList();
    }

    CaseFile file() {
        return file;
    }

    Optional<Sheet> sheet(Sheet.Kind kind, List<List<@Nullable Object>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Sheet(kind, lastDay(rows), rows));
    }

    /** The first day named in the last row, else the day of the request. */
    private LocalDate lastDay(List<List<@Nullable Object>> rows) {
        return rows.get(rows.size() - 1).stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst()
                .orElse(file.request().on());
    }

    List<RecordedAct> recorded(Class<?> kind) {
        return acts.stream().filter(act -> kind.isInstance(act.act())).toList();
    }

    boolean isToldOf(Class<? extends Act> kind) {
        return !recorded(kind).isEmpty();
    }

    Optional<Sheet> request() {
        Act.RequestReceived request = file.request();
        return sheet(
                Sheet.Kind.REQUEST,
                List.of(row(
                        request.on(),
                        request.applicantType(),
                        request.description(),
                        request.deliveryMethod(),
                        request.deliveryRoute())));
    }

    Optional<Sheet> arrival() {
        Arrival arrival = file.arrival();
        return sheet(
                Sheet.Kind.ARRIVAL,
                List.of(row(
                        arrival.on(),
                        arrival.channel(),
                        arrival.signedFor(),
                        arrival.evidence(),
                        file.receivedOn().orElse(null))));
    }

    Optional<Sheet> clock(List<ExplainedDay> days) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ExplainedDay day : days)
            rows.add(row(
                    day.date(), day.kind(), day.number(), new Sheet.Told(day.why(), day.whyDetails()), day.article()));
        return sheet(Sheet.Kind.CLOCK, rows);
    }

    Optional<Sheet> search() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RecordedAct recorded : recorded(Act.SearchRecorded.class)) {
            Act.SearchRecorded search = (Act.SearchRecorded) recorded.act();
            rows.add(row(
                    search.on(), search.places(), search.terms(), search.period(), search.result(), name(recorded)));
        }
        return sheet(Sheet.Kind.SEARCH, rows);
    }

    Optional<Sheet> ownRecord() {
        return new OwnRecordSheets(this).examined();
    }

    /** Names nobody who was asked: the applicant may see the bundle in court. */
    Optional<Sheet> consultation() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (recorded(ConsultationAct.class).isEmpty()) return Optional.empty();
        for (AskedOpinion asked : file.consultations())
            rows.add(row(
                    asked.id(),
                    asked.kind(),
                    asked.content(),
                    asked.sentOn(),
                    asked.deliveredOn(),
                    asked.closedOn(),
                    asked.opinion() == null ? asked.end() : asked.opinion(),
                    asked.weighing()));
        return sheet(Sheet.Kind.CONSULTATION, rows);
    }

    Optional<Sheet> reviews() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RecordedAct recorded : acts) {
            if (recorded.act() instanceof Act.DraftReviewed review)
                rows.add(row(
                        review.level(),
                        review.verdict(),
                        review.opinion(),
                        name(recorded),
                        recorded.at(),
                        review.sha256()));
            if (recorded.act() instanceof Act.ReplySigned signed)
                rows.add(row(
                        signed.kind(),
                        signed.verdict(),
                        signed.opinion(),
                        name(recorded),
                        recorded.at(),
                        signed.sha256()));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Sheet(Sheet.Kind.REVIEW, lastReview(), rows));
    }

    private LocalDate lastReview() {
        return acts.stream()
                .map(RecordedAct::act)
                .filter(act -> act instanceof Act.DraftReviewed || act instanceof Act.ReplySigned)
                .reduce((first, second) -> second)
                .map(Act::on)
                .orElse(file.request().on());
    }

    /** The reply in its own words, with the number it went out under. */
    Optional<Sheet> reply() {
        Optional<DeliveryAct.LetterIssued> issued = file.last(DeliveryAct.LetterIssued.class);
        if (recorded(DeliveryAct.LetterIssued.class).isEmpty() || issued.isEmpty()) return Optional.empty();
        if (file.isRecordCorrection()) return new OwnRecordSheets(this).answer(issued.get());
        if (file.draft().isEmpty()) return Optional.empty();
        DraftReply draft = file.draft().get().draft();
        return sheet(
                Sheet.Kind.REPLY,
                List.of(row(issued.get().on(), issued.get().documentNumber(), draft.outcome(), draft.text())));
    }

    /** What the reply gives and what it does not, passage by passage. */
    Optional<Sheet> passages() {
        if (reply().isEmpty() || file.draft().isEmpty()) return Optional.empty();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Passage passage : file.draft().orElseThrow().draft().passages())
            rows.add(row(
                    passage.document(),
                    passage.place(),
                    passage.treatment(),
                    passage.ground(),
                    passage.reason(),
                    passage.discretionReason()));
        return sheet(Sheet.Kind.PASSAGES, rows);
    }

    Optional<Sheet> service() {
        return sheet(Sheet.Kind.SERVICE, ServiceRows.of(acts));
    }

    /** Who did what of that kind, when; without what was said in it. */
    Optional<Sheet> course(Class<? extends Act> kind) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RecordedAct recorded : recorded(kind))
            rows.add(row(recorded.number(), recorded.act().on(), recorded.act().kind(), name(recorded), recorded.at()));
        return sheet(Sheet.Kind.COURSE, rows);
    }

    String name(RecordedAct recorded) {
        if (recorded.by().equals(Actor.PLATFORM.id())) return Actor.PLATFORM.name();
        if (recorded.by().equals(Actor.CLOCK.id())) return Actor.CLOCK.name();
        if (recorded.by().equals(Actor.APPLICANT.id())) return Actor.APPLICANT.name();
        return people.name(recorded.by()).orElse(recorded.by());
    }
}
