package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.download.Download;
import disclosure.handling.AppraisingDivisions;
import disclosure.handling.Dashboard;
import disclosure.handling.DashboardFigures.Filter;
import disclosure.handling.Moment;
import disclosure.handling.OversightCsv;
import disclosure.handling.ReadingDashboard;
import disclosure.handling.ReadingMonthlyList;
import disclosure.handling.ReadingMonthlyList.MonthlyList;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Figures of a period, the list for the monthly meeting and the appraisal of the divisions, each as a page and as a file. */
@StaffPage
@RequestMapping("/desk/oversight")
class OversightPages {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReadingDashboard dashboard;
    private final ReadingMonthlyList monthly;
    private final AppraisingDivisions appraising;
    private final Names names;
    private final Clock clock;

    OversightPages(
            ReadingDashboard dashboard,
            ReadingMonthlyList monthly,
            AppraisingDivisions appraising,
            Names names,
            Clock clock) {
        this.dashboard = dashboard;
        this.monthly = monthly;
        this.appraising = appraising;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView oversight(Actor actor) {
        LocalDate today = Moment.of(clock).today();
        shown(appraising.year(today.getYear(), actor, Moment.of(clock)));
        return new ModelAndView("desk/oversight")
                .addObject("year", today.getYear())
                .addObject("month", YearMonth.from(today));
    }

    @GetMapping("/figures")
    ModelAndView figures(
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "division", required = false) @Nullable String division,
            @RequestParam(name = "channel", required = false) @Nullable String channel,
            @RequestParam(name = "applicantType", required = false) @Nullable String applicantType,
            Actor actor) {
        Moment now = Moment.of(clock);
        Filter filter = filter(from, to, division, channel, applicantType, now);
        Ruling<Dashboard> read = dashboard.of(filter, actor, now);
        if (read instanceof Refused<Dashboard> no && !filter.to().isBefore(filter.from())) throw CaseSheets.notFound();
        ModelAndView page = new ModelAndView(
                        "desk/figures", read.isGranted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("filter", filter)
                .addObject("dashboard", read.toOptional().orElse(null))
                .addObject("divisions", names.divisions())
                .addObject("channels", Channel.values())
                .addObject("types", ApplicantType.values());
        return read instanceof Refused<Dashboard> no
                ? page.addObject("refusal", no.refusal()).addObject("failed", true)
                : page;
    }

    @GetMapping("/figures/file")
    ResponseEntity<byte[]> figuresFile(
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "division", required = false) @Nullable String division,
            @RequestParam(name = "channel", required = false) @Nullable String channel,
            @RequestParam(name = "applicantType", required = false) @Nullable String applicantType,
            Actor actor) {
        Moment now = Moment.of(clock);
        Filter filter = filter(from, to, division, channel, applicantType, now);
        return file("figures.csv", dashboard.of(filter, actor, now).map(OversightCsv::dashboard));
    }

    @GetMapping("/monthly")
    ModelAndView monthly(@RequestParam(name = "month", required = false) @Nullable String month, Actor actor) {
        Moment now = Moment.of(clock);
        MonthlyList list = shown(monthly.of(month(month, now), actor, now));
        return new ModelAndView("desk/monthly")
                .addObject("list", list)
                .addObject("people", names.people())
                .addObject("divisions", names.divisions())
                .addObject(
                        "asked",
                        list.asked().stream()
                                .map(one -> new BoardSheet.WaitingLine(
                                        SupervisionLine.of(one.supervision(), names, now.today()),
                                        one.standing(),
                                        names.division(one.standing().division())))
                                .toList());
    }

    @GetMapping("/monthly/file")
    ResponseEntity<byte[]> monthlyFile(
            @RequestParam(name = "month", required = false) @Nullable String month, Actor actor) {
        Moment now = Moment.of(clock);
        YearMonth of = month(month, now);
        return file("supervision-" + of + ".csv", monthly.of(of, actor, now).map(OversightCsv::monthly));
    }

    @GetMapping("/appraisal/{year}")
    ModelAndView appraisal(@PathVariable("year") String year, Actor actor) {
        Moment now = Moment.of(clock);
        int number = year(year);
        List<AppraisingDivisions.Appraised> all = shown(appraising.year(number, actor, now));
        return new ModelAndView("desk/appraisal")
                .addObject("year", number)
                .addObject("last", now.today().getYear())
                .addObject("all", all)
                .addObject("divisions", names.divisions());
    }

    @GetMapping("/appraisal/{year}/file")
    ResponseEntity<byte[]> appraisalFile(@PathVariable("year") String year, Actor actor) {
        return file(
                "appraisal-" + year(year) + ".csv",
                appraising.year(year(year), actor, Moment.of(clock)).map(OversightCsv::appraisal));
    }

    /** What cannot be read in the address is left out; without days, the year so far. */
    private static Filter filter(
            @Nullable String from,
            @Nullable String to,
            @Nullable String division,
            @Nullable String channel,
            @Nullable String applicantType,
            Moment now) {
        return new Filter(
                AddressText.day(from, now.today().withDayOfYear(1)),
                AddressText.day(to, now.today()),
                division == null || division.isBlank() ? null : division,
                AddressText.constant(Channel.values(), channel),
                AddressText.constant(ApplicantType.values(), applicantType));
    }

    private static YearMonth month(@Nullable String text, Moment now) {
        return AddressText.month(text, YearMonth.from(now.today()));
    }

    static int year(String text) {
        if (!text.matches("[12]\\d{3}")) throw CaseSheets.notFound();
        return Integer.parseInt(text);
    }

    static ResponseEntity<byte[]> file(String name, Ruling<String> csv) {
        return Download.of(name, CSV, shown(csv).getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever may not see it is told what a stranger to the page is told. */
    static <T> T shown(Ruling<T> ruling) {
        return ruling.toOptional().orElseThrow(CaseSheets::notFound);
    }
}
