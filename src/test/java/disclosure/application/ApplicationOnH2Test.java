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

    @Nested
    @Import(OnH2.class)
    class Access extends AccessScenarios {}

    @Nested
    @Import(OnH2.class)
    class Uploads extends UploadScenarios {}

    @Nested
    @Import(OnH2.class)
    class Browsers extends BrowserScenarios {}

    @Nested
    @Import(OnH2.class)
    class PersonalData extends PersonalDataScenarios {}

    @Nested
    @Import(OnH2.class)
    class RefusedOverHttp extends RefusedOverHttpScenarios {}

    @Nested
    @Import(OnH2.class)
    class Joined extends JoinedScenarios {}

    @Nested
    @Import(OnH2.class)
    class OrderedReply extends OrderedReplyScenarios {}

    @Nested
    @Import(OnH2.class)
    class Ledger extends LedgerScenarios {}

    @Nested
    @Import(OnH2.class)
    class PublishedYear extends PublishedYearScenarios {}

    @Nested
    @Import(OnH2.class)
    class Reports extends ReportScenarios {}
}
