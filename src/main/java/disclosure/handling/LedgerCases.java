package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.LedgerAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.RemedyAct;
import disclosure.intake.Applicant;
import disclosure.intake.Arrival;
import disclosure.remedy.RemedyCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a case of a row: only the acts that the row tells of, and none that nobody did. */
final class LedgerCases {

    /** What stands in place of words that a ledger does not keep: the authority and the text of its decision. */
    static final String NOT_IN_LEDGER = "（台账未载）";

    private LedgerCases() {}

    static CaseFile file(LedgerRow row, Actor actor, Moment now) {
        LocalDate today = now.today();
        List<Act> acts = new ArrayList<>();
        acts.add(new Act.RequestReceived(
                row.receivedOn(),
                Arrival.by(row.channel(), row.receivedOn()),
                row.applicantType(),
                row.description(),
                null,
                null,
                Set.of(),
                false));
        acts.add(new LedgerAct.TakenFromLedger(
                today, row.receivedOn(), row.division(), row.outcome(), row.repliedOn(), row.closedOn()));
        if (row.open()) registered(row, today, acts);
        for (int i = 0; i < row.remedies().size(); i++)
            challenged(row.remedies().get(i), "r" + (i + 1), acts);
        List<RecordedAct> recorded = new ArrayList<>();
        for (Act act : acts) recorded.add(new RecordedAct(recorded.size() + 1, act, now.at(), actor.id()));
        return new CaseFile(row.reference(), recorded);
    }

    /** With the ledger an open case is registered here, and assigned where it names the division. */
    private static void registered(LedgerRow row, LocalDate today, List<Act> acts) {
        acts.add(new Act.RequestRegistered(today, Act.Need.HANDLING, false));
        String division = row.division();
        if (division != null) acts.add(new Act.DivisionAssigned(today, division));
    }

    private static void challenged(LedgerRow.Challenge remedy, String id, List<Act> acts) {
        acts.add(new RemedyAct.RemedyFiled(remedy.filedOn(), id, remedy.kind(), remedy.nonReply(), NOT_IN_LEDGER));
        RemedyCategory result = remedy.result();
        LocalDate decidedOn = remedy.decidedOn();
        if (result != null && decidedOn != null)
            acts.add(new RemedyAct.RemedyDecided(decidedOn, id, NOT_IN_LEDGER, result, null, false, null, decidedOn));
    }

    /** Who asked, as far as a ledger says; null where it does not. */
    static @Nullable Applicant applicant(LedgerRow row) {
        String name = row.applicantName();
        return name == null ? null : new Applicant(row.applicantType(), name, null, null, null, null, null, null);
    }
}
