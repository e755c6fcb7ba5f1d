package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.clock.ConsultationKind;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What whoever decides on a case should know of it before reading it. */
public enum Risk {
    /** Something is withheld (Arts. 14–16, 37). */
    WITHHELD,
    /** Rights of a third party (Art. 32). */
    THIRD_PARTY,
    /** A fee is proposed or charged (Art. 42). */
    FEE,
    /** Many or frequent requests (Art. 35). */
    ARTICLE_35,
    /** At most two working days are left. */
    LATE_SOON,
    /** Marked as difficult at registration (law.md §11.2: legal review). */
    DIFFICULT,
    /** Somebody gave it back before. */
    RETURNED_BEFORE;

    private static final int SOON = 2;

    /** @param today from which the working days to the case's own due day are counted */
    public static Set<Risk> of(CaseFile file, Standing standing, WorkingDays calendar, LocalDate today) {
        return Arrays.stream(values())
                .filter(risk -> risk == LATE_SOON ? soon(standing, calendar, today) : risk.isIn(file))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Risk.class)));
    }

    private boolean isIn(CaseFile file) {
        return switch (this) {
            case WITHHELD -> grounds(file).anyMatch(Outcome::withholds);
            case THIRD_PARTY ->
                grounds(file).anyMatch(Outcome.D4::equals)
                        || file.consultations().stream()
                                .anyMatch(asked -> asked.kind() == ConsultationKind.THIRD_PARTY);
            case FEE ->
                ProposedFee.of(file)
                        .filter(fee -> fee.state() != ProposedFee.State.REFUSED)
                        .isPresent();
            case ARTICLE_35 -> file.has(Act.ReasonsAsked.class) || grounds(file).anyMatch(Outcome.N4::equals);
            case DIFFICULT ->
                file.last(Act.RequestRegistered.class)
                        .filter(Act.RequestRegistered::complex)
                        .isPresent();
            case RETURNED_BEFORE -> file.acts().stream().map(RecordedAct::act).anyMatch(Risk::returns);
            case LATE_SOON -> false;
        };
    }

    private static boolean soon(Standing standing, WorkingDays calendar, LocalDate today) {
        LocalDate due = standing.currentDueOn();
        return due != null && calendar.left(today, due) <= SOON;
    }

    /** The result of the draft in force and of each part that it withholds. */
    private static Stream<Outcome> grounds(CaseFile file) {
        Optional<DraftReply> draft = file.draft().map(Act.ReplyDrafted::draft);
        return draft.stream()
                .flatMap(reply -> Stream.concat(
                        Stream.of(reply.outcome()), reply.withheld().stream().map(DraftReply.Withheld::ground)));
    }

    private static boolean returns(Act act) {
        return (act instanceof Act.DraftReviewed reviewed && reviewed.verdict() == Verdict.RETURNED)
                || (act instanceof Act.ReplySigned signed && signed.verdict() == Verdict.RETURNED)
                || (act instanceof RecordAct.RecordFindingDecided decided && decided.verdict() == Verdict.RETURNED);
    }
}
