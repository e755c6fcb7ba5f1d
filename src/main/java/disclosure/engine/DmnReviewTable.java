package disclosure.engine;

import disclosure.handling.ReviewTable;
import disclosure.law.Ruling;
import disclosure.review.ReviewLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;

/**
 * The table of review levels as a decision of the engine. The one that ships comes with the diagrams; the bureau's own is
 * the only thing that is deployed while the application runs, and only after {@link LiteralTable} has read every word of it.
 */
final class DmnReviewTable implements ReviewTable {

    static final String KEY = "ReviewLevels";
    private static final String RESOURCE = KEY + ".dmn";

    /** Told apart by this, so that a new release with a new table of its own does not put the bureau's aside. */
    private static final String OF_THE_BUREAU = "BUREAU";

    private final ProcessEngine engine;

    DmnReviewTable(ProcessEngine engine) {
        this.engine = engine;
    }

    /** As one command, so that what the history says of several grounds is written at once. */
    @Override
    public Decision levels(Collection<Facts> grounds) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> asked(grounds));
    }

    private Decision asked(Collection<Facts> grounds) {
        DecisionDefinition table = definition();
        Set<ReviewLevel> levels = EnumSet.noneOf(ReviewLevel.class);
        boolean outside = false;
        for (Facts ground : grounds) {
            DmnDecisionTableResult answers =
                    engine.getDecisionService().evaluateDecisionTableById(table.getId(), variables(ground));
            for (Map<String, Object> answer : answers.getResultList()) {
                if (Boolean.TRUE.equals(answer.get("legal"))) levels.add(ReviewLevel.LEGAL);
                if (Boolean.TRUE.equals(answer.get("leader"))) levels.add(ReviewLevel.LEADER);
                if (Boolean.TRUE.equals(answer.get("outside"))) outside = true;
            }
        }
        return new Decision(levels, outside, version(table));
    }

    private static Map<String, Object> variables(Facts facts) {
        return Map.of(
                "outcome", facts.outcome().name(),
                "discretionary", facts.discretionary(),
                "thirdParty", facts.thirdParty(),
                "fee", facts.fee(),
                "excessive", facts.excessive(),
                "complex", facts.complex(),
                "disputed", facts.disputed(),
                "unclear", facts.unclear());
    }

    @Override
    public Kept inForce() {
        DecisionDefinition table = definition();
        try (InputStream dmn = repository().getDecisionModel(table.getId())) {
            return new Kept(version(table), new String(dmn.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Lines lines() {
        return TableLines.of(inForce().dmn());
    }

    @Override
    public Ruling<Kept> replace(byte[] dmn) {
        return LiteralTable.read(dmn).map(read -> {
            repository()
                    .createDeployment()
                    .name(KEY)
                    .source(OF_THE_BUREAU)
                    .addString(RESOURCE, read.dmn())
                    .deploy();
            return inForce();
        });
    }

    /** The bureau's newest, else the newest that shipped. */
    private DecisionDefinition definition() {
        List<DecisionDefinition> newestFirst = repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(KEY)
                .orderByDecisionDefinitionVersion()
                .desc()
                .list();
        Set<String> ofTheBureau = repository().createDeploymentQuery().deploymentSource(OF_THE_BUREAU).list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
        return newestFirst.stream()
                .filter(table -> ofTheBureau.contains(table.getDeploymentId()))
                .findFirst()
                .orElseGet(() -> newestFirst.get(0));
    }

    private static String version(DecisionDefinition table) {
        return String.valueOf(table.getVersion());
    }

    private RepositoryService repository() {
        return engine.getRepositoryService();
    }
}
