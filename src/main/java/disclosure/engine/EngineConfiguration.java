package disclosure.engine;

import disclosure.handling.CasePlaces;
import disclosure.handling.CaseProcess;
import disclosure.handling.EndingConsultations;
import disclosure.handling.EngineState;
import disclosure.handling.EngineTime;
import disclosure.handling.ProcessVersions;
import disclosure.handling.ReportDuties;
import disclosure.handling.ReportProcess;
import disclosure.handling.ReviewTable;
import disclosure.handling.WatchingDeadlines;
import disclosure.handling.WorkList;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine behind the ports of the use cases. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The use cases need the engine and the engine's delegates need the use cases: the latter are fetched when first called. */
    @Bean
    ProcessEnginePlugin engineSettings(
            WorkList list,
            ObjectProvider<WatchingDeadlines> watching,
            ObjectProvider<EndingConsultations> ending,
            ObjectProvider<ReportDuties> reports,
            Clock clock) {
        return settings(list, watching::getObject, ending::getObject, reports::getObject, clock);
    }

    static EngineSettings settings(
            WorkList list,
            Supplier<WatchingDeadlines> watching,
            Supplier<EndingConsultations> ending,
            Supplier<ReportDuties> reports,
            Clock clock) {
        return new EngineSettings(
                new TaskRows(list, watching, reports, clock),
                Map.of(
                        "deadlineWatch", new DeadlineWatch(watching, clock),
                        "raiseAlert", new RaiseAlert(watching, clock),
                        "raiseDefenceAlert", new RaiseDefenceAlert(watching, clock),
                        "endConsultation", new EndConsultation(ending, clock),
                        "reportWatch", new ReportWatch(reports, clock),
                        "planNextReport", new PlanNextReport(reports),
                        "remindOfReport", new RemindOfReport(reports, clock)));
    }

    @Bean
    CaseProcess caseProcess(ProcessEngine engine, WorkList list) {
        return new CamundaCaseProcess(engine, list);
    }

    @Bean
    ReportProcess reportProcess(ProcessEngine engine) {
        return new CamundaReportProcess(engine);
    }

    @Bean
    CasePlaces casePlaces(ProcessEngine engine) {
        return new CamundaCasePlaces(engine);
    }

    @Bean
    ReviewTable reviewTable(ProcessEngine engine) {
        return new DmnReviewTable(engine);
    }

    @Bean
    ProcessVersions processVersions(ProcessEngine engine) {
        return new CaseMigration(engine);
    }

    @Bean
    EngineState engineState(ProcessEngine engine) {
        return new CountedJobs(engine);
    }

    @Bean
    EngineTime engineTime(ProcessEngine engine) {
        return new TimerDrain(engine);
    }
}
