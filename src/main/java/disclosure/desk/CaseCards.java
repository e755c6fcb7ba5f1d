package disclosure.desk;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.clock.Reading;
import disclosure.handling.Calendars;
import disclosure.handling.LocatingCases;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a case's page shows beside the sheet itself: its days, its place on the diagrams, remedies, and what is closed. */
@Component
class CaseCards {

    private final LocatingCases locating;
    private final Calendars calendars;
    private final Names names;

    CaseCards(LocatingCases locating, Calendars calendars, Names names) {
        this.locating = locating;
        this.calendars = calendars;
        this.names = names;
    }

    Map<String, Object> of(CaseSheet sheet, Actor actor, Moment now) {
        Opened opened = sheet.opened();
        WorkingDays calendar = calendars.current();
        return Map.of(
                "strip", strip(opened, now),
                "places", places(opened, actor, now),
                "remedies", RemedyLine.of(opened.file(), sheet.forms(), calendar, now.today()),
                "closed", ClosedAct.of(opened.file(), opened.standing(), actor, sheet.forms()),
                "kinds", kinds(sheet),
                "whatIf", WhatIfCard.empty());
    }

    private static DayStrip strip(Opened opened, Moment now) {
        LocalDate dueOn = opened.reading().map(Reading::replyDueOn).orElse(null);
        return DayStrip.of(opened.days(), now.today(), dueOn);
    }

    private List<PlaceCard> places(Opened opened, Actor actor, Moment now) {
        return locating.of(opened.file().reference(), actor).toOptional().orElse(List.of()).stream()
                .map(course -> PlaceCard.of(course, names, calendars.current(), now))
                .toList();
    }

    /** The kinds of act that the case has, in the order of the law's own course. */
    private static List<ActKind> kinds(CaseSheet sheet) {
        return sheet.acts().stream()
                .map(line -> line.recorded().act().kind())
                .distinct()
                .sorted()
                .toList();
    }
}
