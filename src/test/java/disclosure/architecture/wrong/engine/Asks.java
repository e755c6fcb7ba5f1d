package disclosure.architecture.wrong.engine;

import org.camunda.bpm.engine.ProcessEngine;

/** Wrong on purpose. */
final class Asks {
    static long late(ProcessEngine engine, String typed) {
        return engine.getTaskService()
                .createTaskQuery()
                .dueAfterExpression(typed)
                .count();
    }

    static long any(ProcessEngine engine, String typed) {
        return engine.getTaskService().createNativeTaskQuery().sql(typed).count();
    }

    static void deploy(ProcessEngine engine, String typed) {
        engine.getRepositoryService()
                .createDeployment()
                .addString("x.bpmn", typed)
                .deploy();
    }
}
