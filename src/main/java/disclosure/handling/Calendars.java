package disclosure.handling;

import disclosure.calendar.PublishedYear;
import disclosure.calendar.WorkingDays;
import java.util.Optional;

/** The published working-day calendar, with every year that ships and every year published since. */
public interface Calendars {

    WorkingDays current();

    Optional<PublishedYear> year(int year);

    /** Keeps a new version of a year; earlier versions stay on record. */
    void publish(PublishedYear year, String by);
}
