package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Standing;
import disclosure.handling.PostingMessages.Draft;
import disclosure.handling.ReportDuties.Duty;
import disclosure.handling.StaffMail.Settings;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/**
 * One message a day to each person of whom something is asked, in cases or by a report that they owe: references, periods,
 * days and levels, never who applied or for what. It leaves on working days outside the person's quiet hours, by the outbox,
 * once (R-SUP-02, R-ANN-02, R-ANN-18).
 */
@Service
public class SendingDigests {

    private final Supervising supervising;
    private final ReportDuties reports;
    private final StaffMail mail;
    private final People people;
    private final Calendars calendars;
    private final PostingMessages posting;
    private final UnitOfWork unit;

    public SendingDigests(
            Supervising supervising,
            ReportDuties reports,
            StaffMail mail,
            People people,
            Calendars calendars,
            PostingMessages posting,
            UnitOfWork unit) {
        this.supervising = supervising;
        this.reports = reports;
        this.mail = mail;
        this.people = people;
        this.calendars = calendars;
        this.posting = posting;
        this.unit = unit;
    }

    /** Sends what is due now; asked again, or on another node, it sends nothing twice. @return how many messages */
    public int send(Moment now) {
        if (!calendars.current().isWorkingDay(now.today())) return 0;
        Map<String, Settings> waiting = mail.waiting(now.today());
        LocalTime time = LocalTime.ofInstant(now.at(), Moment.ZONE);
        waiting.values().removeIf(settings -> settings.isQuiet(time));
        if (waiting.isEmpty()) return 0;
        int sent = 0;
        for (Map.Entry<String, DigestText> one : byPerson(waiting, now).entrySet())
            if (!one.getValue().isEmpty() && sent(one.getKey(), one.getValue(), now)) sent++;
        return sent;
    }

    /** By user name: what each of those who wait for it is told, of what they want to be told. */
    private Map<String, DigestText> byPerson(Map<String, Settings> waiting, Moment now) {
        List<Supervising.Waiting> open = supervising.open(now).stream()
                .filter(one -> !one.supervision().automatic() || owes(one.standing()))
                .toList();
        List<Duty> owed = reports.owed(now);
        DigestAddressees addressees = new DigestAddressees(
                people.all(),
                people.absencesOn(now.today()),
                mail.holders(
                        open.stream().map(one -> one.standing().reference()).toList()));
        Map<String, List<Supervising.Waiting>> asked = new LinkedHashMap<>();
        for (Supervising.Waiting one : open)
            addressees
                    .of(one)
                    .forEach(id ->
                            asked.computeIfAbsent(id, key -> new ArrayList<>()).add(one));
        Set<String> reporting = addressees.ofReports();
        Map<String, DigestText> texts = new TreeMap<>();
        waiting.forEach((id, settings) -> texts.put(
                id,
                new DigestText(
                        asked.getOrDefault(id, List.of()).stream()
                                .filter(one -> settings.levels().contains(DigestText.level(one)))
                                .toList(),
                        reporting.contains(id) && settings.levels().contains(DigestLevel.REPORT) ? owed : List.of(),
                        now.today(),
                        settings.language().words())));
        return texts;
    }

    /** What the clock asks is nobody's concern while the clock is off and once the reply is out. */
    private static boolean owes(Standing standing) {
        boolean answered = standing.repliedOn() != null || standing.closedOn() != null;
        return standing.orderedReplyDueOn() != null || !answered && !standing.paused() && standing.replyDueOn() != null;
    }

    private boolean sent(String person, DigestText text, Moment now) {
        Draft draft = new Draft(MessagePurpose.DIGEST, Recipient.staff(person), text.subject(), text.body(), List.of());
        return unit.run(() -> mail.claim(person, now.today())
                        ? posting.post(draft, Actor.CLOCK.id(), now)
                        : Ruling.<String>refused(Article.internalRule(), OutboxReason.DIGEST_SENT_ALREADY))
                .isGranted();
    }
}
