package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.intake.Arrival;
import disclosure.intake.ReceiptRule;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The evidence of receipt was read wrongly: one person says why, another agrees (law.md R-REC-13, P-18). */
@Service
public class CorrectingReceipt {

    private final CaseDesk desk;

    CorrectingReceipt(CaseDesk desk) {
        this.desk = desk;
    }

    /** @param confirmedOn where the evidence alone does not fix the day */
    public Ruling<Standing> propose(
            Reference reference,
            Arrival evidence,
            @Nullable LocalDate confirmedOn,
            String reason,
            Actor actor,
            Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> ReceiptRule.accept(evidence, now.today())
                        .flatMap(accepted -> dayFixed(accepted, confirmedOn))
                        .flatMap(day ->
                                Step.of(new Act.ReceiptCorrectionProposed(now.today(), evidence, confirmedOn, reason))),
                step -> {});
    }

    private static Ruling<LocalDate> dayFixed(Arrival evidence, @Nullable LocalDate confirmedOn) {
        Optional<LocalDate> fixed = ReceiptRule.dayOfReceipt(evidence);
        if (fixed.isPresent()) return Ruling.granted(fixed.get());
        return ReceiptRule.confirmed(evidence, confirmedOn == null ? evidence.on() : confirmedOn);
    }

    public Ruling<Standing> approve(Reference reference, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> proposal(file, actor)
                        .flatMap(proposed -> Step.of(new Act.ReceiptCorrectionApproved(now.today()))),
                step -> {});
    }

    private static Ruling<RecordedAct> proposal(CaseFile file, Actor actor) {
        Optional<RecordedAct> proposed = file.lastRecord(Act.ReceiptCorrectionProposed.class);
        int approved = file.lastRecord(Act.ReceiptCorrectionApproved.class)
                .map(RecordedAct::number)
                .orElse(0);
        if (proposed.isEmpty() || proposed.get().number() < approved)
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.NOTHING_TO_APPROVE);
        return proposed.get().by().equals(actor.id())
                ? Ruling.refused(Permissions.HOUSE_RULE, CaseReason.SAME_PERSON_MAY_NOT_APPROVE)
                : Ruling.granted(proposed.get());
    }
}
