package disclosure.handling;

import disclosure.handling.ReportDuties.Duty;
import java.time.LocalDate;
import java.util.List;

/**
 * The digest of one person: what is asked of them in cases, by reference, day and level, and the reports that they owe.
 * Never who applied, for what, or the words of a 督办.
 *
 * @param waits 督办 to be answered
 * @param reports begun and not done
 * @param today as of when
 * @param words of the language the person chose
 */
record DigestText(List<Supervising.Waiting> waits, List<Duty> reports, LocalDate today, DigestWords words) {

    private static final int MOST_LINES = 150;

    boolean isEmpty() {
        return waits.isEmpty() && reports.isEmpty();
    }

    String subject() {
        return words.subject(waits.size(), reports.size());
    }

    String body() {
        StringBuilder body = new StringBuilder(words.greeting());
        if (!waits.isEmpty()) {
            body.append(words.casesAsOf(today));
            waits.stream().limit(MOST_LINES).forEach(one -> body.append(words.line(one)));
            if (waits.size() > MOST_LINES) body.append(words.andMore(waits.size() - MOST_LINES));
            body.append('\n');
        }
        if (!reports.isEmpty()) {
            body.append(words.reportsAsOf(today));
            reports.forEach(one -> body.append(words.line(one)));
            body.append('\n');
        }
        return body.append(words.foot()).toString();
    }

    static DigestLevel level(Supervising.Waiting one) {
        return DigestLevel.of(one.supervision().asked().level());
    }
}
