package disclosure.desk;

import disclosure.calendar.HolidayNotice;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
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

    /** A notice in the State Council's own words or as a list. @param text empty where it comes as a file */
    record PastedNotice(
            @NotNull @Min(2008) @Max(2100) Integer year,
            @NotBlank @Size(max = 200) String source,
            @Nullable @Size(max = 20000) String text) {}

    @GetMapping("/desk/calendar")
    ModelAndView years() {
        return years(PageForm.empty(PastedNotice.class), HttpStatus.OK);
    }

    @GetMapping("/desk/calendar/{year}")
    ModelAndView year(@PathVariable("year") String typed) {
        PublishedYear year = Optional.of(typed)
                .filter(text -> text.matches("\\d{4}"))
                .flatMap(text -> calendars.current().year(Integer.parseInt(text)))
                .orElseThrow(CaseSheets::notFound);
        String days = year.days().stream().map(DayLines::written).collect(Collectors.joining("\n"));
        PageForm form = PageForm.with(
                PastedNotice.class, Map.of("year", "" + year.year(), "source", year.source(), "text", days));
        return new ModelAndView("desk/calendar-year", Map.of("year", year, "form", form, "failed", false));
    }

    /** The notice as it was pasted or sent as a file: read, laid beside what is published, and not yet in force. */
    @PostMapping("/desk/calendar/preview")
    ModelAndView preview(
            HttpServletRequest request,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Actor actor) {
        String sent = NoticeFile.text(file);
        FormBinder.Bound<PastedNotice> bound = binder.bind(PastedNotice.class, request);
        if (bound.value().isEmpty()) return years(bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        PastedNotice notice = bound.value().get();
        String text = sent.isBlank() ? Objects.requireNonNullElse(notice.text(), "") : sent;
        Ruling<PublishingCalendar.Preview> tried = HolidayNotice.read(notice.year(), text)
                .flatMap(days -> publishing.preview(notice.year(), notice.source(), days, actor, Moment.of(clock)));
        if (tried instanceof Refused<PublishingCalendar.Preview> no)
            return years(bound.after(tried), Refusals.status(no.refusal()));
        PublishingCalendar.Preview preview = tried.orElseThrow();
        return new ModelAndView(
                "desk/calendar-preview",
                Map.of(
                        "preview",
                        preview,
                        "days",
                        preview.year().days().stream().map(DayLines::written).collect(Collectors.joining("\n"))));
    }

    @PostMapping("/desk/calendar")
    ModelAndView publish(HttpServletRequest request, Actor actor) {
        FormBinder.Bound<YearNotice> bound = binder.bind(YearNotice.class, request);
        PageForm again = pasted(bound.form());
        if (bound.value().isEmpty())
            return years(again.reject("text", "page.invalid.NotBlank"), HttpStatus.UNPROCESSABLE_ENTITY);
        YearNotice notice = bound.value().get();
        Optional<List<MarkedDay>> days = DayLines.read(notice.days());
        if (days.isEmpty()) {
            int line = DayLines.firstUnreadable(notice.days());
            return years(again.reject("text", "desk.calendar.line", line), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Ruling<PublishingCalendar.Published> published =
                publishing.publish(notice.year(), notice.source(), days.get(), actor, Moment.of(clock));
        if (published instanceof Refused<PublishingCalendar.Published> no)
            return years(again.refused(no.refusal()), Refusals.status(no.refusal()));
        return new ModelAndView(
                "desk/calendar-done", Map.of("year", notice.year(), "published", published.orElseThrow()));
    }

    /** What was to be published as it can be corrected. */
    private static PageForm pasted(PageForm sent) {
        Map<String, String> typed =
                Map.of("year", sent.value("year"), "source", sent.value("source"), "text", sent.value("days"));
        return PageForm.with(PastedNotice.class, typed);
    }

    private ModelAndView years(PageForm form, HttpStatus status) {
        List<PublishedYear> years = calendars.current().years().stream()
                .sorted(Comparator.comparingInt(PublishedYear::year).reversed())
                .toList();
        return new ModelAndView("desk/calendar", Map.of("years", years, "form", form, "failed", form.failed()), status);
    }
}
