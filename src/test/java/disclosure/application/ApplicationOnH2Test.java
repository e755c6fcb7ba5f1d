package disclosure.application;

import disclosure.replay.OnH2;
import org.junit.jupiter.api.Nested;
import org.springframework.context.annotation.Import;

/** The application ring on H2. */
class ApplicationOnH2Test {

    @Nested
    @Import(OnH2.class)
    class Public extends PublicScenarios {}

    @Nested
    @Import(OnH2.class)
    class ClockAndCalendar extends ClockScenarios {}

    @Nested
    @Import(OnH2.class)
    class Tasks extends TaskScenarios {}

    @Nested
    @Import(OnH2.class)
    class Races extends RaceScenarios {}

    @Nested
    @Import(OnH2.class)
    class BadInput extends BadInputScenarios {}

    @Nested
    @Import(OnH2.class)
    class Training extends TrainingScenarios {}
}
