package disclosure.fullcase;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;

/** The engine as it comes, with our diagrams and nothing of ours behind them: tasks are claimed and completed one by one. */
final class BareEngine implements AutoCloseable {

    private static final String SOMEBODY = "somebody";

    private final ProcessEngine engine;
    private String key = "";

    BareEngine(DataSource database) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare" + UUID.randomUUID());
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setDmnFeelEnableLegacyBehavior(true); // the other FEEL engine is left out
        configuration.setIdGenerator(new org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator());
        JavaDelegate nothing = execution -> {};
        configuration.setBeans(Map.of(
                "deadlineWatch",
                new SomeDay(),
                "raiseAlert",
                nothing,
                "raiseDefenceAlert",
                nothing,
                "endConsultation",
                nothing));
        engine = configuration.buildProcessEngine();
        deploy(
                "DisclosureCaseProcess",
                "ReceiptConfirmationProcess",
                "CorrectionProcess",
                "ConsultationProcess",
                "ConfidentialityReviewProcess",
                "ClosingProcess",
                "ReassessmentProcess");
    }

    /** Timers wait for a day that does not come. */
    public static final class SomeDay {

        private static final String DAY = "9999-12-31T00:00:00+08:00";

        public String cycle(DelegateExecution execution) {
            return "R/" + DAY + "/P1D";
        }

        public Date correctionWindowEnd(DelegateExecution execution) {
            return wakeUp(execution);
        }

        public Date wakeUp(DelegateExecution execution) {
            return Date.from(java.time.OffsetDateTime.parse(DAY).toInstant());
        }
    }

    private void deploy(String... processes) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String process : processes) deployment.addClasspathResource("processes/" + process + ".bpmn");
        deployment.deploy();
    }

    /** The same tasks as {@link FullCase}, in the same order. */
    void completeCase() {
        key = UUID.randomUUID().toString();
        engine.getRuntimeService()
                .startProcessInstanceByKey("DisclosureCaseProcess", key, Map.of("reference", key, "receipt", "FIXED"));
        complete("Task_RegisterRequest", Map.of("need", "CORRECTION"));
        complete("Task_SendCorrectionNotice", Map.of());
        complete("Task_RecordCorrectionDelivery", Map.of());
        engine.getRuntimeService().correlateMessage("Message_RequestCorrected", key);
        complete("Task_AssignDivision", Map.of());
        consult();
        complete("Task_HandleRequest", Map.of("legalReview", true, "leaderReview", true));
        complete("Task_DivisionReview", Map.of("reviewOutcome", "PASSED"));
        complete("Task_ConfidentialityReview", Map.of("reviewOutcome", "PASSED"));
        complete("Task_LegalReview", Map.of("reviewOutcome", "PASSED"));
        complete("Task_LeaderReview", Map.of("reviewOutcome", "PASSED"));
        complete("Task_SignReply", Map.of("signature", "SIGNED"));
        complete("Task_IssueLetter", Map.of());
        complete("Task_DeliverReply", Map.of());
        complete("Task_ArchiveCase", Map.of());
        engine.getRuntimeService().startProcessInstanceByKey("ReassessmentProcess", key);
    }

    private void consult() {
        engine.getRuntimeService()
                .createMessageCorrelation("Message_SideMatterOpened")
                .processInstanceBusinessKey(key)
                .setVariablesToTriggeredScope(Map.of("matter", "c1", "sideProcess", "ConsultationProcess"))
                .correlate();
        complete("Task_RecordConsultationDelivery", Map.of("letter", "DELIVERED"));
        complete("Task_RecordOpinion", Map.of());
        complete("Task_WeighOpinion", Map.of());
    }

    private void complete(String definition, Map<String, Object> answers) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(definition)
                .singleResult();
        engine.getTaskService().claim(task.getId(), SOMEBODY);
        engine.getTaskService().complete(task.getId(), answers);
    }

    @Override
    public void close() {
        engine.close();
    }
}
