package disclosure.calendar;

import java.util.Collection;
import java.util.StringJoiner;

/** Writes the versions of all years in short, runs of years with one version taken together. */
final class CalendarVersion {

    private CalendarVersion() {}

    /** The years in order. */
    static String of(Collection<PublishedYear> years) {
        StringJoiner runs = new StringJoiner(" ");
        PublishedYear first = null;
        PublishedYear last = null;
        for (PublishedYear year : years) {
            if (first != null && last != null && !continues(last, year)) {
                runs.add(run(first, last));
                first = null;
            }
            first = first == null ? year : first;
            last = year;
        }
        return first == null || last == null ? "" : runs.add(run(first, last)).toString();
    }

    private static boolean continues(PublishedYear last, PublishedYear next) {
        return next.year() == last.year() + 1 && next.version() == last.version();
    }

    private static String run(PublishedYear first, PublishedYear last) {
        String span = first.year() == last.year() ? "" + first.year() : first.year() + "-" + last.year();
        return span + ":" + first.version();
    }
}
