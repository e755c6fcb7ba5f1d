package disclosure.desk;

import disclosure.calendar.MarkedDay;
import disclosure.calendar.PublishedYear;
import disclosure.casefile.Actor;
import disclosure.handling.Calendars;
import disclosure.handling.Moment;
import disclosure.handling.PublishingCalendar;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The working-day calendar: what is published, and publishing or amending a year. */
@StaffPage
class CalendarPages {

    private final Calendars calendars;
    private final PublishingCalendar publishing;
    private final FormBinder binder;
    private final Clock clock;

    CalendarPages(Calendars calendars, PublishingCalendar publishing, FormBinder binder, Clock clock) {
        this.calendars = calendars;
        this.publishing = publishing;
        this.binder = binder;
        this.clock = clock;
    }

    /** A year as it is typed. @param days a line for each day that is not as in the plain week */
    record YearNotice(
            @NotNull @Min(2008) @Max(2100) Integer year,
            @NotBlank @Size(max = 200) String source,
            @NotBlank @Size(max = 20000) String days) {}

    @GetMapping("/desk/calendar")
    ModelAndView years() {
        return years(PageForm.empty(YearNotice.class), HttpStatus.OK);
    }

    @GetMapping("/desk/calendar/{year}")
    ModelAndView year(@PathVariable("year") String typed) {
        PublishedYear year = Optional.of(typed)
                .filter(text -> text.matches("\\d{4}"))
                .flatMap(text -> calendars.current().year(Integer.parseInt(text)))
                .orElseThrow(CaseSheets::notFound);
        String days = year.days().stream().map(DayLines::written).collect(Collectors.joining("\n"));
        PageForm form = PageForm.with(
                YearNotice.class, Map.of("year", "" + year.year(), "source", year.source(), "days", days));
        return new ModelAndView("desk/calendar-year", Map.of("year", year, "form", form, "failed", false));
    }

    @PostMapping("/desk/calendar")
    ModelAndView publish(HttpServletRequest request, Actor actor) {
        FormBinder.Bound<YearNotice> bound = binder.bind(YearNotice.class, request);
        if (bound.value().isEmpty()) return years(bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        YearNotice notice = bound.value().get();
        Optional<List<MarkedDay>> days = DayLines.read(notice.days());
        if (days.isEmpty()) {
            int line = DayLines.firstUnreadable(notice.days());
            return years(bound.form().reject("days", "desk.calendar.line", line), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Ruling<PublishingCalendar.Published> published =
                publishing.publish(notice.year(), notice.source(), days.get(), actor, Moment.of(clock));
        if (published instanceof Refused<PublishingCalendar.Published> no)
            return years(bound.after(published), Refusals.status(no.refusal()));
        return new ModelAndView(
                "desk/calendar-done", Map.of("year", notice.year(), "published", published.orElseThrow()));
    }

    private ModelAndView years(PageForm form, HttpStatus status) {
        List<PublishedYear> years = calendars.current().years().stream()
                .sorted(Comparator.comparingInt(PublishedYear::year).reversed())
                .toList();
        return new ModelAndView("desk/calendar", Map.of("years", years, "form", form, "failed", form.failed()), status);
    }
}
