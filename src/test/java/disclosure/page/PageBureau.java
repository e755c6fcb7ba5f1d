package disclosure.page;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.clock.ClockPolicy;
import disclosure.handling.Actors;
import disclosure.handling.Advice;
import disclosure.handling.BureauCard;
import disclosure.handling.CaseFiles;
import disclosure.handling.EngineState;
import disclosure.handling.EvidenceBundles;
import disclosure.handling.HouseRules;
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
import disclosure.handling.InMemoryVolumes;
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
import disclosure.report.OfficeDocuments;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages and the real use cases over ports in memory; no database, no engine. The caller is named by a header. */
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class
})
@ComponentScan(
        basePackages = "disclosure.handling",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Service.class),
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*TrainingClock"))
@ComponentScan(
        basePackages = {"disclosure.page", "disclosure.portal", "disclosure.desk", "disclosure.ledger"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|PageBureau).*"))
public class PageBureau {

    static final Instant NOW = Instant.parse("2026-02-10T01:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
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
    InMemoryDrafts applicantsDrafts() {
        return new InMemoryDrafts();
    }

    @Bean
    InMemoryFormDrafts drafts() {
        return new InMemoryFormDrafts();
    }

    @Bean
    InMemoryFeedTokens feedTokens() {
        return new InMemoryFeedTokens();
    }

    @Bean
    FakePlaces places() {
        return new FakePlaces();
    }

    @Bean
    InMemoryVolumes volumes() {
        return new InMemoryVolumes();
    }

    @Bean
    EvidenceBundles evidence() {
        return bundle -> new EvidenceBundles.Written(new byte[] {1}, "0".repeat(64));
    }

    @Bean
    Advice advice() {
        return Advice.defaults();
    }

    @Bean
    Retention retention() {
        return Retention.defaults();
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
    Site site() {
        return new Site("", "", "", "", "示例市人力资源和社会保障局", "示例路1号", "工作日");
    }

    @Bean
    InMemoryBureauDecisions bureauDecisions() {
        return new InMemoryBureauDecisions();
    }

    @Bean
    HouseRules houseRules() {
        return new HouseRules(
                "RSJ", "示例市人力资源和社会保障局", "示人社依复", ConfirmationPolicy.defaults(), ClockPolicy.defaults(), 15);
    }

    @Bean
    InMemoryPeople people() {
        InMemoryPeople people = new InMemoryPeople();
        people.keep(new People.Division("GK", "公开处"));
        for (Role role : Role.values()) {
            String id = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            people.keep(new People.Person(id, "员" + id, Set.of(role), "GK", true), null);
        }
        return people;
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
    InMemoryLedgerStore ledgerStore(CaseFiles files, disclosure.handling.Applicants applicants) {
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
    ProgramVersion programVersion() {
        return new ProgramVersion("1.0");
    }

    @Bean
    InMemoryAttempts attempts() {
        return new InMemoryAttempts();
    }

    @Bean
    FakeHouse.Files files() {
        return new FakeHouse.Files();
    }

    @Bean
    FakeHouse.People applicants() {
        return new FakeHouse.People();
    }

    @Bean
    InMemoryParties parties() {
        return new InMemoryParties();
    }

    @Bean
    FakeHouse.Papers papers() {
        return new FakeHouse.Papers();
    }

    @Bean
    FakeHouse.Codes codes() {
        return new FakeHouse.Codes();
    }

    @Bean
    FakeHouse.Years years() {
        return new FakeHouse.Years();
    }

    @Bean
    FakeTasks tasks(CaseFiles files) {
        return new FakeTasks(files);
    }

    @Bean
    InMemoryWaitingWork waitingWork(CaseFiles files, FakeTasks tasks) {
        return new InMemoryWaitingWork(tasks, files);
    }

    @Bean
    InMemoryRecentSignIn recentSignIn() {
        return new InMemoryRecentSignIn();
    }

    @Bean
    InMemoryPublishedItems publishedItems() {
        return new InMemoryPublishedItems();
    }

    @Bean
    InMemorySavedFilters savedFilters() {
        return new InMemorySavedFilters();
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
    Numbers numbers() {
        AtomicInteger last = new AtomicInteger();
        return (series, year) -> last.incrementAndGet();
    }

    @Bean
    UnitOfWork unitOfWork() {
        return new UnitOfWork() {
            @Override
            public <T> Ruling<T> run(Supplier<Ruling<T>> work) {
                return work.get();
            }
        };
    }

    @Bean
    SecretHash secretHash() {
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

    /** Tokens for forms, and nothing else of security. */
    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(any -> any.anyRequest().permitAll()).build();
    }

    /** Whoever the header names, with that person's roles. */
    @Bean
    WebMvcConfigurer callers(Actors actors) {
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
            String id = String.valueOf(request.getHeader("caller"));
            return actors.find(id, java.time.LocalDate.of(2026, 2, 10)).orElseThrow();
        }
    }
}
