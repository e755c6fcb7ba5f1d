package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.clock.ClockEvent;
import disclosure.clock.ConsultationKind;
import disclosure.clock.Reading;
import disclosure.clock.RuleSet;
import disclosure.law.Article;
import disclosure.law.Limit;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What asking others or extending would do to the due day of a case, before anybody does it. Nothing is stored. */
@Service
public class PreviewingPeriod {

    private final CaseFiles files;
    private final Calendars calendars;
    private final BureauRules rules;

    PreviewingPeriod(CaseFiles files, Calendars calendars, BureauRules rules) {
        this.files = files;
        this.calendars = calendars;
        this.rules = rules;
    }

    /**
     * A letter not yet sent.
     *
     * @param sentOn null for today
     * @param deliveredOn null for the next working day
     * @param answeredOn null where only silence is asked about
     */
    public record Letter(
            ConsultationKind kind,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate answeredOn) {}

    /** @param on the day the opinion comes in, or the last day for it @param leftOut working days left out of the count in all */
    public record Ending(LocalDate on, Reading reading, int leftOut) {}

    /**
     * @param excludes whether this kind leaves anything out under the rules of the case
     * @param article where the text leaves the time out of the count
     * @param now as it is without the letter
     * @param sent on the day it is sent
     * @param answered if the opinion comes in on the day asked about
     * @param silent if none comes; empty where the text sets no last day (2007)
     */
    public record Consultation(
            boolean excludes,
            Article article,
            LocalDate deliveredOn,
            Reading now,
            Reading sent,
            Optional<Ending> answered,
            Optional<Ending> silent) {}

    /** @param article of the extension */
    public record Extension(Article article, Reading now, Reading extended) {}

    /**
     * A correction notice that went out today.
     *
     * @param article where the clock is set to begin anew (Art. 30)
     * @param windowEndsOn the applicant's last day, if the notice arrives on the next working day
     * @param corrected if the correction comes in on that last day or on the day asked about
     */
    public record Notice(
            Article article,
            LocalDate deliveredOn,
            LocalDate windowEndsOn,
            Reading now,
            Reading sent,
            Ending corrected) {}

    /** @param workingDays of the window, null for what the bureau gives in this case @param correctedOn null for the last day of the window */
    public Ruling<Notice> notice(
            Reference reference,
            @Nullable Integer workingDays,
            @Nullable LocalDate correctedOn,
            Actor actor,
            Moment now) {
        return of(
                reference,
                actor,
                file -> notice(
                        file,
                        workingDays == null ? rules.of(file).correctionWindowWorkingDays() : workingDays,
                        correctedOn,
                        now.today()));
    }

    private Ruling<Notice> notice(CaseFile file, int workingDays, @Nullable LocalDate correctedOn, LocalDate today) {
        WhatIf clock = new WhatIf(calendars, rules);
        ClockEvent sent = new ClockEvent.CorrectionSent(today);
        LocalDate deliveredOn = clock.calendar().add(today, 1);
        LocalDate windowEndsOn = clock.calendar().add(deliveredOn, workingDays);
        LocalDate day = correctedOn == null ? windowEndsOn : correctedOn;
        List<ClockEvent> all = List.of(
                sent, new ClockEvent.CorrectionDelivered(deliveredOn, workingDays), new ClockEvent.Corrected(day));
        return clock.reading(file, List.of(), today)
                .flatMap(now -> clock.reading(file, List.of(sent), today)
                        .flatMap(waiting -> clock.reading(file, all, day)
                                .map(after -> new Notice(
                                        now.ruleSet().correction(),
                                        deliveredOn,
                                        windowEndsOn,
                                        now,
                                        waiting,
                                        new Ending(day, after, clock.leftOut(file, all, day))))));
    }

    public Ruling<Consultation> consultation(Reference reference, Letter letter, Actor actor, Moment now) {
        return of(
                reference,
                actor,
                file -> Consulting.known(letter.kind(), file)
                        .flatMap(known -> new Trial(file, letter, now.today()).run()));
    }

    public Ruling<Extension> extension(Reference reference, int workingDays, Actor actor, Moment now) {
        WhatIf clock = new WhatIf(calendars, rules);
        LocalDate today = now.today();
        return of(
                reference,
                actor,
                file -> clock.reading(file, List.of(), today)
                        .flatMap(before -> clock.reading(
                                        file, List.of(new ClockEvent.Extended(today, workingDays)), today)
                                .map(after -> new Extension(
                                        before.ruleSet().extension().source(), before, after))));
    }

    private <T> Ruling<T> of(Reference reference, Actor actor, Function<CaseFile, Ruling<T>> preview) {
        return files.find(reference)
                .filter(file -> Permissions.maySee(actor, file.division().orElse(null)))
                .map(preview)
                .orElseGet(() -> CaseDesk.unknown(reference));
    }

    /** One letter, sent in thought. */
    private final class Trial {

        private static final String ID = "what-if";

        private final WhatIf clock = new WhatIf(calendars, rules);
        private final WorkingDays calendar = clock.calendar();
        private final CaseFile file;
        private final ConsultationKind kind;
        private final LocalDate today;
        private final LocalDate sentOn;
        private final LocalDate deliveredOn;
        private final @Nullable LocalDate answeredOn;

        Trial(CaseFile file, Letter letter, LocalDate today) {
            this.file = file;
            this.kind = letter.kind();
            this.today = today;
            this.sentOn = letter.sentOn() == null ? today : letter.sentOn();
            this.deliveredOn = letter.deliveredOn() == null ? calendar.add(sentOn, 1) : letter.deliveredOn();
            this.answeredOn = letter.answeredOn();
        }

        Ruling<Consultation> run() {
            return clock.reading(file, List.of(), today)
                    .flatMap(now -> clock.reading(file, List.of(sent()), sentOn)
                            .flatMap(sent -> answered()
                                    .flatMap(answered -> silent(now.ruleSet())
                                            .map(silent -> new Consultation(
                                                    now.ruleSet().excludes(kind),
                                                    now.ruleSet().exclusion(),
                                                    deliveredOn,
                                                    now,
                                                    sent,
                                                    answered,
                                                    silent)))));
        }

        private ClockEvent sent() {
            return new ClockEvent.ConsultationSent(sentOn, ID, kind);
        }

        private Ruling<Optional<Ending>> answered() {
            return answeredOn == null ? Ruling.granted(Optional.empty()) : ending(answeredOn);
        }

        private Ruling<Optional<Ending>> silent(RuleSet ruleSet) {
            Optional<Limit> limit = ruleSet.opinion(kind);
            return limit.isEmpty()
                    ? Ruling.granted(Optional.empty())
                    : ending(calendar.add(deliveredOn, limit.get().workingDays()));
        }

        private Ruling<Optional<Ending>> ending(LocalDate day) {
            List<ClockEvent> events = List.of(
                    sent(),
                    new ClockEvent.ConsultationDelivered(deliveredOn, ID),
                    new ClockEvent.ConsultationClosed(day, ID));
            return clock.reading(file, events, day)
                    .map(reading -> Optional.of(new Ending(day, reading, clock.leftOut(file, events, day))));
        }
    }
}
