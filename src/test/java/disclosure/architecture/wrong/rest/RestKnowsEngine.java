package disclosure.architecture.wrong.rest;

/** Wrong on purpose. */
final class RestKnowsEngine {
    final Class<?> known = org.camunda.bpm.engine.TaskService.class;
}
