package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Remedy;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import disclosure.remedy.RemedyReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a remedy is against, and whether there is that to be against: a letter of the case, or silence (law.md §12). */
final class NewRemedy {

    private NewRemedy() {}

    static Ruling<Step> of(CaseFile file, TrackingRemedies.Filing filing, Standing standing, LocalDate today) {
        return challenged(file, filing, standing, today)
                .flatMap(id -> challengedLetter(file, filing).flatMap(letter -> opened(id, letter, filing)));
    }

    private static Ruling<String> challenged(
            CaseFile file, TrackingRemedies.Filing filing, Standing standing, LocalDate today) {
        LocalDate repliedOn = standing.repliedOn();
        boolean ended = standing.closedOn() != null;
        if (!filing.nonReply() && !ended)
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.NO_REPLY_TO_CHALLENGE);
        if (filing.nonReply() && (ended || !standing.overdue(today)))
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.NO_SILENCE_TO_CHALLENGE);
        if (repliedOn != null && filing.filedOn().isBefore(repliedOn))
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.DAY_OUT_OF_ORDER, repliedOn);
        return Ruling.granted("r" + (Remedy.of(file).size() + 1));
    }

    private static Ruling<Step> opened(String id, Optional<String> letter, TrackingRemedies.Filing filing) {
        Act filed = new RemedyAct.RemedyFiled(
                filing.filedOn(), id, filing.kind(), filing.nonReply(), filing.authority(), letter.orElse(null));
        LocalDate dueOn = filing.answerDueOn();
        if (dueOn == null) return Step.of(filed);
        return TrackingRemedies.dueOn(dueOn, filing.kind(), filing.filedOn())
                .flatMap(day -> Step.of(filed, new RemedyAct.AnswerDueSet(filing.filedOn(), id, day)));
    }

    /** What it is against: a letter of this case, the last one if nobody says which (law.md §12). */
    private static Ruling<Optional<String>> challengedLetter(CaseFile file, TrackingRemedies.Filing filing) {
        List<String> numbers = file.acts().stream()
                .map(RecordedAct::act)
                .flatMap(act -> number(act).stream())
                .toList();
        String named = filing.decision();
        if (named == null || named.isBlank())
            return Ruling.granted(
                    filing.nonReply() || numbers.isEmpty() ? Optional.empty() : Optional.of(last(numbers)));
        return !filing.nonReply() && numbers.contains(named.strip())
                ? Ruling.granted(Optional.of(named.strip()))
                : Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.UNKNOWN_DECISION, named.strip());
    }

    private static String last(List<String> numbers) {
        return numbers.get(numbers.size() - 1);
    }

    private static Optional<String> number(Act act) {
        if (act instanceof DeliveryAct.LetterIssued letter) return Optional.of(letter.documentNumber());
        return act instanceof DeliveryAct.ClosingLetterIssued letter
                ? Optional.of(letter.documentNumber())
                : Optional.empty();
    }
}
