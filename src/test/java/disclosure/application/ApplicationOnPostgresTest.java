package disclosure.application;

import disclosure.replay.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.springframework.context.annotation.Import;

/** The application ring on a real PostgreSQL. */
class ApplicationOnPostgresTest {

    @Nested
    @Import(OnPostgres.class)
    class Public extends PublicScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class ClockAndCalendar extends ClockScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class Tasks extends TaskScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class Races extends RaceScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class BadInput extends BadInputScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class Training extends TrainingScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class Access extends AccessScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class Uploads extends UploadScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class Browsers extends BrowserScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class PersonalData extends PersonalDataScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class RefusedOverHttp extends RefusedOverHttpScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class Joined extends JoinedScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class OrderedReply extends OrderedReplyScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class Ledger extends LedgerScenarios {}

    @Nested
    @Import(OnPostgres.class)
    class Reports extends ReportScenarios {}
}
