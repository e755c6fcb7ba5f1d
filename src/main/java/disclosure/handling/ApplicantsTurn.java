package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AskedReasons;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.VolumePart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bureau waits for from the applicant, and what the applicant may still do (law.md §13.2). */
public record ApplicantsTurn(
        Optional<Correction> correction, Optional<Reasons> reasons, Optional<Fee> fee, boolean mayWithdraw) {

    private static final List<Stage> BEFORE_DISPATCH =
            List.of(Stage.values()).subList(Stage.UNCONFIRMED.ordinal(), Stage.SIGNED.ordinal() + 1);

    /**
     * A correction that was asked for (Art. 30).
     *
     * @param items what is to be corrected, as the one notice says
     * @param windowEndsOn the last day; null before the notice is known to have arrived
     * @param missed whether that day has passed
     * @param handedInOn when it was handed in online already and waits to be confirmed; null where it was not
     */
    public record Correction(
            List<String> items,
            LocalDate askedOn,
            @Nullable LocalDate windowEndsOn,
            boolean missed,
            @Nullable LocalDate handedInOn) {}

    /** Reasons that were asked for (Art. 35). @param dueOn null before the notice is known to have arrived */
    public record Reasons(LocalDate askedOn, @Nullable LocalDate dueOn, boolean missed) {}

    /** A fee that is to be paid. @param dueOn null before the notice is known to have arrived */
    public record Fee(@Nullable LocalDate dueOn) {}

    static ApplicantsTurn of(CaseFile file, Standing standing, WorkingDays calendar, LocalDate today) {
        Stage stage = standing.stage();
        return new ApplicantsTurn(
                stage == Stage.AWAIT_CORRECTION ? correction(file, standing, today) : Optional.empty(),
                stage == Stage.AWAIT_REASON ? reasons(file, calendar, today) : Optional.empty(),
                stage == Stage.AWAIT_FEE ? Optional.of(new Fee(standing.feeDueOn())) : Optional.empty(),
                BEFORE_DISPATCH.contains(stage));
    }

    private static Optional<Correction> correction(CaseFile file, Standing standing, LocalDate today) {
        LocalDate end = standing.correctionDueOn();
        return file.last(Act.CorrectionNoticeSent.class)
                .map(notice -> new Correction(
                        notice.items(),
                        notice.on(),
                        end,
                        end != null && today.isAfter(end),
                        handedIn(file, notice.on()).orElse(null)));
    }

    private static Optional<LocalDate> handedIn(CaseFile file, LocalDate since) {
        return file.acts().stream()
                .filter(recorded -> recorded.by().equals(Actor.APPLICANT.id()))
                .map(recorded -> recorded.act())
                .filter(act -> act instanceof PaperAct.PaperAdded paper
                        && paper.part() == VolumePart.CORRECTION
                        && !paper.on().isBefore(since))
                .map(Act::on)
                .findFirst();
    }

    private static Optional<Reasons> reasons(CaseFile file, WorkingDays calendar, LocalDate today) {
        return AskedReasons.of(file)
                .map(asked -> new Reasons(
                        asked.askedOn(), asked.answerDueOn(calendar).orElse(null), asked.missed(calendar, today)));
    }

    /** Whether the applicant has to do something now. */
    public boolean waits() {
        return correction.filter(asked -> asked.handedInOn() == null).isPresent()
                || reasons.isPresent()
                || fee.isPresent();
    }
}
