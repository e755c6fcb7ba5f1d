package disclosure.architecture.wrong.casefile;

/** Wrong on purpose. */
final class CasefileKnowsHandling {
    final Class<?> known = disclosure.architecture.wrong.handling.KnownHandling.class;
}
