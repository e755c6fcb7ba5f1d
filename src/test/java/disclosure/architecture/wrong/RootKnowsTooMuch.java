package disclosure.architecture.wrong;

/** Wrong on purpose. */
public final class RootKnowsTooMuch {
    public final Class<?> engine = org.camunda.bpm.engine.ProcessEngine.class;
}
