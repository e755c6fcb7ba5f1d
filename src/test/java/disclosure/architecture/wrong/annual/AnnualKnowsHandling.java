package disclosure.architecture.wrong.annual;

/** Wrong on purpose. */
final class AnnualKnowsHandling {
    final Class<?> known = disclosure.architecture.wrong.handling.KnownHandling.class;
}
