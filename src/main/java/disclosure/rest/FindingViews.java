package disclosure.rest;

import disclosure.casefile.Role;
import disclosure.casefile.Supervision;
import disclosure.handling.DigestLevel;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings.Finding;
import disclosure.handling.Findings.Proposed;
import disclosure.handling.Findings.Severity;
import disclosure.handling.Findings.State;
import disclosure.handling.HouseFigures.Due;
import disclosure.handling.ReadingMonthlyList.MonthlyList;
import disclosure.handling.RecordingFindings.Register;
import disclosure.handling.Supervising.Waiting;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings and the monthly list as callers see them; no names of applicants and no words of a request. */
final class FindingViews {

    private FindingViews() {}

    record FindingView(
            String id,
            int revision,
            FindingKind kind,
            String article,
            @Nullable String reference,
            @Nullable String person,
            @Nullable String division,
            Severity severity,
            State state,
            LocalDate foundOn,
            String what,
            @Nullable String correction,
            String recordedBy,
            OffsetDateTime recordedAt) {

        static FindingView of(Finding one) {
            return new FindingView(
                    one.id(),
                    one.revision(),
                    one.kind(),
                    one.kind().article().toString(),
                    one.reference() == null ? null : one.reference().value(),
                    one.person(),
                    one.division(),
                    one.severity(),
                    one.state(),
                    one.foundOn(),
                    one.what(),
                    one.correction(),
                    one.recordedBy(),
                    one.recordedAt().atZone(disclosure.handling.Moment.ZONE).toOffsetDateTime());
        }
    }

    record ProposedView(
            FindingKind kind,
            String article,
            String reference,
            @Nullable String person,
            @Nullable String division,
            Severity severity,
            LocalDate on) {

        static ProposedView of(Proposed one) {
            return new ProposedView(
                    one.kind(),
                    one.kind().article().toString(),
                    one.reference().value(),
                    one.person(),
                    one.division(),
                    one.kind().severity(),
                    one.on());
        }
    }

    record RegisterView(List<FindingView> found, List<ProposedView> proposed) {

        static RegisterView of(Register register) {
            return new RegisterView(
                    register.found().stream().map(FindingView::of).toList(),
                    register.proposed().stream().map(ProposedView::of).toList());
        }
    }

    record AskedView(
            String reference,
            String supervision,
            DigestLevel level,
            LocalDate askedOn,
            String askedBy,
            Set<Role> addressees,
            String what,
            LocalDate answerBy,
            Supervision.State state,
            @Nullable LocalDate answeredOn,
            @Nullable String answer,
            @Nullable String division) {

        static AskedView of(Waiting waiting) {
            Supervision one = waiting.supervision();
            return new AskedView(
                    waiting.standing().reference().value(),
                    one.asked().supervision(),
                    DigestLevel.of(one.asked().level()),
                    one.asked().on(),
                    one.askedBy().by(),
                    one.asked().asked(),
                    one.asked().what(),
                    one.asked().answerBy(),
                    one.state(),
                    one.answeredBy() == null ? null : one.answeredBy().act().on(),
                    one.answer(),
                    waiting.standing().division());
        }
    }

    /** @param due by division, as of {@code asOf} */
    record MonthlyView(String month, LocalDate asOf, List<AskedView> asked, List<Due> due, RegisterView findings) {

        static MonthlyView of(MonthlyList list) {
            return new MonthlyView(
                    list.month().toString(),
                    list.asOf(),
                    list.asked().stream().map(AskedView::of).toList(),
                    list.due(),
                    RegisterView.of(list.findings()));
        }
    }
}
