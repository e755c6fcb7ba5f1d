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
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The evidence of receipt was read wrongly: one person says why, another agrees or not (law.md R-REC-13, P-18). */
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
                        .flatMap(accepted -> confirmation(accepted, confirmedOn, file, now.today()))
                        .flatMap(day -> Step.of(
                                new Act.ReceiptCorrectionProposed(now.today(), evidence, day.orElse(null), reason))),
                step -> {});
    }

    /** The day both sides confirmed, where the evidence needs one: the one named, else the one on file, else the arrival. */
    private static Ruling<Optional<LocalDate>> confirmation(
            Arrival evidence, @Nullable LocalDate named, CaseFile file, LocalDate today) {
        if (ReceiptRule.dayOfReceipt(evidence).isPresent()) return Ruling.granted(Optional.empty());
        LocalDate onFile = file.last(Act.ReceiptConfirmed.class).map(Act::on).orElse(evidence.on());
        LocalDate day = named == null ? onFile : named;
        if (day.isAfter(today)) return Ruling.refused(Article.internalRule(), CaseReason.DAY_IN_FUTURE, day);
        return ReceiptRule.confirmed(evidence, day).map(Optional::of);
    }

    public Ruling<Standing> approve(Reference reference, Actor actor, Moment now) {
        return decide(reference, new Act.ReceiptCorrectionApproved(now.today()), actor, now);
    }

    /** The evidence on file stands; another proposal can follow. */
    public Ruling<Standing> refuse(Reference reference, String reason, Actor actor, Moment now) {
        return decide(reference, new Act.ReceiptCorrectionRefused(now.today(), reason), actor, now);
    }

    private Ruling<Standing> decide(Reference reference, Act decision, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> mayDecide(file, actor).flatMap(proposed -> Step.of(decision)),
                step -> {});
    }

    /** The proposal that waits for a second person, if this person can be it. */
    static Ruling<RecordedAct> mayDecide(CaseFile file, Actor actor) {
        Optional<RecordedAct> proposed = file.undecidedCorrection();
        if (proposed.isEmpty()) return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.NOTHING_TO_APPROVE);
        return proposed.get().by().equals(actor.id())
                ? Ruling.refused(Permissions.HOUSE_RULE, CaseReason.SAME_PERSON_MAY_NOT_APPROVE)
                : Ruling.granted(proposed.get());
    }
}
