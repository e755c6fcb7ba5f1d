package disclosure.architecture.wrong.handling;

/** Wrong on purpose. */
final class HandlingLogs {
    final Class<?> known = org.slf4j.Logger.class;
}
