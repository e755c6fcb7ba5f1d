package disclosure.rest;

import disclosure.calendar.PublishedYear;
import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.clock.ClockPolicy;
import disclosure.handling.Actors;
import disclosure.handling.Advice;
import disclosure.handling.Applicants;
import disclosure.handling.Attachments;
import disclosure.handling.Attempts;
import disclosure.handling.BureauCard;
import disclosure.handling.Calendars;
import disclosure.handling.CaseFiles;
import disclosure.handling.CodeHashes;
import disclosure.handling.EngineState;
import disclosure.handling.HouseRules;
import disclosure.handling.InMemoryApplicants;
import disclosure.handling.InMemoryAttempts;
import disclosure.handling.InMemoryBureauDecisions;
import disclosure.handling.InMemoryDisclosedFigures;
import disclosure.handling.InMemoryDrafts;
import disclosure.handling.InMemoryFeedTokens;
import disclosure.handling.InMemoryFigures;
import disclosure.handling.InMemoryFormDrafts;
import disclosure.handling.InMemoryLedgerStore;
import disclosure.handling.InMemoryLetterTemplates;
import disclosure.handling.InMemoryLetters;
import disclosure.handling.InMemoryOutbox;
import disclosure.handling.InMemoryParties;
import disclosure.handling.InMemoryPeople;
import disclosure.handling.InMemoryPublished;
import disclosure.handling.InMemoryPublishedItems;
import disclosure.handling.InMemoryRecentSignIn;
import disclosure.handling.InMemoryRedaction;
import disclosure.handling.InMemoryReportCases;
import disclosure.handling.InMemoryReportFigures;
import disclosure.handling.InMemoryReportWork;
import disclosure.handling.InMemoryReviewTable;
import disclosure.handling.InMemorySavedFilters;
import disclosure.handling.InMemoryWaitingWork;
import disclosure.handling.LetterTemplates;
import disclosure.handling.Letters;
import disclosure.handling.Numbers;
import disclosure.handling.People;
import disclosure.handling.ProcessVersions;
import disclosure.handling.Retention;
import disclosure.handling.SecretHash;
import disclosure.handling.StoreState;
import disclosure.handling.UnitOfWork;
import disclosure.handling.UseCases;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.law.Ruling;
import disclosure.page.FakePlaces;
import disclosure.report.OfficeDocuments;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The facade over the real use cases and ports in memory, on Thursday 2026-03-05; who calls stands in a header. */
@ComponentScan(
        basePackages = {"disclosure.rest", "disclosure.handling", "disclosure.archive", "disclosure.ledger"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = org.springframework.context.annotation.FilterType.REGEX,
                        pattern = ".*Test.*"))
@ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class Facade {

    static final LocalDate TODAY = LocalDate.parse("2026-03-05");
    static final String CALLER = "caller";

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-05T01:00:00Z"), ZoneOffset.UTC);
    }

    /** No engine, so no diagram of before. */
    @Bean
    ProcessVersions versions() {
        return new ProcessVersions() {
            @Override
            public List<Reference> behind() {
                return List.of();
            }

            @Override
            public Optional<String> move(Reference reference) {
                return Optional.empty();
            }
        };
    }

    @Bean
    LetterTemplates templates() {
        return new InMemoryLetterTemplates();
    }

    @Bean
    Letters letters() {
        return new InMemoryLetters();
    }

    @Bean
    BureauCard bureauCard() {
        return UseCases.BUREAU;
    }

    @Bean
    InMemoryBureauDecisions bureauDecisions() {
        return new InMemoryBureauDecisions();
    }

    @Bean
    HouseRules rules() {
        return new HouseRules("RSJ", "某人社局", "人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15);
    }

    @Bean
    disclosure.handling.InMemoryStaffMail staffMail() {
        return new disclosure.handling.InMemoryStaffMail();
    }

    @Bean
    disclosure.handling.InMemoryOversight oversight() {
        return new disclosure.handling.InMemoryOversight();
    }

    @Bean
    disclosure.handling.Indicators indicators() {
        return disclosure.handling.InMemoryOversight.indicators();
    }

    @Bean
    disclosure.casefile.Escalation escalation() {
        return disclosure.casefile.Escalation.defaults();
    }

    @Bean
    InMemoryOutbox outbox() {
        return new InMemoryOutbox();
    }

    @Bean
    InMemoryReportFigures reportFigures(CaseFiles files) {
        return new InMemoryReportFigures(files);
    }

    @Bean
    InMemoryReportWork reportWork() {
        return new InMemoryReportWork();
    }

    @Bean
    InMemoryPublished publishedReports() {
        return new InMemoryPublished();
    }

    @Bean
    InMemoryReportCases reportCases(CaseFiles files) {
        return new InMemoryReportCases(files);
    }

    @Bean
    OfficeDocuments officeDocuments() {
        return new OfficeDocuments();
    }

    @Bean
    InMemoryDisclosedFigures disclosedFigures() {
        return new InMemoryDisclosedFigures();
    }

    @Bean
    InMemoryFigures figures(CaseFiles files) {
        return new InMemoryFigures(files);
    }

    @Bean
    InMemoryLedgerStore ledgerStore(CaseFiles files, Applicants applicants) {
        return new InMemoryLedgerStore(files, applicants);
    }

    @Bean
    StoreState storeState() {
        return () -> new StoreState.Store("H2", "2", "19");
    }

    @Bean
    EngineState engineState() {
        return now -> new EngineState.Jobs(3, 0, 0, 0, null);
    }

    @Bean
    InMemoryParties parties() {
        return new InMemoryParties();
    }

    @Bean
    Advice advice() {
        return Advice.defaults();
    }

    @Bean
    MemoryCases files() {
        return new MemoryCases();
    }

    @Bean
    MemoryTasks tasks(MemoryCases files) {
        return new MemoryTasks(files);
    }

    @Bean
    InMemoryWaitingWork waitingWork(MemoryCases files, MemoryTasks tasks) {
        return new InMemoryWaitingWork(tasks, files);
    }

    @Bean
    InMemoryRecentSignIn recentSignIn() {
        return new InMemoryRecentSignIn();
    }

    @Bean
    Attempts attempts() {
        return new InMemoryAttempts(10);
    }

    @Bean
    People people() {
        InMemoryPeople people = new InMemoryPeople();
        people.keep(new People.Division("D1", "业务一处"));
        people.keep(new People.Division("D2", "业务二处"));
        person(people, "registrar", Role.REGISTRAR, null);
        person(people, "registrar2", Role.REGISTRAR, null);
        person(people, "handler", Role.HANDLER, "D1");
        person(people, "stranger", Role.HANDLER, "D2");
        person(people, "office", Role.OFFICE_HEAD, null);
        person(people, "archivist", Role.ARCHIVIST, null);
        person(people, "leader", Role.LEADER, null);
        person(people, "supervisor", Role.SUPERVISOR, null);
        person(people, "head", Role.DIVISION_HEAD, "D1");
        person(people, "reviewer", Role.CONFIDENTIALITY_REVIEWER, null);
        person(people, "admin1", Role.ADMINISTRATOR, null);
        person(people, "security", Role.SECURITY_ADMINISTRATOR, null);
        return people;
    }

    private static void person(People people, String id, Role role, String division) {
        people.keep(new People.Person(id, "张" + id, Set.of(role), division, true), null);
    }

    @Bean
    SecretHash secrets() {
        return new SecretHash() {
            @Override
            public String hash(String secret) {
                return "#" + secret;
            }

            @Override
            public boolean matches(String secret, String hash) {
                return hash.equals("#" + secret);
            }
        };
    }

    @Bean
    UnitOfWork unit() {
        return new UnitOfWork() {
            @Override
            public <T> Ruling<T> run(Supplier<Ruling<T>> work) {
                return work.get();
            }
        };
    }

    @Bean
    Numbers numbers() {
        Map<String, Integer> last = new HashMap<>();
        return (series, year) -> last.merge(series + "" + year, 1, Integer::sum);
    }

    @Bean
    CodeHashes codes() {
        Map<Reference, String> hashes = new HashMap<>();
        return new CodeHashes() {
            @Override
            public void keep(Reference reference, String hash) {
                hashes.put(reference, hash);
            }

            @Override
            public Optional<String> find(Reference reference) {
                return Optional.ofNullable(hashes.get(reference));
            }
        };
    }

    @Bean
    Applicants applicants() {
        return new InMemoryApplicants();
    }

    @Bean
    Retention retention() {
        return Retention.defaults();
    }

    @Bean
    Attachments attachments() {
        return new MemoryAttachments();
    }

    @Bean
    InMemoryFormDrafts formDrafts() {
        return new InMemoryFormDrafts();
    }

    @Bean
    FakePlaces places() {
        return new FakePlaces();
    }

    @Bean
    InMemoryFeedTokens feedTokens() {
        return new InMemoryFeedTokens();
    }

    @Bean
    InMemorySavedFilters savedFilters() {
        return new InMemorySavedFilters();
    }

    @Bean
    InMemoryDrafts drafts() {
        return new InMemoryDrafts();
    }

    @Bean
    InMemoryPublishedItems publishedItems() {
        return new InMemoryPublishedItems();
    }

    @Bean
    InMemoryReviewTable reviewTable() {
        return new InMemoryReviewTable();
    }

    @Bean
    InMemoryRedaction redaction() {
        return new InMemoryRedaction();
    }

    @Bean
    Calendars calendars() {
        return new Calendars() {
            private WorkingDays days = ShippedCalendar.workingDays();

            @Override
            public WorkingDays current() {
                return days;
            }

            @Override
            public Optional<PublishedYear> year(int year) {
                return days.year(year);
            }

            @Override
            public void publish(PublishedYear year, String by) {
                days = days.with(year);
            }
        };
    }

    @Bean
    WebMvcConfigurer caller(Actors actors) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Caller(actors));
            }
        };
    }

    private record Caller(Actors actors) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return actors.find(Objects.requireNonNull(request.getHeader(CALLER)), TODAY)
                    .orElseThrow();
        }
    }
}
