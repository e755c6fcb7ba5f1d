package disclosure;

import disclosure.casefile.Actor;
import disclosure.casefile.Escalation;
import disclosure.casefile.Reference;
import disclosure.handling.Advice;
import disclosure.handling.BureauCard;
import disclosure.handling.EngineTime;
import disclosure.handling.HouseRules;
import disclosure.handling.Indicators;
import disclosure.handling.Moment;
import disclosure.handling.ReducingPersonalData;
import disclosure.handling.Retention;
import disclosure.handling.SealingKeys;
import disclosure.handling.SealingVolumes;
import disclosure.handling.SendingDigests;
import disclosure.handling.UnitOfWork;
import disclosure.handling.VerifyingProjection;
import disclosure.page.ProgramVersion;
import disclosure.page.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The few beans that belong to no adapter: settings, time, and what happens every night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({
    DisclosureProperties.class,
    SiteProperties.class,
    TimePlanProperties.class,
    EscalationProperties.class,
    SealProperties.class
})
class Wiring {

    @Bean
    HouseRules houseRules(DisclosureProperties properties, TimePlanProperties plan) {
        return properties.houseRules(plan.plan());
    }

    @Bean
    Advice advice(DisclosureProperties properties) {
        return properties.advice().advice();
    }

    @Bean
    Retention retention(DisclosureProperties properties) {
        return new Retention(properties.retention().reduceAfter());
    }

    @Bean
    Escalation escalation(EscalationProperties properties) {
        return properties.escalation();
    }

    /** As shipped, or the bureau's own list; one that does not add up stops the start. @param file empty for the shipped one */
    @Bean
    Indicators indicators(@Value("${disclosure.self-assessment.indicators:}") String file) throws IOException {
        Resource list =
                file.isEmpty() ? new ClassPathResource("oversight/indicators.tsv") : new FileSystemResource(file);
        return Indicators.read(
                list.getContentAsString(StandardCharsets.UTF_8).lines().toList());
    }

    @Bean
    SealingKeys sealingKeys(SealProperties properties, @Value("${disclosure.data:./data}") String dataFolder) {
        return properties.in(dataFolder);
    }

    @Bean
    BureauCard bureauCard(DisclosureProperties properties) {
        return properties.bureauCard();
    }

    @Bean
    Site site(SiteProperties properties, BureauCard bureau) {
        return properties.of(bureau);
    }

    /** @param build absent where the program was not built by Maven */
    @Bean
    ProgramVersion programVersion(ObjectProvider<BuildProperties> build) {
        BuildProperties built = build.getIfAvailable();
        return new ProgramVersion(built == null ? "" : built.getVersion());
    }

    /** One clock for everybody; it stands still for nobody and moves only for training and for the demonstration's past. */
    @Bean
    MovableClock clock(DisclosureProperties properties) {
        MovableClock clock = new MovableClock(Moment.ZONE);
        OffsetDateTime from = properties.trainingFrom();
        if (properties.training() && from != null) clock.set(from.toInstant());
        return clock;
    }

    @Bean
    @Conditional(OwnTimers.class)
    MovingTime movingTime(MovableClock clock, EngineTime engine, UnitOfWork unit) {
        return new MovingTime(clock, engine, unit);
    }

    @Bean
    NightWatch nightWatch(
            VerifyingProjection verifying, SealingVolumes volumes, ReducingPersonalData reducing, Clock clock) {
        return new NightWatch(verifying, volumes, reducing, clock);
    }

    @Bean
    DigestRound digestRound(SendingDigests digests, Clock clock) {
        return new DigestRound(digests, clock);
    }

    /** Looks every few minutes whether somebody is to be written to; each person once a day. */
    static class DigestRound {

        private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);

        private final SendingDigests digests;
        private final Clock clock;

        DigestRound(SendingDigests digests, Clock clock) {
            this.digests = digests;
            this.clock = clock;
        }

        @Scheduled(cron = "30 */5 * * * *", zone = "Asia/Shanghai")
        void send() {
            int sent = digests.send(Moment.of(clock));
            if (sent > 0) LOG.info("{} digests posted", sent);
        }
    }

    /** Derives the projection again every night and says what had drifted; seals what was filed or came in late. */
    static class NightWatch {

        private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);

        private final VerifyingProjection verifying;
        private final SealingVolumes volumes;
        private final ReducingPersonalData reducing;
        private final Clock clock;

        NightWatch(VerifyingProjection verifying, SealingVolumes volumes, ReducingPersonalData reducing, Clock clock) {
            this.verifying = verifying;
            this.volumes = volumes;
            this.reducing = reducing;
            this.clock = clock;
        }

        @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
        void verify() {
            var drifts = verifying.verify(Moment.of(clock));
            LOG.info("projection verified, {} cases set right", drifts.size());
            drifts.forEach(drift -> LOG.warn("projection of {} differed from its acts", drift.reference()));
            LOG.info("{} cases of an older edition derived again", verifying.complete(Moment.of(clock)));
            verifying
                    .verifyRemedies(Moment.of(clock))
                    .forEach(reference -> LOG.warn("remedies counted of {} differed from its acts", reference));
        }

        @Scheduled(cron = "0 40 0 * * *", zone = "Asia/Shanghai")
        void seal() {
            volumes.due(Moment.of(clock)).forEach(this::seal);
        }

        /** One volume that cannot be sealed must not keep the others waiting. */
        private void seal(Reference reference) {
            try {
                boolean sealed = volumes.seal(reference, Moment.of(clock)).isGranted();
                LOG.info("volume of {} {}", reference, sealed ? "sealed" : "not sealed");
            } catch (RuntimeException fault) {
                LOG.error(
                        "volume of {} cannot be sealed: {}",
                        reference,
                        fault.getClass().getSimpleName());
            }
        }

        /** After the sealing, which it waits for. Another node may have been first; then there is nothing left to take. */
        @Scheduled(cron = "0 20 1 * * *", zone = "Asia/Shanghai")
        void reduce() {
            reducing.due(Moment.of(clock)).forEach(this::reduce);
        }

        private void reduce(Reference reference) {
            try {
                boolean reduced = reducing.reduce(reference, Actor.CLOCK, Moment.of(clock))
                        .isGranted();
                LOG.info("personal data of {} {}", reference, reduced ? "reduced" : "not reduced");
            } catch (RuntimeException fault) {
                LOG.error(
                        "personal data of {} cannot be reduced: {}",
                        reference,
                        fault.getClass().getSimpleName());
            }
        }
    }
}
