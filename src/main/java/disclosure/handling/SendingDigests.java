package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Standing;
import disclosure.handling.PostingMessages.Draft;
import disclosure.handling.StaffMail.Settings;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/**
 * One message a day to each person of whom something is asked: references, days and levels, never who applied or for what.
 * It leaves on working days outside the person's quiet hours, by the outbox, once (R-SUP-02).
 */
@Service
public class SendingDigests {

    private static final int MOST_LINES = 150;

    private static final String SUBJECT = "督办提醒（%d 件）";

    private static final String HEAD = "您好：\n\n截至 %s，以下督办待您办理和答复：\n\n";

    private static final String FOOT = "\n请登录政府信息公开申请办理系统处理。提醒的时间和范围可以在“督办提醒”中设置。本邮件由系统发出，请勿直接回复。\n";

    private final Supervising supervising;
    private final StaffMail mail;
    private final People people;
    private final Calendars calendars;
    private final PostingMessages posting;
    private final UnitOfWork unit;

    public SendingDigests(
            Supervising supervising,
            StaffMail mail,
            People people,
            Calendars calendars,
            PostingMessages posting,
            UnitOfWork unit) {
        this.supervising = supervising;
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
        for (Map.Entry<String, List<Supervising.Waiting>> one : byPerson(now).entrySet()) {
            Settings settings = waiting.get(one.getKey());
            if (settings == null) continue;
            List<Supervising.Waiting> wanted = one.getValue().stream()
                    .filter(waits -> settings.levels().contains(level(waits)))
                    .toList();
            if (!wanted.isEmpty() && sent(one.getKey(), wanted, now)) sent++;
        }
        return sent;
    }

    private Map<String, List<Supervising.Waiting>> byPerson(Moment now) {
        List<Supervising.Waiting> open = supervising.open(now).stream()
                .filter(one -> !one.supervision().automatic() || owes(one.standing()))
                .toList();
        DigestAddressees addressees = new DigestAddressees(
                people.all(),
                people.absencesOn(now.today()),
                mail.holders(
                        open.stream().map(one -> one.standing().reference()).toList()));
        Map<String, List<Supervising.Waiting>> byPerson = new TreeMap<>();
        for (Supervising.Waiting one : open)
            addressees
                    .of(one)
                    .forEach(id -> byPerson.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(one));
        return byPerson;
    }

    /** What the clock asks is nobody's concern while the clock is off and once the reply is out. */
    private static boolean owes(Standing standing) {
        boolean answered = standing.repliedOn() != null || standing.closedOn() != null;
        return standing.orderedReplyDueOn() != null || !answered && !standing.paused() && standing.replyDueOn() != null;
    }

    private static DigestLevel level(Supervising.Waiting one) {
        return DigestLevel.of(one.supervision().asked().level());
    }

    private boolean sent(String person, List<Supervising.Waiting> waits, Moment now) {
        Draft draft = new Draft(
                MessagePurpose.DIGEST,
                Recipient.staff(person),
                SUBJECT.formatted(waits.size()),
                body(waits, now),
                List.of());
        return unit.run(() -> mail.claim(person, now.today())
                        ? posting.post(waits.get(0).standing().reference(), draft, Actor.CLOCK.id(), now)
                        : Ruling.<String>refused(Article.internalRule(), OutboxReason.DIGEST_SENT_ALREADY))
                .isGranted();
    }

    private static String body(List<Supervising.Waiting> waits, Moment now) {
        StringBuilder body = new StringBuilder(HEAD.formatted(now.today()));
        waits.stream().limit(MOST_LINES).forEach(one -> body.append(line(one)));
        if (waits.size() > MOST_LINES) body.append("另有 %d 件。\n".formatted(waits.size() - MOST_LINES));
        return body.append(FOOT).toString();
    }

    private static String line(Supervising.Waiting one) {
        String due = String.valueOf(one.standing().currentDueOn());
        return "%s　%s　答复申请人期限 %s　督办答复期限 %s%s%n"
                .formatted(
                        one.standing().reference(),
                        named(level(one)),
                        due.equals("null") ? "未计" : due,
                        one.supervision().asked().answerBy(),
                        one.late() ? "（已过）" : "")
                .replace("\r", "");
    }

    private static String named(DigestLevel level) {
        return switch (level) {
            case YELLOW -> "黄色预警";
            case ORANGE -> "橙色预警";
            case RED -> "红色预警";
            case OVERDUE -> "超期督办";
            case PERSON -> "人工督办";
        };
    }
}
